import type { Language } from '../../recognizer/verdict.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { pt } from './pt.ts';

/** The engine's own short texts of one language; `{name}` stands for what is filled in. */
export interface OwnTexts {
  readonly yes: string;
  readonly no: string;
  /** Why an answer cannot be used. */
  readonly nothing: string;
  readonly tooLong: string;
  readonly email: string;
  readonly phone: string;
  readonly number: string;
  readonly date: string;
  readonly dateOrder: string;
  readonly choice: string;
  readonly needed: string;
  readonly didYouMean: string;
  readonly unknownNumber: string;
  /** What became of what was said. */
  readonly noted: string;
  readonly firstQuestion: string;
  readonly startingOver: string;
  readonly cancelled: string;
  readonly hold: string;
  readonly duplicate: string;
  /** Said where the manager wrote nothing else. */
  readonly aside: string;
  readonly person: string;
  readonly help: string;
  readonly helpSkip: string;
  readonly helpOthers: string;
  readonly summary: string;
  readonly shallISend: string;
  readonly send: string;
  readonly change: string;
  readonly whatToChange: string;
  readonly resume: string;
  readonly startOver: string;
}

const texts: Readonly<Record<Language, OwnTexts>> = { en, es, fr, de, pt, it };

export function ownTexts(language: Language): OwnTexts {
  return texts[language];
}

/** Puts values into `{name}` in one pass; what is put in is never expanded again. */
export function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_whole, name: string) => values[name] ?? '');
}
