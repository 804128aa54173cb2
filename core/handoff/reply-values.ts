import type { KeptValue } from './delivery.ts';

/** Longest value taken from a reply, in characters. */
const longest = 1_000;

/** The names of a path like `ticket.id`, `$.items[0].name` or `items.0.name`; `undefined`: it is none. */
export function replyPath(path: string): readonly string[] | undefined {
  const plain = path
    .trim()
    .replace(/^\$\.?/, '')
    .replace(/\[(\d+)\]/g, '.$1')
    .replace(/^\./, '');
  const names = plain.split('.');
  return names.length <= 10 && names.every((name) => /^[\p{L}\p{N}_@$ -]{1,100}$/u.test(name))
    ? names
    : undefined;
}

/** What the reply gives for each path: texts, numbers, yes or no. What is not there is left out. */
export function replyValues(
  json: string,
  keep: readonly KeptValue[],
): readonly { readonly key: string; readonly value: string }[] {
  if (keep.length === 0) return [];
  const reply = parsed(json);
  return keep.flatMap(({ key, path }) => {
    const value = textOf(valueAt(reply, replyPath(path) ?? []));
    return value === undefined ? [] : [{ key, value }];
  });
}

/** What stands in for a reply where nothing is really sent. */
export function sampleReply(
  keep: readonly KeptValue[],
): readonly { readonly key: string; readonly value: string }[] {
  return keep.map(({ key, sample }) => ({ key, value: sample }));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function valueAt(reply: unknown, path: readonly string[]): unknown {
  let value = reply;
  for (const name of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = Reflect.get(value, name);
  }
  return path.length === 0 ? undefined : value;
}

function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return undefined;
  const text = String(value)
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .trim();
  return text === '' ? undefined : Array.from(text).slice(0, longest).join('');
}
