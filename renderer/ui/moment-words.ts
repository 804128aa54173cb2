import { dateWords } from '../language/formats.ts';

/** A time as people here write it, with its day: Mon, 5 Jan 2026, 10:00. */
export function momentWords(iso: string): string {
  return dateWords(iso, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
}
