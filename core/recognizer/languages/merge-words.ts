/** Several lists of concept → words as one. */
export function mergeWords(
  ...lists: readonly Readonly<Record<string, string>>[]
): Readonly<Record<string, string>> {
  const merged: Record<string, string> = {};
  for (const list of lists)
    for (const [concept, words] of Object.entries(list)) {
      const before = merged[concept];
      merged[concept] = before === undefined ? words : `${before}, ${words}`;
    }
  return merged;
}
