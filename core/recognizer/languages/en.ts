import type { Pack } from '../pack.ts';
import { englishContactRules } from './en-contact-rules.ts';
import { englishEveryday } from './en-everyday.ts';
import { englishGuards } from './en-guards.ts';
import { englishOpenGuards } from './en-open-guards.ts';
import { englishOpenHelpRules } from './en-open-help-rules.ts';
import { englishOpenMacros, englishOpenRules } from './en-open-rules.ts';
import { englishPersonRules } from './en-person-rules.ts';
import { englishWords } from './en-words.ts';
import { englishWordsOpen } from './en-words-open.ts';

export const english: Pack = {
  language: 'en',
  lexicon: englishWords,
  hints: englishWordsOpen,
  everyday: englishEveryday,
  macros: englishOpenMacros,
  guards: [...englishOpenGuards, ...englishGuards],
  rules: [...englishContactRules, ...englishPersonRules, ...englishOpenRules, ...englishOpenHelpRules],
};
