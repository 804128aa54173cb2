import { currentFormat } from './flow.ts';

/** Each turns a document of the format at its index + 1 into the next one. */
const upgrades: readonly ((document: Record<string, unknown>) => Record<string, unknown>)[] = [];

/**
 * Brings a stored or imported document up to the current format; `Flow.parse` has the last word on it.
 * Throws a sentence in plain words for a document that a newer app wrote.
 */
export function upgrade(document: unknown): unknown {
  if (typeof document !== 'object' || document === null) return document;
  let current: Record<string, unknown> = { ...document };
  const format = current.format;
  if (typeof format !== 'number' || !Number.isInteger(format)) return current;
  if (format > currentFormat) {
    throw new Error(
      `This flow was made by a newer Handoff Studio (format ${format}). Please update the app.`,
    );
  }
  for (const step of upgrades.slice(Math.max(0, format - 1))) current = step(current);
  return current;
}
