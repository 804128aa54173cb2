/**
 * One language's texts by their English ones, as i18next's JSON has them: `{{name}}` stands for a value, and what
 * depends on a `{{count}}` is there once for each plural form, with the form's name (CLDR) behind an underscore.
 */
export type Catalogue = Readonly<Record<string, string>>;

export type Values = Readonly<Record<string, string | number>>;

declare const kept: unique symbol;
/** A text that is kept somewhere, not in anybody's language yet: only `t` can show it. */
export interface Said {
  readonly [kept]: true;
}

/** Names a text of the catalogues where it is only kept. */
export function say(text: string): Said {
  // A string, which the compiler is told not to see as one, so that it cannot be shown by mistake as it is.
  return text as unknown as Said;
}

/** A language that there is a catalogue of. */
export type InterfaceLanguage = 'en' | 'de';

/** The language for a preference; `system`: the system's own, like `de-AT`. */
export function languageFor(preferred: InterfaceLanguage | 'system', system: string): InterfaceLanguage {
  if (preferred !== 'system') return preferred;
  return system.toLowerCase().startsWith('de') ? 'de' : 'en';
}

export interface Translator {
  /** The text in this language; what the catalogue does not know stays English. */
  t(english: string | Said, values?: Values): string;
  /** A text or sentence that came in English with its values in it already, like the cause of a failure. */
  translate(sentence: string | Said): string;
}

/** `locale`: how numbers are written, like `en-GB`; it decides the plural form too. */
export function createTranslator(catalogue: Catalogue, locale: string, english: Catalogue = {}): Translator {
  const plural = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const known = new Map<string, string>();
  let shapes: readonly Shape[] | undefined;
  // What was kept is a string after all.
  const t = (text: string | Said, values?: Values) => {
    const key = text as string;
    const count = values?.count;
    const form = typeof count === 'number' ? catalogue[`${key}_${plural.select(count)}`] : undefined;
    return fillIn(form ?? catalogue[key] ?? key, values, numbers);
  };
  function words(sentence: string): string {
    const before = catalogue[sentence] ?? known.get(sentence);
    if (before !== undefined) return before;
    const found = byShape(sentence, clear) ?? bySentences(sentence) ?? byShape(sentence, 0) ?? sentence;
    if (known.size >= mostKnown) known.clear();
    known.set(sentence, found);
    return found;
  }

  /** Only by shapes with this many fixed letters. */
  function byShape(sentence: string, letters: number): string | undefined {
    shapes ??= shapesOf(catalogue, english);
    for (const { pattern, key, names, fixed } of shapes) {
      if (fixed < letters) return undefined;
      const found = pattern.exec(sentence)?.groups;
      if (found) return t(key, valuesOf(found, names, words));
    }
    return undefined;
  }

  /** What was put together of several sentences. */
  function bySentences(sentence: string): string | undefined {
    const all = sentence.split(/(?<=[.?]) (?=\p{Lu})/u);
    return all.length > 1 ? all.map(words).join(' ') : undefined;
  }

  return {
    t,
    // What was kept is a string after all.
    translate: (given) => (catalogue === english ? (given as string) : words(given as string)),
  };
}

/** With fewer fixed letters a shape may fit by accident; it comes last. */
const clear = 12;

/** Sentences kept with their translation: a canvas asks for the same ones at every drawing. */
const mostKnown = 5_000;

function fillIn(text: string, values: Values | undefined, numbers: Intl.NumberFormat): string {
  if (!values) return text;
  return text.replace(/\{\{(\w+)\}\}/g, (placeholder, name: string) => {
    const value = values[name];
    if (value === undefined) return placeholder;
    return typeof value === 'number' ? numbers.format(value) : value;
  });
}

interface Shape {
  readonly key: string;
  /** How many letters are the same in every such sentence. */
  readonly fixed: number;
  /** Finds the values in the English sentence. */
  readonly pattern: RegExp;
  /** Values in quotation marks: somebody's own words, which are nobody's to translate; all but `part`. */
  readonly names: ReadonlySet<string>;
}

/** The longest fixed text first: it says most about which sentence this is. */
function shapesOf(catalogue: Catalogue, english: Catalogue): Shape[] {
  return Object.keys(catalogue)
    .filter((name) => name.includes('{{'))
    .map((name) => {
      const text = english[name] ?? name.replace(pluralForm, '');
      return { key: name.replace(pluralForm, ''), text, fixed: text.replace(/\{\{\w+\}\}/g, '').length };
    })
    .sort((one, other) => other.fixed - one.fixed)
    .map(({ key, text, fixed }) => ({ key, fixed, pattern: patternOf(text), names: namesIn(text) }));
}

const pluralForm = /_(zero|one|two|few|many|other)$/;

function patternOf(text: string): RegExp {
  const source = text.split(/\{\{(\w+)\}\}/).map((part, index) => {
    if (index % 2 === 0) return part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    return part === 'count' ? String.raw`(?<count>\d+)` : `(?<${part}>.*?)`;
  });
  return new RegExp(`^${source.join('')}$`, 'su');
}

/** In quotation marks too it is a word of the interface, like a way out of a step. */
const ownWord = 'part';

function namesIn(text: string): ReadonlySet<string> {
  const quoted = [...text.matchAll(/“\{\{(\w+)\}\}”/g)].map(([, name = '']) => name);
  return new Set(quoted.filter((name) => name !== ownWord));
}

function valuesOf(
  found: Readonly<Record<string, string>>,
  names: ReadonlySet<string>,
  words: (value: string) => string,
): Values {
  return Object.fromEntries(
    Object.entries(found).map(([name, value]) => {
      if (name === 'count') return [name, Number(value)];
      return [name, names.has(name) ? value : words(value)];
    }),
  );
}
