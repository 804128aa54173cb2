import { inSlices, type Slices } from './slices.ts';

/**
 * Finds the known words one slip (a missing, extra, wrong or swapped letter) away from a written one, two slips for long words.
 * Every word is filed under all of its forms with a letter left out, so that a look-up costs its length, not the vocabulary.
 */
export function* createTypoIndex(vocabulary: Iterable<string>): Slices<(written: string) => string[]> {
  const filed = new Map<number, string[]>();
  yield* inSlices(vocabulary, (word) => {
    if (word.length < shortest) return;
    for (const form of new Set(shortForms(word))) {
      const words = filed.get(form);
      if (words) words.push(word);
      else filed.set(form, [word]);
    }
  });
  return (written) => {
    if (written.length < shortest - 1 || written.length > 24) return [];
    const found = new Set<string>();
    for (const form of shortForms(written)) {
      for (const word of filed.get(form) ?? [])
        if (!found.has(word) && isSlip(written, word)) found.add(word);
    }
    return [...found];
  };
}

const shortest = 4;
const long = 9;

/**
 * Numbers for a word and for it without each of its letters, made from one another: the letters before the gap, plus those after it
 * moved up. Different forms may share one, so what is found by them is compared.
 */
function shortForms(word: string): number[] {
  const after = [0];
  for (let at = word.length - 1; at >= 0; at -= 1)
    after.push((Math.imul(after.at(-1) ?? 0, base) + word.charCodeAt(at)) | 0);
  const forms = [after.at(-1) ?? 0];
  let [before, power] = [0, 1];
  for (let at = 0; at < word.length; at += 1) {
    forms.push((before + Math.imul(power, after[word.length - at - 1] ?? 0)) | 0);
    before = (before + Math.imul(power, word.charCodeAt(at))) | 0;
    power = Math.imul(power, base);
  }
  return forms;
}

const base = 0x01000193;

/** Whether `written` may be meant to be `word`. Long words may hold two slips. */
export function isSlip(written: string, word: string): boolean {
  const allowed = word.length >= long ? 2 : 1;
  if (Math.abs(written.length - word.length) > allowed) return false;
  const [one, other] = whatDiffers(written, word);
  // One slip is a letter more, less or other, or two that are swapped.
  if (allowed === 1 && Math.max(one.length, other.length) > 2) return false;
  return slips(one, other) <= allowed;
}

/** Both without what they begin and end with alike, which holds no slip. */
function whatDiffers(a: string, b: string): [string, string] {
  const shorter = Math.min(a.length, b.length);
  let [start, end] = [0, 0];
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  while (end < shorter - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end))
    end += 1;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

/** Optimal string alignment distance. */
export function slips(a: string, b: string): number {
  const width = b.length + 1;
  const table = new Uint16Array(width * (a.length + 1));
  for (let j = 0; j < width; j += 1) table[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    const row = i * width;
    table[row] = i;
    for (let j = 1; j < width; j += 1) {
      const [above, corner] = [row - width + j, row - width + j - 1];
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min(
        (table[above] ?? 0) + 1,
        (table[row + j - 1] ?? 0) + 1,
        (table[corner] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped) cost = Math.min(cost, (table[corner - width - 1] ?? 0) + 1);
      table[row + j] = cost;
    }
  }
  return table[width * (a.length + 1) - 1] ?? 0;
}
