/** A new id that tells a reader of the document what it is for. */
export function newId(base: string): string {
  return `${base}-${crypto.randomUUID().replaceAll('-', '').slice(0, 10)}`;
}
