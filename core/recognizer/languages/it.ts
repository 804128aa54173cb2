import type { Pack } from '../pack.ts';
import { commonGuards } from './common-guards.ts';
import { commonOpenGuards } from './common-open-guards.ts';
import { commonOpenMacros, commonOpenRules } from './common-open-rules.ts';
import { commonRules } from './common-rules.ts';
import { givenNames } from './given-names.ts';
import { italianEveryday } from './it-everyday.ts';
import { italianForms, italianFormsOpen } from './it-forms.ts';
import { italianPeople } from './it-people.ts';
import { italianWords } from './it-words.ts';
import { italianWordsOpen } from './it-words-open.ts';
import { mergeWords } from './merge-words.ts';

export const italian: Pack = {
  language: 'it',
  everyday: italianEveryday,
  elisions: ['l', 'un', 'dell', 'all', 'dall', 'nell', 'sull', 'coll', 'd', 'c', 'quell', 'quest', 'qualcun'],
  guards: [...commonOpenGuards, ...commonGuards],
  rules: [...commonRules, ...commonOpenRules],
  lexicon: italianWords,
  givenNames,
  names: mergeWords(italianPeople, italianForms),
  hints: mergeWords(italianWordsOpen, italianFormsOpen),
  macros: commonOpenMacros,
};
