import type { Pack } from '../pack.ts';
import { commonGuards } from './common-guards.ts';
import { commonOpenGuards } from './common-open-guards.ts';
import { commonOpenMacros, commonOpenRules } from './common-open-rules.ts';
import { commonRules } from './common-rules.ts';
import { frenchEveryday } from './fr-everyday.ts';
import { frenchWords } from './fr-words.ts';
import { frenchWordsOpen } from './fr-words-open.ts';

export const french: Pack = {
  language: 'fr',
  everyday: frenchEveryday,
  elisions: ['l', 'd', 'j', 'qu', 'c', 'n', 'm', 's', 't'],
  guards: [...commonOpenGuards, ...commonGuards],
  rules: [...commonRules, ...commonOpenRules],
  lexicon: frenchWords,
  hints: frenchWordsOpen,
  macros: commonOpenMacros,
};
