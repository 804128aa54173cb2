import type { Pack } from '../pack.ts';
import { commonGuards } from './common-guards.ts';
import { commonRules } from './common-rules.ts';
import { portugueseEveryday } from './pt-everyday.ts';
import { portugueseWords } from './pt-words.ts';

export const portuguese: Pack = {
  language: 'pt',
  everyday: portugueseEveryday,
  guards: commonGuards,
  rules: commonRules,
  lexicon: portugueseWords,
};
