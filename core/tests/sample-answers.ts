import { dayOf } from '../flow/field-settings.ts';
import type { Flow } from '../flow/flow.ts';
import type { Field, FieldType } from '../flow/steps/collect.ts';
import { simulatedDay } from './simulation.ts';

/** An answer that the field takes. */
export function goodAnswer(field: Field): string {
  const isName = field.type === 'text' && /name/i.test(`${field.key} ${field.label}`);
  const choice = field.type === 'choice' ? field.choices.find((one) => one.trim() !== '') : undefined;
  return choice ?? withinLimits(field, isName ? 'Ann Lee' : good[field.type]);
}

/**
 * An answer that the field refuses. Where anything is taken that is blank, which nobody sends: `undefined` while
 * another field of the form can do.
 */
export function badAnswer(field: Field, form: readonly Field[]): string | undefined {
  return bad[field.type].trim() === '' && form.some(({ type }) => bad[type].trim() !== '')
    ? undefined
    : bad[field.type];
}

/** The answer, or the nearest one that the limits of a number or date allow. */
function withinLimits(field: Field, answer: string): string {
  const clamp = (
    low: string | undefined,
    high: string | undefined,
    before: (a: string, b: string) => boolean,
  ) =>
    low !== undefined && before(answer, low)
      ? low
      : high !== undefined && before(high, answer)
        ? high
        : answer;
  if (field.type === 'number')
    return clamp(field.min?.toString(), field.max?.toString(), (a, b) => Number(a) < Number(b));
  if (field.type === 'date')
    return clamp(dayOf(field.earliest, simulatedDay), dayOf(field.latest, simulatedDay), (a, b) => a < b);
  return answer;
}

const good: Readonly<Record<FieldType, string>> = {
  text: 'My order has not arrived yet',
  'long-text': 'My order has not arrived yet.',
  email: 'ann@example.com',
  phone: '+1 514 589 3419',
  number: '4711',
  date: '2026-12-24',
  choice: '1',
};

const bad: Readonly<Record<FieldType, string>> = {
  text: ' ',
  'long-text': ' ',
  email: 'ann at home',
  phone: 'call me',
  number: 'a few',
  date: 'some day',
  choice: 'none of these at all',
};

/** Answers by field key that some condition of the flow looks for, so that every way of a branch can be tried. */
export function wantedAnswers(flow: Flow): ReadonlyMap<string, readonly string[]> {
  const wanted = new Map<string, Set<string>>();
  for (const step of flow.steps) {
    if (step.kind !== 'branch') continue;
    for (const { of, key, operator, value } of step.rules.flatMap(({ conditions }) => conditions)) {
      if (of !== undefined && of !== 'value') continue;
      const answers = wanted.get(key) ?? new Set();
      for (const answer of answersFor(operator, value)) answers.add(answer);
      wanted.set(key, answers);
    }
  }
  return new Map([...wanted].map(([key, answers]) => [key, [...answers]]));
}

function answersFor(operator: string, value: string): readonly string[] {
  switch (operator) {
    case 'is-one-of':
      return value.split(',').flatMap((one) => (one.trim() === '' ? [] : [one.trim()]));
    case 'is-empty':
      return ['skip'];
    case 'greater':
    case 'less':
      return beside(value, operator === 'greater' ? 1 : -1);
    default:
      return value.trim() === '' ? [] : [value];
  }
}

/** A number or ISO date just beyond this one, and the one itself, which is not. */
function beside(value: string, by: 1 | -1): readonly string[] {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) {
    const date = new Date(Date.parse(value) + by * 24 * 3_600_000);
    return Number.isNaN(date.getTime()) ? [] : [value, date.toISOString().slice(0, 10)];
  }
  const number = Number(value);
  return value.trim() === '' || Number.isNaN(number) ? [] : [value, String(number + by)];
}
