import { german } from './languages/de.ts';
import { english } from './languages/en.ts';
import { spanish } from './languages/es.ts';
import { french } from './languages/fr.ts';
import { italian } from './languages/it.ts';
import { portuguese } from './languages/pt.ts';
import type { Pack } from './pack.ts';
import type { Language } from './verdict.ts';

export const packs: Readonly<Record<Language, Pack>> = {
  en: english,
  es: spanish,
  fr: french,
  de: german,
  pt: portuguese,
  it: italian,
};
