import type { Pack } from '../pack.ts';
import { commonGuards } from './common-guards.ts';
import { commonRules } from './common-rules.ts';
import { spanishEveryday } from './es-everyday.ts';
import { spanishWords } from './es-words.ts';

export const spanish: Pack = {
  language: 'es',
  everyday: spanishEveryday,
  guards: commonGuards,
  rules: commonRules,
  lexicon: spanishWords,
};
