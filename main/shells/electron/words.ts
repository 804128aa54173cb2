import {
  type Catalogue,
  createTranslator,
  type InterfaceLanguage,
  languageFor,
  type Translator,
} from '../../../contract/translator.ts';
import { Preferences } from '../../../contract/views.ts';

/** What menu and dialogs of the shell are told in. */
export interface Words extends Translator {
  /** Reads again which language is wanted; answers whether it is another one than before. */
  refresh(): Promise<boolean>;
}

/** `stored`: the preferences as kept, whatever they are; `system`: the system's language, like `de-AT`. */
export async function openWords(stored: () => unknown, system: string): Promise<Words> {
  let language = languageOf(stored(), system);
  let current = await translatorFor(language);
  return {
    t: (text, values) => current.t(text, values),
    translate: (sentence) => current.translate(sentence),
    async refresh() {
      const wanted = languageOf(stored(), system);
      if (wanted === language) return false;
      language = wanted;
      current = await translatorFor(wanted);
      return true;
    },
  };
}

function languageOf(stored: unknown, system: string): InterfaceLanguage {
  return languageFor(Preferences.safeParse(stored ?? {}).data?.language ?? 'system', system);
}

async function translatorFor(language: InterfaceLanguage): Promise<Translator> {
  if (language === 'en') return createTranslator({}, 'en');
  const json = { with: { type: 'json' } } as const;
  const [german, english] = await Promise.all([
    import('../../../resources/languages/de.json', json),
    import('../../../resources/languages/en.json', json),
  ]);
  const catalogue: Catalogue = german.default;
  return createTranslator(catalogue, 'de', english.default);
}
