import { visitorLanguages, wordSet } from '../visitor-words.ts';
import { plain } from '../words/plain.ts';
import { type AnswerContext, accept, refuse, textsFor, type Understood } from './understood.ts';

/** One day, as ISO 8601: in digits, with the month's name, or said from today on. */
export function readDate(answer: string, context: AnswerContext): Understood {
  const bare = answer.replace(/[.,!?;]+$/, '').trim();
  const numeric = inDigits(bare, context);
  if (numeric === 'order') return refuse(() => textsFor(context).dateOrder);
  const day =
    numeric ?? (bare.length > longest ? undefined : (withMonth(bare, context) ?? fromToday(bare, context)));
  return day === undefined ? refuse(() => textsFor(context).date) : accept(day);
}

const longest = 60;

/** Day and month in either order where only one order can be meant; elsewhere day first, except in English. */
function inDigits(bare: string, { language }: AnswerContext): string | 'order' | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(bare);
  if (iso) return valid(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const short = /^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4})$/.exec(bare);
  if (!short) return;
  const [first, second, year] = [Number(short[1]), Number(short[3]), Number(short[4])];
  const dayFirst = valid(year, second, first);
  const monthFirst = valid(year, first, second);
  const isDayFirst = short[2] === '.' || (language?.() ?? 'en') !== 'en';
  if (isDayFirst) return dayFirst;
  return dayFirst && monthFirst && first !== second ? 'order' : (dayFirst ?? monthFirst);
}

function valid(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same ? date.toISOString().slice(0, 10) : undefined;
}

const listed = (pick: (words: (typeof visitorLanguages)[number]) => string, split: string) =>
  visitorLanguages.flatMap((words) =>
    pick(words)
      .split(split)
      .map((name, index) => [plain(name), index] as const),
  );
const months = listed(({ months: names }) => names, ' ');
const weekdays = listed(({ weekdays: names }) => names, ' ').map(
  ([name, index]) => [name.replace(/ feira$/, ''), index] as const,
);
const days = listed(({ days: names }) => names, ',');
const around = wordSet((words) => words.around);

function monthNamed(word: string): number | undefined {
  const found = new Set(
    months.flatMap(([name, index]) =>
      name === word || (word.length >= 3 && name.startsWith(word)) ? [index] : [],
    ),
  );
  return found.size === 1 ? [...found][0] : undefined;
}

/** “24 de diciembre de 2026”, “December 24th”: without a year the next such day. */
function withMonth(bare: string, context: AnswerContext): string | undefined {
  const words = plain(bare).split(' ');
  const named = words.flatMap((word) => monthNamed(word) ?? []);
  const numbers = words.flatMap((word) => /^(\d{1,4})(?:st|nd|rd|th|er|º|o|a)?$/.exec(word)?.[1] ?? []);
  const rest = words.filter((word) => !/^\d/.test(word) && monthNamed(word) === undefined);
  if (named.length !== 1 || !rest.every((word) => around.has(word) || isDayName(word))) return;
  const years = numbers.filter((number) => number.length === 4);
  const dayNumbers = numbers.filter((number) => number.length <= 2);
  if (dayNumbers.length !== 1 || years.length > 1 || numbers.length > 2) return;
  const [month, day] = [(named[0] ?? 0) + 1, Number(dayNumbers[0])];
  if (years.length === 1) return valid(Number(years[0]), month, day);
  const today = todayIn(context);
  if (today === undefined) return;
  const year = Number(today.slice(0, 4));
  const thisYear = valid(year, month, day);
  return thisYear !== undefined && thisYear >= today ? thisYear : valid(year + 1, month, day);
}

function isDayName(word: string): boolean {
  return weekdays.some(([name]) => name === word);
}

function fromToday(bare: string, context: AnswerContext): string | undefined {
  const today = todayIn(context);
  const said = plain(bare);
  const relative = days.find(([name]) => name === said)?.[1];
  if (today === undefined) return;
  if (relative !== undefined) return later(today, relative);
  const words = said.split(' ').filter((word) => word !== 'feira');
  const weekday = weekdays.find(([name]) => words.includes(name));
  if (!weekday || !words.every((word) => word === weekday[0] || around.has(word))) return;
  // Monday is 0 here and 1 in JavaScript. A weekday's name means the next one, never today.
  const ahead = (weekday[1] + 1 - new Date(today).getUTCDay() + 7) % 7;
  return later(today, ahead === 0 ? 7 : ahead);
}

function todayIn({ now }: AnswerContext): string | undefined {
  return now?.slice(0, 10);
}

function later(day: string, by: number): string {
  return new Date(Date.parse(day) + by * 24 * 3_600_000).toISOString().slice(0, 10);
}
