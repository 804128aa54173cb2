/** What stands between the braces of a mention. */
const placeholder = /\{\{\s*([a-z][a-z0-9_]{0,39})\s*\}\}/g;

/**
 * Replaces each `{{key}}` by its value in one pass: what is put in is never expanded again, and nothing is ever run.
 * An unknown key leaves nothing behind.
 */
export function fillTemplate(text: string, values: ReadonlyMap<string, string>): string {
  if (!text.includes('{{')) return text;
  let filled = '';
  for (const part of templateParts(text))
    filled += part.is === 'text' ? part.text : (values.get(part.key) ?? '');
  return filled;
}

/** The keys that a text mentions, in order, each once. */
export function mentionedKeys(text: string): readonly string[] {
  if (!text.includes('{{')) return [];
  return [...new Set(templateParts(text).flatMap((part) => (part.is === 'key' ? part.key : [])))];
}

/** The text with something else in place of each mention of the key. */
export function replaceMention(text: string, key: string, by: string): string {
  return templateParts(text)
    .map((part) => (part.is === 'text' ? part.text : part.key === key ? by : part.source))
    .join('');
}

export type TemplatePart =
  | { readonly is: 'text'; readonly text: string }
  /** `source`: as it was written, braces and all. */
  | { readonly is: 'key'; readonly key: string; readonly source: string };

/** A text cut into plain parts and mentions. The texts of a flow are few and filled in again and again, so the cut is kept. */
export function templateParts(text: string): readonly TemplatePart[] {
  const known = cut.get(text);
  if (known) return known;
  const parts = cutUp(text);
  if (cut.size >= mostKept) cut.clear();
  cut.set(text, parts);
  return parts;
}

const cut = new Map<string, readonly TemplatePart[]>();
/** Texts of a large flow or two. */
const mostKept = 4_000;

function cutUp(text: string): readonly TemplatePart[] {
  const parts: TemplatePart[] = [];
  let from = 0;
  for (const match of text.matchAll(placeholder)) {
    if (match.index > from) parts.push({ is: 'text', text: text.slice(from, match.index) });
    parts.push({ is: 'key', key: match[1] ?? '', source: match[0] });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ is: 'text', text: text.slice(from) });
  return parts;
}
