import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentOf, wallTime } from '../../../core/flow/local-time.ts';
import {
  type Interval,
  intervalProblem,
  type OpeningHours,
  openingState,
} from '../../../core/flow/opening-hours.ts';
import { momentInWords } from '../../../core/flow/opening-words.ts';
import { languages } from '../../../core/recognizer/verdict.ts';

const at = (iso: string) => Date.parse(iso);
const none: Interval[] = [];
const closed = { mon: none, tue: none, wed: none, thu: none, fri: none, sat: none, sun: none };

function someHours(part: Partial<OpeningHours['week']>, timeZone = 'Europe/Berlin'): OpeningHours {
  return { timeZone, week: { ...closed, ...part }, holidays: [] };
}
const office = [{ from: '09:00', to: '17:00' }];
const weekdays = someHours({ mon: office, tue: office, wed: office, thu: office, fri: office });

function next(hours: OpeningHours, now: string): string | undefined {
  const moment = openingState(hours, at(now)).next;
  return moment === undefined ? undefined : new Date(moment).toISOString();
}

describe('opening hours', () => {
  // 23 November 2026 is a Monday; Berlin is at UTC+1 in winter.
  it.each([
    ['2026-11-23T07:59:00Z', false, '2026-11-23T08:00:00.000Z'],
    ['2026-11-23T08:00:00Z', true, '2026-11-24T08:00:00.000Z'],
    ['2026-11-23T15:59:59Z', true, '2026-11-24T08:00:00.000Z'],
    ['2026-11-23T16:00:00Z', false, '2026-11-24T08:00:00.000Z'],
    ['2026-11-27T18:00:00Z', false, '2026-11-30T08:00:00.000Z'],
    ['2026-11-28T12:00:00Z', false, '2026-11-30T08:00:00.000Z'],
  ])('at %s: open %s, next %s', (now, open, expected) => {
    expect(openingState(weekdays, at(now)).open).toBe(open);
    expect(next(weekdays, now)).toBe(expected);
  });

  it('goes by the clocks of the zone, not by those of the computer', () => {
    const tokyo = { ...weekdays, timeZone: 'Asia/Tokyo' };
    expect(openingState(tokyo, at('2026-11-23T00:30:00Z')).open).toBe(true);
    expect(openingState(tokyo, at('2026-11-23T08:30:00Z')).open).toBe(false);
  });

  it('opens at the same time on the wall when the clocks change', () => {
    // Berlin: clocks go forward on 28 March 2027 and back on 25 October 2026.
    expect(next(weekdays, '2027-03-26T17:00:00Z')).toBe('2027-03-29T07:00:00.000Z');
    expect(next(weekdays, '2026-10-23T17:00:00Z')).toBe('2026-10-26T08:00:00.000Z');
  });

  it('opens after the hour that clocks skip, and not at all when nothing is left of the hours', () => {
    expect(next(someHours({ sun: [{ from: '02:30', to: '06:00' }] }), '2027-03-27T12:00:00Z')).toBe(
      '2027-03-28T01:00:00.000Z',
    );
    expect(next(someHours({ sun: [{ from: '02:10', to: '02:50' }] }), '2027-03-27T12:00:00Z')).toBe(
      '2027-04-04T00:10:00.000Z',
    );
  });

  it('opens the first time when clocks show the hour twice', () => {
    const hours = someHours({ sun: [{ from: '02:30', to: '06:00' }] });
    expect(next(hours, '2026-10-24T12:00:00Z')).toBe('2026-10-25T00:30:00.000Z');
  });

  it('is closed on holidays, once or every year', () => {
    const withHolidays: OpeningHours = {
      ...weekdays,
      holidays: [
        { date: '2026-11-24', name: 'Inventory', everyYear: false },
        { date: '2020-11-25', name: 'Founders’ day', everyYear: true },
      ],
    };
    expect(openingState(withHolidays, at('2026-11-24T10:00:00Z'))).toMatchObject({
      open: false,
      why: 'closed for Inventory',
    });
    expect(next(withHolidays, '2026-11-23T18:00:00Z')).toBe('2026-11-26T08:00:00.000Z');
  });

  it('takes hours that touch, overlap or go on over midnight as one', () => {
    const shifts = someHours({
      mon: [
        { from: '08:00', to: '12:00' },
        { from: '12:00', to: '16:00' },
        { from: '22:00', to: '24:00' },
      ],
      tue: [{ from: '00:00', to: '06:00' }],
    });
    expect(next(shifts, '2026-11-23T08:00:00Z')).toBe('2026-11-23T21:00:00.000Z');
    expect(next(shifts, '2026-11-23T21:30:00Z')).toBe('2026-11-30T07:00:00.000Z');
    expect(openingState(shifts, at('2026-11-23T23:30:00Z')).open).toBe(true);
  });

  it('has no next opening when it never closes or never opens', () => {
    const always = [{ from: '00:00', to: '24:00' }];
    const week = {
      mon: always,
      tue: always,
      wed: always,
      thu: always,
      fri: always,
      sat: always,
      sun: always,
    };
    expect(openingState(someHours(week), at('2026-11-23T12:00:00Z'))).toMatchObject({
      open: true,
      next: undefined,
    });
    expect(openingState(someHours({}), at('2026-11-23T12:00:00Z'))).toMatchObject({
      open: false,
      next: undefined,
    });
  });

  it('opens at the very moment it says, and is closed in the minute before, in any zone', () => {
    const zones = [
      'UTC',
      'Europe/Berlin',
      'America/New_York',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
      'Pacific/Apia',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: at('2026-01-01T00:00:00Z') / 60_000, max: at('2028-01-01T00:00:00Z') / 60_000 }),
        fc.integer({ min: 0, max: 22 }),
        (zone, minute, hour) => {
          const to = `${String(hour + 1).padStart(2, '0')}:30`;
          const span = [{ from: `${String(hour).padStart(2, '0')}:15`, to }];
          const hours = someHours({ mon: span, wed: span, sun: span }, zone);
          const opening = openingState(hours, minute * 60_000).next ?? 0;
          expect(opening).toBeGreaterThan(minute * 60_000);
          expect(openingState(hours, opening).open).toBe(true);
          expect(openingState(hours, opening - 60_000).open).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('finds every wall time again that the clocks show', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Europe/Berlin', 'America/St_Johns', 'Asia/Kathmandu'),
        fc.nat(1_000_000),
        (zone, n) => {
          const shown = wallTime(at('2026-01-01T00:00:00Z') + n * 60_000, zone);
          expect(wallTime(momentOf(shown, zone), zone)).toEqual(shown);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('says what is wrong with the hours of a day', () => {
    expect(intervalProblem([{ from: '18:00', to: '09:00' }])).toContain('ends before it begins');
    expect(intervalProblem([...office, { from: '16:00', to: '18:00' }])).toContain('overlap at 16:00');
    expect(
      intervalProblem([
        { from: '13:00', to: '17:00' },
        { from: '09:00', to: '13:00' },
      ]),
    ).toBeUndefined();
  });
});

describe('the next opening in words', () => {
  const opening = at('2026-11-24T08:00:00Z');
  it.each([
    ['2026-11-24T05:00:00Z', 'today at 09:00 (Berlin time)'],
    ['2026-11-23T22:59:00Z', 'tomorrow at 09:00 (Berlin time)'],
    ['2026-11-21T12:00:00Z', 'Tuesday at 09:00 (Berlin time)'],
    ['2026-11-02T12:00:00Z', 'Tuesday 24 November at 09:00 (Berlin time)'],
  ])('said at %s: %s', (now, words) => {
    expect(momentInWords(opening, at(now), 'Europe/Berlin', 'en')).toBe(words);
  });

  it('is said in the language of the visitor', () => {
    const now = at('2026-11-21T12:00:00Z');
    const words = languages.map((language) => momentInWords(opening, now, 'America/New_York', language));
    expect(words).toEqual([
      'Tuesday at 03:00 (New York time)',
      'el martes a las 03:00 (hora de New York)',
      'mardi à 03:00 (heure de New York)',
      'am Dienstag um 03:00 Uhr (Ortszeit New York)',
      'terça-feira às 03:00 (hora de New York)',
      'martedì alle 03:00 (ora di New York)',
    ]);
  });
});
