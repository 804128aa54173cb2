import { Fragment, type ReactNode } from 'react';
import { type Key, type Said, t } from './language.ts';

type Part = ReactNode | ((words: ReactNode) => ReactNode);

/**
 * A text with elements in it: `<name>words</name>` is what the part of that name makes of the words, `<name/>` the part
 * itself, `{{name}}` a value.
 */
export function rich(text: Key | Said, parts: Readonly<Record<string, Part>>): ReactNode {
  const values = Object.fromEntries(
    Object.entries(parts).filter((entry): entry is [string, string | number] => isValue(entry[1])),
  );
  // What the text needs of the parts is only known to the text; the catalogues' test compares them in all languages.
  const words = (t as (text: Key | Said, values: object) => string)(text, values);
  return words.split(element).map((piece, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence never change places
    return <Fragment key={index}>{show(piece, parts)}</Fragment>;
  });
}

const element = /(<\w+>.*?<\/\w+>|<\w+\/>)/s;

function show(piece: string, parts: Readonly<Record<string, Part>>): ReactNode {
  const [, name = '', words] = /^<(\w+)(?:\/|>(.*)<\/\w+)>$/s.exec(piece) ?? [];
  if (name === '') return piece;
  const part = parts[name];
  return typeof part === 'function' ? part(words) : part;
}

function isValue(part: Part): part is string | number {
  return typeof part === 'string' || typeof part === 'number';
}
