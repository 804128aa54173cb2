import { type Condition, type Operator, operators, type Subject } from '../../../core/flow/condition.ts';
import type { Language } from '../../../core/recognizer/verdict.ts';
import { quoted } from '../../language/formats.ts';
import { type Said, say, t } from '../../language/language.ts';

export const operatorWords: Readonly<Record<Operator, Said>> = {
  is: say('is'),
  'is-not': say('is not'),
  contains: say('contains'),
  'starts-with': say('starts with'),
  'is-empty': say('is empty'),
  'is-not-empty': say('is not empty'),
  greater: say('is greater than'),
  less: say('is less than'),
  'is-one-of': say('is one of'),
};

export const languageWords: Readonly<Record<Language, Said>> = {
  en: say('English'),
  es: say('Spanish'),
  fr: say('French'),
  de: say('German'),
  pt: say('Portuguese'),
  it: say('Italian'),
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
  const subject = of === 'language' ? t('language') : of === 'tries' ? t('tries of {{key}}', { key }) : key;
  if (!takesValue(operator)) return `${subject} ${t(operatorWords[operator])}`;
  const isLanguage = (code: string): code is Language => code in languageWords;
  const names = value.split(',').map((code) => (isLanguage(code) ? t(languageWords[code]) : code));
  return `${subject} ${t(operatorWords[operator])} ${quoted(of === 'language' ? names.join(', ') : value)}`;
}
