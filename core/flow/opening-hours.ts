import { z } from 'zod';
import { limits } from './limits.ts';
import { daysLater, momentOf, type WallTime, wallTime, weekdayOf } from './local-time.ts';
import { ShortText } from './step-kind.ts';

/** Hours and minutes on the wall; `24:00` is the end of the day. */
const TimeOfDay = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'Write a time like 09:30.');

export const Interval = z.strictObject({ from: TimeOfDay, to: TimeOfDay });
export type Interval = z.infer<typeof Interval>;

const Intervals = z.array(Interval).max(limits.intervals);
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

export const Holiday = z.strictObject({
  date: z.iso.date(),
  name: ShortText,
  /** Comes back on the same day of the same month. */
  everyYear: z.boolean().default(false),
});
export type Holiday = z.infer<typeof Holiday>;

/** When somebody is there: weekly hours as the clocks of the zone show them, closed all day on holidays. */
export const OpeningHours = z.strictObject({
  /** IANA name, like Europe/Berlin. */
  timeZone: z.string().max(64),
  week: z.strictObject({
    mon: Intervals,
    tue: Intervals,
    wed: Intervals,
    thu: Intervals,
    fri: Intervals,
    sat: Intervals,
    sun: Intervals,
  }),
  holidays: z.array(Holiday).max(limits.holidays),
});
export type OpeningHours = z.infer<typeof OpeningHours>;

export interface OpeningState {
  readonly open: boolean;
  /** In a few words, for the trace. */
  readonly why: string;
  /** When it opens next, in milliseconds since 1970: after the present hours, where it is open. Not within a year: none. */
  readonly next: number | undefined;
}

/**
 * Whether it is open at this moment (milliseconds since 1970), and when next. Looking for the next opening takes a while,
 * and many visitors ask in the same minute: the last answer is remembered as long as the hours live.
 */
export function openingState(hours: OpeningHours, moment: number): OpeningState {
  const minute = Math.floor(moment / 60_000) * 60_000;
  const known = last.get(hours);
  if (known?.minute === minute) return known.state;
  const state = lookUp(hours, minute);
  last.set(hours, { minute, state });
  return state;
}

const last = new WeakMap<OpeningHours, { readonly minute: number; readonly state: OpeningState }>();

function lookUp(hours: OpeningHours, moment: number): OpeningState {
  const now = wallTime(moment, hours.timeZone);
  const today = spansOf(hours, now.day);
  const present = today.find(({ from, to }) => now.minute >= from && now.minute < to);
  const holiday = holidayOn(hours, now.day);
  const why = present
    ? `open from ${clock(present.from)} to ${clock(present.to)}`
    : holiday
      ? `closed for ${holiday.name || 'a holiday'}`
      : 'closed at this time';
  return { open: present !== undefined, why, next: nextOpening(hours, moment, now) };
}

/** Hours of one day that are no hours, or in each other's way. */
export function intervalProblem(intervals: readonly Interval[]): string | undefined {
  const backwards = intervals.find(({ from, to }) => minutes(to) <= minutes(from));
  if (backwards) return `${backwards.from} to ${backwards.to} ends before it begins`;
  const sorted = [...intervals].sort((a, b) => minutes(a.from) - minutes(b.from));
  const second = sorted.find(({ from }, index) => minutes(from) < minutes(sorted[index - 1]?.to ?? '00:00'));
  return second && `two of its hours overlap at ${second.from}`;
}

/** Further than this nobody plans, and it is where looking for a day that never comes ends. */
const horizon = 370;
/** Without holidays every week is the same, but for the hour that clocks skip. */
const twoWeeks = 15;

interface Span {
  readonly from: number;
  readonly to: number;
}

function nextOpening(hours: OpeningHours, moment: number, now: WallTime): number | undefined {
  const week = weekdays.map((day) => merged(hours.week[day]));
  if (week.every((spans) => spans.length === 0)) return undefined;
  const neverCloses = week.every(([first]) => first?.from === 0 && first.to === 1_440);
  if (hours.holidays.length === 0 && neverCloses) return undefined;
  const last = hours.holidays.length === 0 ? twoWeeks : horizon;
  for (let ahead = 0; ahead <= last; ahead++) {
    const day = daysLater(now.day, ahead);
    for (const { from, to } of spansOf(hours, day)) {
      if (ahead === 0 && from < now.minute - 180) continue;
      if (from === 0 && goesOnOvernight(hours, day)) continue;
      const at = momentOf({ day, minute: from }, hours.timeZone);
      // Clocks put forward may leave nothing of the hours that day.
      const shown = wallTime(at, hours.timeZone);
      if (at > moment && shown.day === day && shown.minute < to) return at;
    }
  }
  return undefined;
}

function goesOnOvernight(hours: OpeningHours, day: string): boolean {
  return spansOf(hours, daysLater(day, -1)).at(-1)?.to === 1_440;
}

/** The day's hours in order, those that touch or overlap made one. */
function spansOf(hours: OpeningHours, day: string): readonly Span[] {
  if (holidayOn(hours, day)) return [];
  return merged(hours.week[weekdays[weekdayOf(day)] ?? 'mon']);
}

function merged(intervals: readonly Interval[]): readonly Span[] {
  const spans: Span[] = [];
  const sorted = intervals
    .map(({ from, to }) => ({ from: minutes(from), to: minutes(to) }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from);
  for (const span of sorted) {
    const last = spans.at(-1);
    if (last && span.from <= last.to) spans[spans.length - 1] = { ...last, to: Math.max(last.to, span.to) };
    else spans.push(span);
  }
  return spans;
}

function holidayOn({ holidays }: OpeningHours, day: string): Holiday | undefined {
  return holidays.find(
    ({ date, everyYear }) => date === day || (everyYear && date.slice(4) === day.slice(4)),
  );
}

function minutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
