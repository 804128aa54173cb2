import type { Language } from './verdict.ts';

/** So many words of a language are remembered. Forgetting all of them now and then keeps the memory small. */
const most = 8_000;

/** Does `make` once for each word of a language: phrases and messages share their words. It must not depend on anything else. */
export function onceAWord<Result extends {}>(make: (word: string, language: Language) => Result) {
  const made: Readonly<Record<Language, Map<string, Result>>> = {
    en: new Map(),
    es: new Map(),
    fr: new Map(),
    de: new Map(),
    pt: new Map(),
    it: new Map(),
  };
  return (word: string, language: Language): Result => {
    const words = made[language];
    const before = words.get(word);
    if (before !== undefined) return before;
    const result = make(word, language);
    if (words.size > most) words.clear();
    words.set(word, result);
    return result;
  };
}
