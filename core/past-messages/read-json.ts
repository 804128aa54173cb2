import { nameRow } from './header.ts';
import type { ReadResult } from './read-table.ts';

/** More columns than anybody can choose from are left out. */
const mostColumns = 100;

/** JSON lines (one object or string per line), or one JSON array of them. */
export function readJson(text: string): ReadResult {
  const { entries, broken, firstBroken } = entriesOf(text);
  if (entries.length === 0 || broken > entries.length) {
    return {
      is: 'unreadable',
      because: `Line ${firstBroken} is not JSON. Every line has to be one JSON object, like {"text": "Where is my parcel?"}, or one string.`,
    };
  }
  const keys = [...new Set(entries.flatMap(keysOf))].slice(0, mostColumns);
  const rows = entries.map((entry) => keys.map((key) => cellOf(entry, key)));
  return { is: 'table', table: { format: 'jsonl', header: true, columns: nameRow(keys), rows, broken } };
}

/** Key of the only column where entries are mere strings. */
const itself = '';

function entriesOf(text: string) {
  const whole = text.trimStart().startsWith('[') ? parse(text) : undefined;
  if (Array.isArray(whole)) return sort(whole);
  return sort(
    text
      .split(/\r\n|\r|\n/)
      .filter((line) => line.trim() !== '')
      .map(parse),
  );
}

function sort(values: readonly unknown[]) {
  const entries: (string | object)[] = [];
  let broken = 0;
  let firstBroken = 1;
  for (const [at, value] of values.entries()) {
    if (typeof value === 'string' || (typeof value === 'object' && value !== null)) entries.push(value);
    else if (broken++ === 0) firstBroken = at + 1;
  }
  return { entries, broken, firstBroken };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function keysOf(entry: string | object): string[] {
  return typeof entry === 'string' ? [itself] : Object.keys(entry);
}

function cellOf(entry: string | object, key: string): string {
  if (typeof entry === 'string') return key === itself ? entry : '';
  // Own properties only: a column may be called “constructor”.
  const value: unknown = Object.getOwnPropertyDescriptor(entry, key)?.value;
  if (typeof value === 'string') return value;
  return value === undefined || value === null ? '' : JSON.stringify(value);
}
