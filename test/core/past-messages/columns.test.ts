import { describe, expect, it } from 'vitest';
import { guessColumns, labelsIn, toMessages } from '../../../core/past-messages/columns.ts';
import { readTable } from '../../../core/past-messages/read-table.ts';

function table(text: string) {
  const result = readTable(text, { name: 'a.csv' });
  if (result.is === 'unreadable') throw new Error(result.because);
  return result.table;
}

describe('the likely columns', () => {
  it.each([
    ['by name', 'id,utterance,handoff\n7,get me a person,yes\n8,hello there,no', 1, 2, ['yes']],
    ['by length', 'key,note\nA-1,where is my parcel please\nA-2,I want an agent now', 1, undefined, []],
    ['a label by its values', 'key,words,flag\na,get me a person,1\nb,where is it,0', 1, 2, ['1']],
    [
      'labels in words',
      'message,intent\nhi,smalltalk\nagent!,handoff_request\nno,no-handoff',
      0,
      1,
      ['handoff_request'],
    ],
    ['free text is no label', 'message,comment\nhi,was fine\nagent!,asked for us', 0, undefined, []],
  ])('are found %s', (_, text, message, label, wanted) => {
    expect(guessColumns(table(text))).toEqual({ message, label, wanted });
  });

  it('a column with more than 50 values is no label', () => {
    const rows = Array.from({ length: 60 }, (_, at) => `hi,${at}`).join('\n');
    expect(labelsIn(table(`message,label\n${rows}`), 1)).toEqual([]);
  });
});

it('rows without a message are left out, rows without a label stay unlabelled', () => {
  const choice = { message: 0, label: 1, wanted: ['handoff'] };
  expect(toMessages(table('message,label\n hi ,none\n,handoff\nagent,handoff\nhm,\n'), choice)).toEqual([
    { text: 'hi', wanted: false },
    { text: 'agent', wanted: true },
    { text: 'hm' },
  ]);
});
