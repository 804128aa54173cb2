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

/** One comparison of a collected value with a fixed text. There are no expressions on purpose: nothing can be run. */
export const Condition = z.strictObject({
  key: VariableKey,
  operator: z.enum(operators),
  value: z.string().max(500),
});
export type Condition = z.infer<typeof Condition>;
export type Operator = Condition['operator'];

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
