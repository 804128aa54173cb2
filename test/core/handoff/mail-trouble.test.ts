import { expect, it } from 'vitest';
import { mailTrouble } from '../../../core/handoff/mail-trouble.ts';

const minute = 60_000;
const now = Date.parse('2026-11-22T10:00:00.000Z');
const none = { now, owedSince: undefined, lastAccepted: undefined, lastFailed: undefined };

it('is quiet while nothing is owed, and in the first half hour', () => {
  expect(mailTrouble(none)).toBeNull();
  expect(mailTrouble({ ...none, owedSince: now - 29 * minute })).toBeNull();
});

it('speaks up when mails are owed for half an hour and none was accepted', () => {
  expect(mailTrouble({ ...none, owedSince: now - 30 * minute })).toBe('silent');
  expect(mailTrouble({ ...none, owedSince: now - 90 * minute, lastAccepted: now - 31 * minute })).toBe(
    'silent',
  );
});

it('does not speak up for one mail that waits while others get out', () => {
  expect(mailTrouble({ ...none, owedSince: now - 90 * minute, lastAccepted: now - 5 * minute })).toBeNull();
});

it('tells of what was given up since a mail got out last', () => {
  expect(mailTrouble({ ...none, lastFailed: now - minute })).toBe('failing');
  expect(mailTrouble({ ...none, lastFailed: now - minute, lastAccepted: now - 2 * minute })).toBe('failing');
  expect(mailTrouble({ ...none, lastFailed: now - 2 * minute, lastAccepted: now - minute })).toBeNull();
});
