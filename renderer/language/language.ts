import { useSyncExternalStore } from 'react';
import {
  type Said as AnySaid,
  type Catalogue,
  createTranslator,
  type InterfaceLanguage,
  languageFor,
  say as sayAny,
  type Translator,
} from '../../contract/translator.ts';
import english from '../../resources/languages/en.json' with { type: 'json' };

export type Language = InterfaceLanguage;

/** A text of the interface: its English words, which every catalogue knows. */
export type Key = Unplural<keyof typeof english>;

type Unplural<Name> = Name extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : Name;

type Names<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}` ? Name | Names<Rest> : never;

/** What a text's placeholders stand for; nothing where it has none. */
export type ValuesOf<Text> = [Names<Text>] extends [never]
  ? []
  : [values: Readonly<Record<Names<Text>, string | number>>];

/** The text in the language of the window. Called while rendering, never kept: the language can change. */
export function t<Text extends Key | Said>(text: Text, ...[values]: ValuesOf<Text>): string {
  return current.translator.t(text, values);
}

/** A text that is kept and has to go through {@link t} or {@link translate} to be shown. */
export type Said = AnySaid;

/** Names a text where it is only kept: in a table at the top of a module, which a change of language would not reach. */
export function say(text: Key): Said {
  return sayAny(text);
}

/** A sentence of the app's other half (a problem, a failure, a cause), which always comes in English. */
export function translate(sentence: string | Said): string {
  return current.translator.translate(sentence);
}

/** A word of the app's other half, like the name of a kind of step; anything it does not know stays as it is. */
export function term(word: string): string {
  return current.translator.t(word);
}

/** How dates and numbers are written: as this person's system has them, where it speaks the language of the window. */
export function locale(): string {
  return current.locale;
}

/** The language of the window, for what is done once. */
export function windowLanguage(): Language {
  return current.language;
}

/** The language of the window. A component that React would not render again with the window has to ask for it. */
export function useLanguage(): Language {
  return useSyncExternalStore(listen, () => current.language);
}

/** Loads a language and has the window speak it. What was asked for last counts, whichever arrives first. */
export async function speak(language: Language): Promise<void> {
  wanted = language;
  remember(language);
  if (language === current.language) return;
  const catalogue = await catalogues[language]();
  if (wanted !== language) return;
  current = spoken(language, catalogue);
  document.documentElement.lang = language;
  for (const run of listeners) run();
}

/** The language this window spoke last, before the app was asked: so that nothing is drawn in another one first. */
export function lastLanguage(): Language {
  const last = localStorage.getItem(memory);
  return last === 'en' || last === 'de' ? last : languageFor('system', navigator.language);
}

function remember(language: Language) {
  localStorage.setItem(memory, language);
}

const memory = 'language';

const catalogues: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  en: async () => english,
  de: async () => (await import('../../resources/languages/de.json')).default,
};

interface Spoken {
  readonly language: Language;
  readonly locale: string;
  readonly translator: Translator;
}

function spoken(language: Language, catalogue: Catalogue): Spoken {
  const own = navigator.languages.find((tag) => tag.split('-')[0] === language) ?? language;
  return { language, locale: own, translator: createTranslator(catalogue, own, english) };
}

const listeners = new Set<() => void>();
let current = spoken('en', english);
let wanted: Language = 'en';

function listen(run: () => void): () => void {
  listeners.add(run);
  return () => listeners.delete(run);
}
