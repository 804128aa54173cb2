import type { Pack } from '../pack.ts';
import { commonGuards } from './common-guards.ts';
import { commonOpenGuards } from './common-open-guards.ts';
import { commonOpenMacros, commonOpenRules } from './common-open-rules.ts';
import { commonRules } from './common-rules.ts';
import { spanishEveryday } from './es-everyday.ts';
import { spanishForms, spanishFormsOpen } from './es-forms.ts';
import { spanishPeople } from './es-people.ts';
import { spanishWords } from './es-words.ts';
import { spanishWordsOpen } from './es-words-open.ts';
import { givenNames } from './given-names.ts';
import { mergeWords } from './merge-words.ts';

export const spanish: Pack = {
  language: 'es',
  everyday: spanishEveryday,
  guards: [...commonOpenGuards, ...commonGuards],
  rules: [...commonRules, ...commonOpenRules],
  lexicon: spanishWords,
  givenNames,
  names: mergeWords(spanishPeople, spanishForms),
  hints: mergeWords(spanishWordsOpen, spanishFormsOpen),
  macros: commonOpenMacros,
};
