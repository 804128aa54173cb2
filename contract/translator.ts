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
  function byShape(sentence: string): string {
    shapes ??= shapesOf(catalogue, english);
    for (const { pattern, key } of shapes) {
      const found = pattern.exec(sentence)?.groups;
      if (found)
        return t(
          key,
          valuesOf(found, (value) => catalogue[value] ?? value),
        );
    }
    return sentence;
  }

  return {
    t,
    translate(given) {
      const sentence = given as string;
      if (catalogue === english) return sentence;
      const before = catalogue[sentence] ?? known.get(sentence);
      if (before !== undefined) return before;
      const words = byShape(sentence);
      if (known.size >= mostKnown) known.clear();
      known.set(sentence, words);
      return words;
    },
  };
}

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
  /** Finds the values in the English sentence. */
  readonly pattern: RegExp;
}

/** The longest fixed text first: it says most about which sentence this is. */
function shapesOf(catalogue: Catalogue, english: Catalogue): Shape[] {
  return Object.keys(catalogue)
    .filter((name) => name.includes('{{'))
    .map((name) => {
      const text = english[name] ?? name;
      return { key: name.replace(pluralForm, ''), text, fixed: text.replace(/\{\{\w+\}\}/g, '') };
    })
    .filter(({ fixed }) => /\p{L}{2}/u.test(fixed))
    .sort((one, other) => other.fixed.length - one.fixed.length)
    .map(({ key, text }) => ({ key, pattern: patternOf(text) }));
}

const pluralForm = /_(zero|one|two|few|many|other)$/;

function patternOf(text: string): RegExp {
  const source = text.split(/\{\{(\w+)\}\}/).map((part, index) => {
    if (index % 2 === 0) return part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    return part === 'count' ? `(?<count>\\d+)` : `(?<${part}>.+?)`;
  });
  return new RegExp(`^${source.join('')}$`, 'su');
}

function valuesOf(found: Readonly<Record<string, string>>, translate: (value: string) => string): Values {
  return Object.fromEntries(
    Object.entries(found).map(([name, value]) => [name, name === 'count' ? Number(value) : translate(value)]),
  );
}
