import { type Key, type Said, say, t, translate, type ValuesOf } from './language.ts';

/** A text with its values, kept to be shown later in whatever language the window speaks then. */
export interface Worded {
  readonly text: string;
  readonly values?: Readonly<Record<string, string | number | { readonly text: string }>> | undefined;
}

type Kept<Values extends unknown[]> = Values extends [
  values: Readonly<Record<infer Name extends string, unknown>>,
]
  ? [values: Readonly<Record<Name, string | number | { readonly text: string }>>]
  : [];

/** Keeps a text with what its placeholders stand for; a value that is itself a text of the interface comes as one. */
export function worded<Text extends Key | Said>(text: Text, ...[values]: Kept<ValuesOf<Text>>): Worded {
  // What `say` kept is a string after all.
  return { text: text as string, ...(values ? { values } : {}) };
}

/** The text in the language of the window; a finished sentence stays as it is where no catalogue knows it. */
export function wordsOf(label: Worded | string): string {
  if (typeof label === 'string') return translate(label);
  const { text, values } = label;
  // Without values it may be a sentence of the app's other half, with its values in it already.
  if (!values) return translate(text);
  const shown = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'object' ? translate(value.text) : value,
  ]);
  // What the text needs was checked when it was kept.
  return (t as (text: Said, values: object) => string)(say(text as Key), Object.fromEntries(shown));
}
