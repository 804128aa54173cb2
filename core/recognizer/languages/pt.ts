import type { Pack } from '../pack.ts';
import { commonGuards } from './common-guards.ts';
import { commonOpenGuards } from './common-open-guards.ts';
import { commonOpenMacros, commonOpenRules } from './common-open-rules.ts';
import { commonRules } from './common-rules.ts';
import { givenNames } from './given-names.ts';
import { mergeWords } from './merge-words.ts';
import { portugueseEveryday } from './pt-everyday.ts';
import { portugueseForms, portugueseFormsOpen } from './pt-forms.ts';
import { portuguesePeople } from './pt-people.ts';
import { portugueseWords } from './pt-words.ts';
import { portugueseWordsOpen } from './pt-words-open.ts';

export const portuguese: Pack = {
  language: 'pt',
  everyday: portugueseEveryday,
  guards: [...commonOpenGuards, ...commonGuards],
  rules: [...commonRules, ...commonOpenRules],
  lexicon: portugueseWords,
  givenNames,
  names: mergeWords(portuguesePeople, portugueseForms),
  hints: mergeWords(portugueseWordsOpen, portugueseFormsOpen),
  macros: commonOpenMacros,
};
