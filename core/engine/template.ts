const placeholder = /\{\{\s*([a-z][a-z0-9_]{0,39})\s*\}\}/g;

/**
 * Replaces each `{{key}}` by its value in one pass: what is put in is never expanded again, and nothing is ever run.
 * An unknown key leaves nothing behind.
 */
export function fillTemplate(text: string, values: ReadonlyMap<string, string>): string {
  return text.replace(placeholder, (_whole, key: string) => values.get(key) ?? '');
}

/** The keys that a text mentions, in order, each once. */
export function mentionedKeys(text: string): readonly string[] {
  return [...new Set([...text.matchAll(placeholder)].map((match) => match[1] ?? ''))];
}

export type TemplatePart =
  | { readonly is: 'text'; readonly text: string }
  /** `source`: as it was written, braces and all. */
  | { readonly is: 'key'; readonly key: string; readonly source: string };

/** A text cut into plain parts and mentions, for showing the latter as chips. */
export function templateParts(text: string): readonly TemplatePart[] {
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
