import type { Pack } from '../pack.ts';
import { commonGuards } from './common-guards.ts';
import { commonOpenGuards } from './common-open-guards.ts';
import { commonOpenMacros, commonOpenRules } from './common-open-rules.ts';
import { commonRules } from './common-rules.ts';
import { portugueseEveryday } from './pt-everyday.ts';
import { portugueseWords } from './pt-words.ts';
import { portugueseWordsOpen } from './pt-words-open.ts';

export const portuguese: Pack = {
  language: 'pt',
  everyday: portugueseEveryday,
  guards: [...commonOpenGuards, ...commonGuards],
  rules: [...commonRules, ...commonOpenRules],
  lexicon: portugueseWords,
  hints: portugueseWordsOpen,
  macros: commonOpenMacros,
};
