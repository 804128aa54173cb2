import type { Pack } from '../pack.ts';
import { commonGuards } from './common-guards.ts';
import { commonOpenGuards } from './common-open-guards.ts';
import { commonOpenMacros, commonOpenRules } from './common-open-rules.ts';
import { commonRules } from './common-rules.ts';
import { italianEveryday } from './it-everyday.ts';
import { italianWords } from './it-words.ts';
import { italianWordsOpen } from './it-words-open.ts';

export const italian: Pack = {
  language: 'it',
  everyday: italianEveryday,
  elisions: ['l', 'un', 'dell', 'all', 'dall', 'nell', 'sull', 'coll', 'd', 'c', 'quell', 'quest', 'qualcun'],
  guards: [...commonOpenGuards, ...commonGuards],
  rules: [...commonRules, ...commonOpenRules],
  lexicon: italianWords,
  hints: italianWordsOpen,
  macros: commonOpenMacros,
};
