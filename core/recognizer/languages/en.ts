import type { Pack } from '../pack.ts';
import { englishContactRules } from './en-contact-rules.ts';
import { englishEveryday } from './en-everyday.ts';
import { englishGuards } from './en-guards.ts';
import { englishPersonRules } from './en-person-rules.ts';
import { englishWords } from './en-words.ts';

export const english: Pack = {
  language: 'en',
  lexicon: englishWords,
  everyday: englishEveryday,
  guards: englishGuards,
  rules: [...englishContactRules, ...englishPersonRules],
};
