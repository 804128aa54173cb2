import { fillTemplate } from '../engine/template.ts';
import { escapeHtml } from './compose-mail.ts';

/** A string of a request that its receiver reads as markup, so that what visitors write has to be escaped in it. */
export interface MarkupString {
  /** Where it stands in the JSON, like `ticket.comment.html_body`. */
  readonly path: string;
  readonly reads: 'html' | 'markdown';
  /** Longer ones are refused there. In characters, for Markdown. */
  readonly longest?: number | undefined;
}

/** The template with its variables filled in, none of which can become markup. The template's own text is left as it is. */
export function fillMarkup(
  template: string,
  values: ReadonlyMap<string, string>,
  { reads, longest = Number.POSITIVE_INFINITY }: MarkupString,
): string {
  const asWords = reads === 'html' ? inHtml : inMarkdown;
  const filled = fillTemplate(template, new Map([...values].map(([key, value]) => [key, asWords(value)])));
  return reads === 'html' || filled.length <= longest ? filled : `${cut(filled, longest - 1)}…`;
}

function inHtml(text: string): string {
  return escapeHtml(text).replace(/\r?\n/g, '<br>');
}

/**
 * Plain text in the Markdown of chats like Discord, where a backslash before any sign but letters, digits and spaces takes
 * its meaning away. With `:` no address becomes a link, and with `@` and `<` nothing a mention.
 */
function inMarkdown(text: string): string {
  return text
    .replace(/[\\*_~`|<>[\]()#:@]/g, '\\$&')
    .replace(/^(\s*)([-+])/gm, '$1\\$2')
    .replace(/^(\s*\d+)\./gm, '$1\\.');
}

/** Not in the middle of a character, nor between a backslash and what it escapes. */
function cut(text: string, length: number): string {
  const cutOff = text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
  const slashes = /\\*$/.exec(cutOff)?.[0].length ?? 0;
  return slashes % 2 === 1 ? cutOff.slice(0, -1) : cutOff;
}
