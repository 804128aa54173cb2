/** Nesting that any sensible body stays far below. */
const deepest = 32;

/** Makes of a string's template what is sent. `path`: where it stands, like `ticket.comment.body`. */
type Fill = (template: string, path: string) => string;

/**
 * Fills the strings of a JSON text. The template is read before anything is put in, so whatever a value holds, it stays
 * inside its string. `undefined`: the template is no JSON, or nests too deep.
 */
export function fillJson(template: string, fill: Fill): string | undefined {
  const parsed = parse(template);
  return parsed && JSON.stringify(filled(parsed.value, fill, []));
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

function filled(value: unknown, fill: Fill, path: readonly string[]): unknown {
  if (typeof value === 'string') return fill(value, path.join('.'));
  if (Array.isArray(value)) return value.map((entry, index) => filled(entry, fill, [...path, `${index}`]));
  if (typeof value !== 'object' || value === null) return value;
  // Defines own properties, even one called __proto__.
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, filled(entry, fill, [...path, key])]),
  );
}
