const extension = /\b(?:ext|extension|x|durchwahl|dw|poste|interno|ramal|anexo)\b\.?|\bx(?=\d)/giu;
const run = /[+(]?[\d][\d\s().\-–/]*\d(?:\s*(?:ext|extension|x)\.?\s*\d{1,6})?/giu;

/** The one run of digits that may be a number, when the words around it hold no other. */
export function numberIn(answer: string): string | undefined {
  const bare = answer.replace(extension, '');
  if (!/\p{L}/u.test(bare)) return answer.replace(/[,;:!?]+$/, '').trim() || undefined;
  // A number with letters in its middle, like 514-CALL-ME, is none that can be read.
  if (/\d[-.]?\p{L}|\p{L}[-.]?\d/u.test(bare)) return;
  const runs = [...answer.matchAll(run)].map(([whole]) => whole.trim());
  const long = runs.filter((one) => one.replace(/\D/g, '').length >= 6);
  return long.length === 1 ? long[0] : undefined;
}

/** Runs of digits that are long enough for a phone number. */
export function longRuns(text: string): readonly string[] {
  return [...text.matchAll(run)].flatMap(([whole]) =>
    whole.replace(/\D/g, '').length >= 7 ? [whole.trim()] : [],
  );
}
