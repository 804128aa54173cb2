/** Small letters and digits with single spaces between the words: what case, accents and punctuation cannot change. */
export function plain(text: string): string {
  // One message is looked at from several sides in a row.
  if (text === last.text) return last.plain;
  const found = plainOf(text);
  last = { text, plain: found };
  return found;
}

let last = { text: '', plain: '' };

function plainOf(text: string): string {
  // Most messages are plain ASCII, where looking up the properties of characters would only cost time.
  if (/^[\x20-\x7e]*$/.test(text)) {
    const small = text.toLowerCase();
    return /[^a-z0-9 ]| {2}/.test(small) ? small.replace(/[^a-z0-9]+/g, ' ').trim() : small.trim();
  }
  return unaccented(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function unaccented(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ß', 'ss');
}

/** A word of a text as written: plain, and where it stands. */
export interface PlacedWord {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

export function placedWords(text: string): readonly PlacedWord[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    word: plain(match[0]),
    from: match.index,
    to: match.index + match[0].length,
  }));
}
