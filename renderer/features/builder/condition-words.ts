import { type Condition, type Operator, operators, type Subject } from '../../../core/flow/condition.ts';
import type { Language } from '../../../core/recognizer/verdict.ts';

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

export const languageWords: Readonly<Record<Language, string>> = {
  en: 'English',
  es: 'Spanish',
  fr: 'French',
  de: 'German',
  pt: 'Portuguese',
  it: 'Italian',
};

/** The comparisons that make sense for what is compared. */
export function operatorsFor(of: Subject): readonly Operator[] {
  switch (of) {
    case 'value':
      return operators;
    case 'language':
      return ['is', 'is-not', 'is-one-of'];
    case 'tries':
      return ['greater', 'less', 'is', 'is-not'];
  }
}

/** Whether the comparison needs something to compare with. */
export function takesValue(operator: Operator): boolean {
  return operator !== 'is-empty' && operator !== 'is-not-empty';
}

export function conditionWords({ of = 'value', key, operator, value }: Condition): string {
  const subject = of === 'language' ? 'language' : of === 'tries' ? `tries of ${key}` : key;
  if (!takesValue(operator)) return `${subject} ${operatorWords[operator]}`;
  const isLanguage = (code: string): code is Language => code in languageWords;
  const names = value.split(',').map((code) => (isLanguage(code) ? languageWords[code] : code));
  return `${subject} ${operatorWords[operator]} “${of === 'language' ? names.join(', ') : value}”`;
}
