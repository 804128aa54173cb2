import type { Language } from '../../recognizer/verdict.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { pt } from './pt.ts';

/** What visitors and agents read of a step that nobody has written anything for yet, in one language. */
export interface FirstTexts {
  /** A trigger's phrase, and what it asks when it is not sure. */
  readonly phrase: string;
  readonly clarify: string;
  /** A form's, when it gives up. */
  readonly giveUp: string;
  /** The name of a field that has none yet. */
  readonly field: string;
  readonly name: string;
  readonly askName: string;
  /** Asks for the field of this name. */
  readonly ask: (label: string) => string;
  readonly subject: string;
  readonly asked: string;
  readonly conversation: string;
  readonly sorry: string;
  readonly priority: string;
  readonly ticket: string;
}

const texts: Readonly<Record<Language, FirstTexts>> = { en, es, fr, de, pt, it };

export function firstTexts(language: Language): FirstTexts {
  return texts[language];
}

/** Whether the field has the name that it was made with, in whatever language. */
export function isUnnamed(label: string): boolean {
  const name = label.trim();
  return name === '' || Object.values(texts).some(({ field }) => field === name);
}
