import { expect, it } from 'vitest';
import { createHandoffsCsv, type ExportedHandoff } from '../../../core/handoff/handoffs-csv.ts';
import { readCsv } from '../../support/read-csv.ts';

const handoff: ExportedHandoff = {
  reference: 'H-1002',
  createdAt: '2026-11-22T10:00:00.000Z',
  test: false,
  doneAt: null,
  state: 'Accepted by the mail server',
  flowName: 'Handoff by mail',
  version: 2,
  answers: [
    { key: 'name', label: 'Full name', value: 'Ann "A." Lee' },
    { key: 'order', label: 'Order', value: '=1+1' },
  ],
  transcript: [
    { from: 'visitor', text: 'agent, please' },
    { from: 'bot', text: 'Your name?' },
  ],
};

it('has a column for each answer of any version, named as it is named now', () => {
  const older: ExportedHandoff = {
    ...handoff,
    reference: 'H-1001',
    version: null,
    test: true,
    doneAt: '2026-11-22T11:00:00.000Z',
    answers: [
      { key: 'name', label: 'Name', value: 'Bob' },
      { key: 'city', label: 'City', value: 'Bonn' },
    ],
  };
  const csv = createHandoffsCsv();
  csv.add([handoff]);
  csv.add([older]);
  expect(readCsv([...csv.parts()].join(''))).toEqual([
    {
      Reference: 'H-1002',
      Created: handoff.createdAt,
      Kind: 'real',
      Mail: 'Accepted by the mail server',
      Done: '',
      Flow: 'Handoff by mail',
      Version: '2',
      'Full name': 'Ann "A." Lee',
      // What a spreadsheet would run is marked as text.
      Order: "'=1+1",
      City: '',
      Transcript: 'Visitor: agent, please\nBot: Your name?',
    },
    expect.objectContaining({
      Kind: 'test',
      Version: 'draft',
      Done: '2026-11-22T11:00:00.000Z',
      'Full name': 'Bob',
      Order: '',
      City: 'Bonn',
    }),
  ]);
});

it('keeps every row, and comes in parts', () => {
  const csv = createHandoffsCsv();
  csv.add(Array.from({ length: 5_001 }, (_, index) => ({ ...handoff, reference: `H-${index}` })));
  const parts = [...csv.parts()];
  expect(parts.length).toBeGreaterThan(2);
  expect(readCsv(parts.join(''))).toHaveLength(5_001);
});
