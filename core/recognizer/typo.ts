import { inSlices, type Slices } from './slices.ts';

/**
 * Finds the known words one slip (a missing, extra, wrong or swapped letter) away from a written one, two slips for long words.
 * Every word is filed under all of its forms with a letter left out, so that a look-up costs its length, not the vocabulary.
 */
export function* createTypoIndex(vocabulary: Iterable<string>): Slices<(written: string) => string[]> {
  const filed = new Map<string, string[]>();
  yield* inSlices(vocabulary, (word) => {
    if (word.length < shortest) return;
    for (const form of shortForms(word)) {
      const words = filed.get(form);
      if (words) words.push(word);
      else filed.set(form, [word]);
    }
  });
  return (written) => {
    if (written.length < shortest - 1 || written.length > 24) return [];
    const found = new Set<string>();
    for (const form of shortForms(written)) {
      for (const word of filed.get(form) ?? []) if (isSlip(written, word)) found.add(word);
    }
    return [...found];
  };
}

const shortest = 4;
const long = 9;

function shortForms(word: string): string[] {
  const forms = [word];
  for (let at = 0; at < word.length; at += 1) forms.push(word.slice(0, at) + word.slice(at + 1));
  return forms;
}

/** Whether `written` may be meant to be `word`. Long words may hold two slips. */
export function isSlip(written: string, word: string): boolean {
  const allowed = word.length >= long ? 2 : 1;
  if (Math.abs(written.length - word.length) > allowed) return false;
  return slips(written, word) <= allowed;
}

/** Optimal string alignment distance. */
export function slips(a: string, b: string): number {
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (old[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, (older[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    older = old;
    old = row;
  }
  return old[b.length] ?? 0;
}
