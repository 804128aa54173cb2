import type { Pack } from '../pack.ts';
import { commonGuards } from './common-guards.ts';
import { commonOpenGuards } from './common-open-guards.ts';
import { commonOpenMacros, commonOpenRules } from './common-open-rules.ts';
import { commonRules } from './common-rules.ts';
import { frenchEveryday } from './fr-everyday.ts';
import { frenchForms, frenchFormsOpen } from './fr-forms.ts';
import { frenchPeople } from './fr-people.ts';
import { frenchWords } from './fr-words.ts';
import { frenchWordsOpen } from './fr-words-open.ts';
import { givenNames } from './given-names.ts';
import { mergeWords } from './merge-words.ts';

export const french: Pack = {
  language: 'fr',
  everyday: frenchEveryday,
  elisions: ['l', 'd', 'j', 'qu', 'c', 'n', 'm', 's', 't'],
  guards: [...commonOpenGuards, ...commonGuards],
  rules: [...commonRules, ...commonOpenRules],
  lexicon: frenchWords,
  givenNames,
  names: mergeWords(frenchPeople, frenchForms),
  hints: mergeWords(frenchWordsOpen, frenchFormsOpen),
  macros: commonOpenMacros,
};
