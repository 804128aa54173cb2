import { isEmailAddress } from '../email-address.ts';
import type { LogEntry } from '../engine/session.ts';
import { fillTemplate, templateParts } from '../engine/template.ts';
import type { EmailStep } from '../flow/steps/email.ts';
import type { RenderedMail } from './delivery.ts';
import { handoffDocument } from './handoff-document.ts';

export interface MailFacts {
  readonly reference: string;
  readonly values: readonly { readonly key: string; readonly label: string; readonly value: string }[];
  readonly log: readonly LogEntry[];
}

/** Longest transcript put into a mail, in characters; the whole one stays in the app. */
const longestTranscript = 64_000;

/**
 * The mail that the agent receives: subject and body with every `{{key}}` filled in once. `{{answers}}` and
 * `{{transcript}}` become lines in the text and a table and a list in the HTML, where every value is escaped.
 */
export function composeMail(
  step: Pick<EmailStep, 'subject' | 'body' | 'replyToField' | 'cc' | 'attachJson'>,
  facts: MailFacts,
  to: readonly string[],
): RenderedMail {
  const { reference, values, log } = facts;
  const cc = copiesOf(step, to);
  const lines = transcriptLines(log);
  const answers = values.filter(({ label }) => label !== '');
  const known = new Map(values.map(({ key, value }) => [key, value]));
  known.set('reference', reference);
  const inText = new Map(known);
  inText.set('answers', answers.map(({ label, value }) => `${label}: ${value}`).join('\n'));
  inText.set('transcript', lines.map(({ who, text }) => `${who}: ${text}`).join('\n'));
  const inHtml = new Map([...known].map(([key, value]) => [key, withBreaks(escapeHtml(value))]));
  inHtml.set('answers', answersTable(answers));
  inHtml.set('transcript', transcriptHtml(lines));
  const replyTo = known.get(step.replyToField) ?? '';
  return {
    subject: oneLine(fillTemplate(step.subject, known)),
    text: fillTemplate(step.body, inText),
    html: page(step.body, inHtml),
    replyTo: isEmailAddress(replyTo) ? replyTo : null,
    ...(to.length + cc.length > 1 ? { to: [...to], cc } : {}),
    ...(step.attachJson ? { attachment: { name: `${reference}.json`, json: handoffDocument(facts) } } : {}),
  };
}

/** Who gets a copy and is not written to anyway. */
export function copiesOf({ cc = [] }: Pick<EmailStep, 'cc'>, to: readonly string[]): string[] {
  return [...new Set(cc)].filter((address) => !to.includes(address));
}

export function escapeHtml(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

interface Line {
  readonly who: string;
  readonly text: string;
}

/** What was said, cut to about `longest` characters from the beginning. */
export function transcriptLines(log: readonly LogEntry[], longest = longestTranscript): readonly Line[] {
  const all: Line[] = [];
  for (const entry of log) {
    if (entry.type === 'said')
      all.push({ who: entry.from === 'visitor' ? 'Visitor' : 'Bot', text: entry.text });
  }
  // The end of a conversation says most: what does not fit is cut from its beginning.
  let length = 0;
  let from = all.length;
  while (from > 0 && length <= longest) length += (all[--from]?.text.length ?? 0) + 10;
  return length > longest
    ? [{ who: '…', text: 'The beginning is in Handoff Studio.' }, ...all.slice(from + 1)]
    : all;
}

/** Subjects are one line of at most 200 characters, whatever a visitor wrote (RFC 5322 §2.2 forbids bare CR and LF). */
function oneLine(text: string): string {
  return Array.from(text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim())
    .slice(0, 200)
    .join('');
}

function withBreaks(html: string): string {
  return html.replace(/\r?\n/g, '<br>');
}

const cell = 'style="padding:4px 12px 4px 0;vertical-align:top;text-align:left"';

function answersTable(values: MailFacts['values']): string {
  const rows = values.map(
    ({ label, value }) =>
      `<tr><th scope="row" ${cell}>${escapeHtml(label)}</th><td ${cell}>${withBreaks(escapeHtml(value))}</td></tr>`,
  );
  return `<table role="presentation" style="border-collapse:collapse">${rows.join('')}</table>`;
}

function transcriptHtml(lines: readonly Line[]): string {
  const items = lines.map(
    ({ who, text }) =>
      `<p style="margin:0 0 6px"><strong>${escapeHtml(who)}</strong>: ${withBreaks(escapeHtml(text))}</p>`,
  );
  return `<div style="border-left:3px solid #e4e3df;padding-left:12px">${items.join('')}</div>`;
}

/** The body's own text is escaped too: a template is text, never markup. */
function page(body: string, values: ReadonlyMap<string, string>): string {
  const inner = templateParts(body)
    .map((part) => (part.is === 'text' ? withBreaks(escapeHtml(part.text)) : (values.get(part.key) ?? '')))
    .join('');
  return `<!doctype html><html><head><meta charset="utf-8"></head><body style="font-family:sans-serif;font-size:14px;line-height:1.5;color:#1d1e20">${inner}</body></html>`;
}
