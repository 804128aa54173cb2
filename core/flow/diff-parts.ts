/** How the entries of a list are spoken of: whole words and sentences, which other languages have too. */
interface ListWords {
  readonly one: string;
  readonly many: (number: number) => string;
  readonly order: string;
}

/** What changed in a list. */
export function listChanges(before: readonly string[], after: readonly string[], words: ListWords): string[] {
  if (same(before, after)) return [];
  const added = after.filter((entry) => !before.includes(entry)).length;
  const removed = before.filter((entry) => !after.includes(entry)).length;
  const amount = (number: number) => (number === 1 ? words.one : words.many(number));
  if (added === removed && added > 0) return [`${amount(added)} changed`];
  const changes = [
    ...(added === 0 ? [] : [`${amount(added)} added`]),
    ...(removed === 0 ? [] : [`${amount(removed)} removed`]),
  ];
  return changes.length > 0 ? changes : [words.order];
}

export function changed<Value>(before: Value, after: Value, sentence: string): string[] {
  return before === after ? [] : [sentence];
}

export function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

export const phraseWords: ListWords = {
  one: 'a phrase',
  many: (number) => `${number} phrases`,
  order: 'order of phrases changed',
};

export const negativeWords: ListWords = {
  one: 'a “do not hand off” phrase',
  many: (number) => `${number} “do not hand off” phrases`,
  order: 'order of “do not hand off” phrases changed',
};

export const holidayWords: ListWords = {
  one: 'a holiday',
  many: (number) => `${number} holidays`,
  order: 'order of holidays changed',
};
