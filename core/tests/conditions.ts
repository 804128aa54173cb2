import type { Flow } from '../flow/flow.ts';
import { openingState } from '../flow/opening-hours.ts';
import type { HoursStep } from '../flow/steps/hours.ts';
import { languages } from '../recognizer/verdict.ts';
import type { Conditions } from './explore.ts';
import { simulatedNow } from './simulation.ts';

/**
 * The times and languages that can make a difference to a flow, the plain one first: for each Hours step a time at which
 * it goes the other way, and every language where something looks at it.
 */
export function conditionsFor(flow: Flow): readonly Conditions[] {
  const times = flow.steps.flatMap((step) => (step.kind === 'hours' ? (otherTime(step) ?? []) : []));
  const asksLanguage = flow.steps.some(
    (step) =>
      step.kind === 'branch' &&
      step.rules.some((rule) => rule.conditions.some(({ of }) => of === 'language')),
  );
  return [
    {},
    ...[...new Set(times)].map((now) => ({ now })),
    ...(asksLanguage ? languages.map((language) => ({ language })) : []),
  ];
}

const quarterHour = 15 * 60_000;
const aWeek = 7 * 24 * 4;

function otherTime(step: HoursStep): string | undefined {
  const from = Date.parse(simulatedNow);
  const { open } = openingState(step, from);
  for (let quarters = 1; quarters <= aWeek; quarters++) {
    const moment = from + quarters * quarterHour;
    if (openingState(step, moment).open !== open) return new Date(moment).toISOString();
  }
  return undefined;
}
