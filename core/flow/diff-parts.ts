/** What changed in a list whose entries are called by this word. */
export function listChanges(before: readonly string[], after: readonly string[], word: string): string[] {
  if (same(before, after)) return [];
  const added = after.filter((entry) => !before.includes(entry)).length;
  const removed = before.filter((entry) => !after.includes(entry)).length;
  const count = (number: number, verb: string) =>
    number === 0 ? [] : [`${number === 1 ? 'a' : number} ${word}${number === 1 ? '' : 's'} ${verb}`];
  if (added === removed && added > 0)
    return [`${added === 1 ? 'a' : added} ${word}${added === 1 ? '' : 's'} changed`];
  const changes = [...count(added, 'added'), ...count(removed, 'removed')];
  return changes.length > 0 ? changes : [`order of ${word}s changed`];
}

export function changed<Value>(before: Value, after: Value, sentence: string): string[] {
  return before === after ? [] : [sentence];
}

export function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
