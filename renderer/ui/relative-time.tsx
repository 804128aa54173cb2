import { useSyncExternalStore } from 'react';
import { agoWords, dateWords } from '../language/formats.ts';
import { t } from '../language/language.ts';

/** “5 minutes ago”, with the exact time on hover. Renews itself while shown. */
export function RelativeTime({ at }: { at: string }) {
  // The half minute is only what makes it render again; the words are always told from the moment of rendering.
  useSyncExternalStore(everyHalfMinute, currentHalfMinute);
  const date = new Date(at);
  return (
    <time dateTime={at} title={exactTime(at)}>
      {relativeWords(date.getTime() - Date.now())}
    </time>
  );
}

/** Date and time of day, as people here write them. */
export function exactTime(at: string): string {
  return dateWords(at, { dateStyle: 'full', timeStyle: 'medium' });
}

const minute = 60_000;
const units = [
  ['year', 365 * 24 * 60 * minute],
  ['month', 30 * 24 * 60 * minute],
  ['day', 24 * 60 * minute],
  ['hour', 60 * minute],
  ['minute', minute],
] as const;

function relativeWords(difference: number): string {
  for (const [unit, length] of units) {
    if (Math.abs(difference) >= length) return agoWords(Math.trunc(difference / length), unit);
  }
  return difference > 0 ? t('in less than a minute') : t('just now');
}

const halfMinute = minute / 2;

function everyHalfMinute(run: () => void): () => void {
  const timer = setInterval(run, halfMinute);
  return () => clearInterval(timer);
}

function currentHalfMinute(): number {
  return Math.floor(Date.now() / halfMinute) * halfMinute;
}
