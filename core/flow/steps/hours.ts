import { z } from 'zod';
import { isTimeZone } from '../local-time.ts';
import { intervalProblem, OpeningHours, openingState, type Weekday, weekdays } from '../opening-hours.ts';
import { momentInWords } from '../opening-words.ts';
import { type StepKindDefinition, type StepProblem, stepBase } from '../step-kind.ts';

export const HoursStep = z.strictObject({ ...stepBase, kind: z.literal('hours'), ...OpeningHours.shape });
export type HoursStep = z.infer<typeof HoursStep>;

/** What texts call the next opening. */
export const nextOpeningKey = 'next_opening';

export const hours: StepKindDefinition<HoursStep> = {
  kind: 'hours',
  title: 'Hours',
  purpose: 'Goes one way while you are open and another while you are closed.',
  addable: true,
  hasInlet: true,
  create: (id, position) => ({
    id,
    kind: 'hours',
    name: 'Hours',
    position,
    timeZone: 'UTC',
    week: {
      mon: [officeHours],
      tue: [officeHours],
      wed: [officeHours],
      thu: [officeHours],
      fri: [officeHours],
      sat: [],
      sun: [],
    },
    holidays: [],
  }),
  outlets: () => [
    { id: 'open', label: 'open', tone: 'good' },
    { id: 'closed', label: 'closed', tone: 'plain' },
  ],
  texts: () => [],
  variables: () => [
    { key: nextOpeningKey, label: 'Next opening', personal: false, sample: 'Monday at 09:00 (Berlin time)' },
  ],
  reads: () => [],
  check: (step) => [...hoursProblems(step)],
  enter: (step, turn) => {
    const now = Date.parse(turn.now());
    const { open, why, next } = openingState(step, now);
    const words = next === undefined ? '' : momentInWords(next, now, step.timeZone, turn.language());
    // Without a label it is for texts alone, not one of the answers an agent reads.
    turn.setValue({ key: nextOpeningKey, label: '' }, words);
    turn.leaveBy(open ? 'open' : 'closed', why);
  },
};

export const weekdayNames: Readonly<Record<Weekday, string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

const officeHours = { from: '09:00', to: '17:00' };

function* hoursProblems(step: HoursStep): Generator<StepProblem> {
  if (!isTimeZone(step.timeZone)) {
    const message = `“${step.timeZone}” is no time zone. Choose one, like Europe/Berlin.`;
    yield { severity: 'error', code: 'unknown-time-zone', message, path: 'timeZone' };
  }
  for (const day of weekdays) {
    const problem = intervalProblem(step.week[day]);
    const message = `${weekdayNames[day]}: ${problem}.`;
    if (problem) yield { severity: 'error', code: 'bad-hours', message, path: `week.${day}` };
  }
  if (weekdays.every((day) => step.week[day].length === 0)) {
    const message = 'It is never open. Enter hours for at least one day.';
    yield { severity: 'warning', code: 'never-open', message, path: 'week' };
  }
  for (const [index, { date }] of step.holidays.entries()) {
    if (step.holidays.findIndex((other) => other.date === date) === index) continue;
    const message = `The holiday ${date} is in the list twice.`;
    yield { severity: 'warning', code: 'duplicate-holiday', message, path: `holidays.${index}` };
  }
}
