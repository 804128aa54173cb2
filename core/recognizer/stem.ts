import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import type { Language } from './verdict.ts';

/** The stem of a lower-case word without accents. */
export function stem(word: string, language: Language): string {
  if (word.length < 4) return word;
  const before = remembered[language].get(word);
  if (before !== undefined) return before;
  const stemmed = stemmers[language](word);
  const kept = stemmed.length >= 3 ? stemmed : word;
  // Thousands of phrases share their words. Forgetting everything now and then keeps the memory small.
  if (remembered[language].size > 8_000) remembered[language].clear();
  remembered[language].set(word, kept);
  return kept;
}

const remembered: Readonly<Record<Language, Map<string, string>>> = {
  en: new Map(),
  es: new Map(),
  fr: new Map(),
  de: new Map(),
  pt: new Map(),
  it: new Map(),
};

const stemmers: Readonly<Record<Language, (word: string) => string>> = {
  en: english,
  es: spanish,
  fr: french,
  de: german,
  pt: portuguese,
  it: italian,
};
