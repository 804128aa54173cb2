import { expect, it } from 'vitest';
import { createJudgedLists } from '../../../core/past-messages/judged-lists.ts';
import { readTable } from '../../../core/past-messages/read-table.ts';
import { csvHead, csvLines, toCsv } from '../../../core/past-messages/report-csv.ts';
import { reportOn } from '../../../core/past-messages/trigger-report.ts';
import { readyMade } from '../recognizer/phrases-of-tests.ts';

const trigger = { phrases: ['', ...readyMade.en], negativePhrases: [], sensitivity: 'balanced' as const };
const messages = [
  { text: 'can I talk to a real person??', wanted: true },
  { text: 'where is my parcel', wanted: false },
  { text: 'get me an agent', wanted: false },
  { text: 'I want to talk' },
  { text: 'this is going nowhere', wanted: true },
];

it('every message is in the lists it belongs to, nearest to the line first', () => {
  const lists = createJudgedLists();
  for (const [at, message] of reportOn(trigger).add(messages).entries()) lists.add(at, message);
  const times = (count: number) => ({ messages: count, entries: count });
  expect(lists.counts()).toEqual({
    matches: times(2),
    nearMisses: times(1),
    misses: times(1),
    falseAlarms: times(1),
    others: times(2),
  });
  expect(lists.page('misses', 0, 10)).toEqual([{ at: 4, times: 1 }]);
  expect(lists.page('falseAlarms', 0, 10)).toEqual([{ at: 2, times: 1 }]);
  expect(lists.page('nearMisses', 0, 10)).toEqual([{ at: 3, times: 1 }]);
  expect(lists.page('matches', 1, 10)).toHaveLength(1);
});

it('equal messages are one entry that tells how many there are', () => {
  const lists = createJudgedLists();
  const repeated = [...messages, ...messages, ...messages];
  for (const [at, message] of reportOn(trigger).add(repeated).entries()) lists.add(at, message);
  expect(lists.counts().misses).toEqual({ messages: 3, entries: 1 });
  expect(lists.page('misses', 0, 10)).toEqual([{ at: 4, times: 3 }]);
});

it('a blank phrase is not reported on', () => {
  expect(
    reportOn(trigger)
      .result()
      .phrases.map(({ phrase }) => phrase),
  ).toEqual(readyMade.en);
});

it('the exported file can be read again, and runs no formula', () => {
  const judged = reportOn(trigger).add([{ text: '=HYPERLINK("http://x.invalid")' }, ...messages]);
  const result = readTable(`\uFEFF${csvLines([csvHead])}${toCsv(judged)}`, { name: 'report.csv' });
  expect(result.is === 'table' && result.table.columns).toEqual(csvHead);
  const rows = result.is === 'table' ? result.table.rows : [];
  expect(rows[0]?.[0]).toBe('\'=HYPERLINK("http://x.invalid")');
  expect(rows[1]?.slice(0, 3)).toEqual([messages[0]?.text, 'yes', 'match']);
  expect(rows[4]?.slice(0, 3)).toEqual([messages[3]?.text, '', 'near miss']);
});
