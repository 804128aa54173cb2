import { type OpeningHours, weekdays } from '../../../core/flow/opening-hours.ts';
import { weekdayNames } from '../../../core/flow/steps/hours.ts';

/** The week in short, days with the same hours joined: “Mon–Fri 09:00–17:00, Sat 10:00–13:00”. */
export function weekInWords(week: OpeningHours['week']): string {
  const groups: { from: string; to: string; hours: string }[] = [];
  for (const day of weekdays) {
    const hours = week[day].map(({ from, to }) => `${from}–${to}`).join(' and ');
    const short = weekdayNames[day].slice(0, 3);
    const last = groups.at(-1);
    if (last?.hours === hours) last.to = short;
    else groups.push({ from: short, to: short, hours });
  }
  return groups
    .filter(({ hours }) => hours !== '')
    .map(({ from, to, hours }) => `${from === to ? from : `${from}–${to}`} ${hours}`)
    .join(', ');
}
