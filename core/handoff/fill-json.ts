import { fillTemplate } from '../engine/template.ts';

/** Nesting that any sensible body stays far below. */
const deepest = 32;

/**
 * Fills the variables inside the strings of a JSON text. The template is read before anything is put in, so whatever a
 * value holds, it stays inside its string. `undefined`: the template is no JSON, or nests too deep.
 */
export function fillJson(template: string, values: ReadonlyMap<string, string>): string | undefined {
  const parsed = parse(template);
  return parsed && JSON.stringify(filled(parsed.value, values));
}

function parse(text: string): { readonly value: unknown } | undefined {
  if (depthOf(text) > deepest) return undefined;
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Of brackets outside of strings, counted without recursion: a hostile template must not exhaust the stack. */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
    if (token === '{' || token === '[') depth += 1;
    if (token === '}' || token === ']') depth -= 1;
    most = Math.max(most, depth);
  }
  return most;
}

function filled(value: unknown, values: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return fillTemplate(value, values);
  if (Array.isArray(value)) return value.map((entry) => filled(entry, values));
  if (typeof value !== 'object' || value === null) return value;
  // Defines own properties, even one called __proto__.
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, filled(entry, values)]));
}
