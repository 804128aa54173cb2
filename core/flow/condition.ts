import { z } from 'zod';
import { VariableKey } from './step-kind.ts';

export const operators = [
  'is',
  'is-not',
  'contains',
  'starts-with',
  'is-empty',
  'is-not-empty',
  'greater',
  'less',
  'is-one-of',
] as const;

/** What a condition looks at: a collected value, the visitor's language, or the unusable answers to a field so far. */
export const subjects = ['value', 'language', 'tries'] as const;
export type Subject = (typeof subjects)[number];

/** One comparison with a fixed text. There are no expressions on purpose: nothing can be run. */
export const Condition = z.strictObject({
  /** Of the value, or of the field whose tries are counted; a language has none, so it does not matter there. */
  key: VariableKey,
  /** Left out: a value. */
  of: z.enum(subjects).optional(),
  operator: z.enum(operators),
  value: z.string().max(500),
});
export type Condition = z.infer<typeof Condition>;
export type Operator = Condition['operator'];

/** What conditions are held against. */
export interface Facts {
  values(): ReadonlyMap<string, string>;
  /** Two letters, like `en`. */
  language(): string;
  /** Unusable answers to the field of this key. */
  tries(key: string): number;
}

export interface Conditions {
  readonly match: 'all' | 'any';
  readonly conditions: readonly Condition[];
}

/** Whether all, or any, of the conditions hold; without one nothing does. */
export function allHold({ match, conditions }: Conditions, facts: Facts): boolean {
  if (conditions.length === 0) return false;
  // Gathering the values costs more than comparing them.
  let values: ReadonlyMap<string, string> | undefined;
  const one = (condition: Condition): boolean => {
    switch (condition.of ?? 'value') {
      case 'value':
        values ??= facts.values();
        return holds(condition, values.get(condition.key));
      case 'language':
        return holds(condition, facts.language());
      case 'tries':
        return holds(condition, String(facts.tries(condition.key)));
    }
  };
  return match === 'all' ? conditions.every(one) : conditions.some(one);
}

/** The keys of the values that the conditions look at. */
export function valuesRead(conditions: readonly Condition[]): string[] {
  return conditions.flatMap(({ key, of = 'value' }) => (of === 'value' ? [key] : []));
}

/** Whether the condition holds for this value; a missing value is an empty one. Case and outer spaces do not count. */
export function holds(condition: Condition, value: string | undefined): boolean {
  const actual = normalise(value ?? '');
  const wanted = normalise(condition.value);
  switch (condition.operator) {
    case 'is':
      return actual === wanted;
    case 'is-not':
      return actual !== wanted;
    case 'contains':
      return wanted !== '' && actual.includes(wanted);
    case 'starts-with':
      return wanted !== '' && actual.startsWith(wanted);
    case 'is-empty':
      return actual === '';
    case 'is-not-empty':
      return actual !== '';
    case 'greater':
      return compare(actual, wanted) > 0;
    case 'less':
      return compare(actual, wanted) < 0;
    case 'is-one-of':
      return wanted.split(',').some((choice) => choice.trim() !== '' && choice.trim() === actual);
  }
}

function normalise(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

/** Numbers by size and ISO dates by time; NaN, hence never greater nor less, where one side is neither. */
function compare(a: string, b: string): number {
  const isDate = /^\d{4}-\d{2}-\d{2}$/;
  if (isDate.test(a) && isDate.test(b)) return Date.parse(a) - Date.parse(b);
  if (a === '' || b === '') return Number.NaN;
  return Number(a) - Number(b);
}
