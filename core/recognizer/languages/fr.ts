import type { Pack } from '../pack.ts';
import { commonGuards } from './common-guards.ts';
import { commonRules } from './common-rules.ts';
import { frenchEveryday } from './fr-everyday.ts';
import { frenchWords } from './fr-words.ts';

export const french: Pack = {
  language: 'fr',
  everyday: frenchEveryday,
  elisions: ['l', 'd', 'j', 'qu', 'c', 'n', 'm', 's', 't'],
  guards: commonGuards,
  rules: commonRules,
  lexicon: frenchWords,
};
