import type { Pack } from '../pack.ts';
import { commonGuards } from './common-guards.ts';
import { commonOpenGuards } from './common-open-guards.ts';
import { commonOpenMacros, commonOpenRules } from './common-open-rules.ts';
import { commonRules } from './common-rules.ts';
import { spanishEveryday } from './es-everyday.ts';
import { spanishWords } from './es-words.ts';
import { spanishWordsOpen } from './es-words-open.ts';

export const spanish: Pack = {
  language: 'es',
  everyday: spanishEveryday,
  guards: [...commonOpenGuards, ...commonGuards],
  rules: [...commonRules, ...commonOpenRules],
  lexicon: spanishWords,
  hints: spanishWordsOpen,
  macros: commonOpenMacros,
};
