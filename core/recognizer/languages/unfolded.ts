/** Stems that share their forms, and the forms, in which `~` stands for the stem. Without stems, the forms are whole. */
type Fold = readonly [stems: string, forms: string];

/** Concept → its words, comma-separated, unfolded from stems and forms: every stem in every form. */
export function unfolded(concepts: Readonly<Record<string, readonly Fold[]>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(concepts).map(([concept, folds]) => [concept, folds.map(formsOf).join(',')]),
  );
}

function formsOf([stems, forms]: Fold): string {
  return stems
    .split(',')
    .map((stem) => forms.replaceAll('~', stem.trim()))
    .join(',');
}
