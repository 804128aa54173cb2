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
  const stemmed = stemmers[language](word);
  return stemmed.length >= 3 ? stemmed : word;
}

const stemmers: Readonly<Record<Language, (word: string) => string>> = {
  en: english,
  es: spanish,
  fr: french,
  de: german,
  pt: portuguese,
  it: italian,
};
