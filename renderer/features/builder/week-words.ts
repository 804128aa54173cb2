import { type OpeningHours, type Weekday, weekdays } from '../../../core/flow/opening-hours.ts';
import { dateWords } from '../../language/formats.ts';
import { t } from '../../language/language.ts';

/** The week in short, days with the same hours joined: “Mon–Fri 09:00–17:00, Sat 10:00–13:00”. */
export function weekInWords(week: OpeningHours['week']): string {
  const groups: { from: string; to: string; hours: string }[] = [];
  for (const day of weekdays) {
    const hours = week[day].map(({ from, to }) => `${from}–${to}`).join(t(' and '));
    const short = dateWords(aDateOf(day), { weekday: 'short', timeZone: 'UTC' });
    const last = groups.at(-1);
    if (last?.hours === hours) last.to = short;
    else groups.push({ from: short, to: short, hours });
  }
  return groups
    .filter(({ hours }) => hours !== '')
    .map(({ from, to, hours }) => `${from === to ? from : `${from}–${to}`} ${hours}`)
    .join(', ');
}

/** Some Monday, Tuesday …: only its name is asked for. */
function aDateOf(day: Weekday): Date {
  return new Date(Date.UTC(2024, 0, 1 + weekdays.indexOf(day)));
}
