import type { Pack } from '../pack.ts';
import { englishContactRules } from './en-contact-rules.ts';
import { englishEveryday } from './en-everyday.ts';
import { englishForms, englishFormsOpen } from './en-forms.ts';
import { englishGuards } from './en-guards.ts';
import { englishOpenGuards } from './en-open-guards.ts';
import { englishOpenHelpRules } from './en-open-help-rules.ts';
import { englishOpenMacros, englishOpenRules } from './en-open-rules.ts';
import { englishPeople } from './en-people.ts';
import { englishPersonRules } from './en-person-rules.ts';
import { englishWords } from './en-words.ts';
import { englishWordsOpen } from './en-words-open.ts';
import { givenNames } from './given-names.ts';
import { mergeWords } from './merge-words.ts';

export const english: Pack = {
  language: 'en',
  lexicon: englishWords,
  givenNames,
  names: mergeWords(englishPeople, englishForms),
  hints: mergeWords(englishWordsOpen, englishFormsOpen),
  everyday: englishEveryday,
  macros: englishOpenMacros,
  guards: [...englishOpenGuards, ...englishGuards],
  rules: [...englishContactRules, ...englishPersonRules, ...englishOpenRules, ...englishOpenHelpRules],
};
