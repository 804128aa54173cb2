/** What was typed in a list within this many milliseconds counts as one word. */
const pause = 800;

/**
 * Typing the beginning of an entry's name goes to it, as lists and trees do everywhere. Returns the word so far, or
 * `undefined` when the key is none that is typed. `now` in milliseconds.
 */
export function createTypeAhead(): (event: TypedKey, now: number) => string | undefined {
  let word = '';
  let last = 0;
  return (event, now) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (now - last > pause) word = '';
    const isTyped = [...key].length === 1 && !ctrlKey && !metaKey && !altKey;
    // A space begins no name; it means something else then.
    if (!isTyped || (key === ' ' && word === '')) {
      // Holding Shift goes on with the word; going elsewhere by an arrow ends it.
      if (key !== 'Shift') word = '';
      return undefined;
    }
    last = now;
    word += key.toLowerCase();
    return word;
  };
}

interface TypedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/**
 * The place of the entry the word means, looked for from `from` on and then from the top. The same letter again and
 * again goes from one to the next.
 */
export function typedEntry(names: readonly string[], word: string, from: number): number | undefined {
  const letters = [...word];
  const again = letters.length > 1 && letters.every((letter) => letter === letters[0]);
  const search = (wanted: string, start: number) => {
    for (let turn = 0; turn < names.length; turn++) {
      const at = (start + turn) % names.length;
      if (names[at]?.toLowerCase().startsWith(wanted)) return at;
    }
    return undefined;
  };
  // A longer word may still mean the entry that the shorter one did; one letter means another entry.
  const found = search(word, letters.length === 1 ? from + 1 : from);
  return found ?? (again ? search(letters[0] ?? '', from + 1) : undefined);
}
