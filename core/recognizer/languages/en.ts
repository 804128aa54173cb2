import type { Pack } from '../pack.ts';
import { englishEveryday } from './en-everyday.ts';
import { englishGuards } from './en-guards.ts';
import { englishRules } from './en-rules.ts';
import { englishWords } from './en-words.ts';

export const english: Pack = {
  language: 'en',
  lexicon: englishWords,
  everyday: englishEveryday,
  guards: englishGuards,
  rules: englishRules,
};
