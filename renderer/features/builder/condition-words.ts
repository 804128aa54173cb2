import type { Condition, Operator } from '../../../core/flow/condition.ts';

export const operatorWords: Readonly<Record<Operator, string>> = {
  is: 'is',
  'is-not': 'is not',
  contains: 'contains',
  'starts-with': 'starts with',
  'is-empty': 'is empty',
  'is-not-empty': 'is not empty',
  greater: 'is greater than',
  less: 'is less than',
  'is-one-of': 'is one of',
};

/** Whether the comparison needs something to compare with. */
export function takesValue(operator: Operator): boolean {
  return operator !== 'is-empty' && operator !== 'is-not-empty';
}

export function conditionWords({ key, operator, value }: Condition): string {
  return takesValue(operator)
    ? `${key} ${operatorWords[operator]} “${value}”`
    : `${key} ${operatorWords[operator]}`;
}
