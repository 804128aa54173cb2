import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { onceAWord } from './once-a-word.ts';
import type { Language } from './verdict.ts';

const stemmers: Readonly<Record<Language, (word: string) => string>> = {
  en: english,
  es: spanish,
  fr: french,
  de: german,
  pt: portuguese,
  it: italian,
};

/** The stem of a lower-case word without accents. */
export const stem = onceAWord((word, language) => {
  if (word.length < 4) return word;
  const stemmed = stemmers[language](word);
  return stemmed.length >= 3 ? stemmed : word;
});
