import { fillTemplate, templateParts } from '../engine/template.ts';
import { type MailFacts, transcriptLines } from './compose-mail.ts';
import type { KeptValue, RenderedRequest } from './delivery.ts';
import { fillJson } from './fill-json.ts';
import { fillMarkup, type MarkupString } from './markup.ts';

/** Standard Webhooks asks for payloads below 20 kB; the transcript takes what the answers leave. In characters. */
const longestTranscript = 12_000;

/** What a step asks for, as far as it matters here. */
export interface RequestPlan {
  readonly request:
    | { readonly use: 'webhook' }
    | {
        readonly use: 'custom';
        readonly method: RenderedRequest['method'];
        readonly path: string;
        readonly headers: readonly { readonly name: string; readonly value: string }[];
        readonly body: string;
        readonly markup?: readonly MarkupString[] | undefined;
      };
  readonly keep: readonly KeptValue[];
}

/**
 * The request that the team's system receives, with every `{{key}}` filled in once and unable to leave its place: in JSON its
 * string, in a path its segment, in a header its line. `now` in ISO 8601. `undefined`: the body is no JSON.
 */
export function composeRequest(
  plan: RequestPlan,
  facts: MailFacts,
  now: string,
): RenderedRequest | undefined {
  const keep = plan.keep.map(({ key, label, path, sample }) => ({ key, label, path, sample }));
  if (plan.request.use === 'webhook')
    return { method: 'POST', path: '', headers: [], body: webhookBody(facts, now), signed: true, keep };
  const { method, path, headers, body, markup = [] } = plan.request;
  const known = new Map(facts.values.map(({ key, value }) => [key, value]));
  known.set('reference', facts.reference);
  const inBody = new Map(known);
  inBody.set('answers', facts.values.map(({ label, value }) => `${label}: ${value}`).join('\n'));
  inBody.set('transcript', linesOf(facts).join('\n'));
  const empty = body.trim() === '' || method === 'GET';
  const fill = (text: string, at: string) => {
    const read = markup.find((one) => one.path === at);
    return read ? fillMarkup(text, inBody, read) : fillTemplate(text, inBody);
  };
  const filled = empty ? '' : fillJson(body, fill);
  if (filled === undefined) return undefined;
  return {
    method,
    path: fillPath(path.trim(), known),
    headers: headers.map(({ name, value }) => ({ name, value: headerValue(fillTemplate(value, known)) })),
    body: filled,
    signed: false,
    keep,
  };
}

function webhookBody(facts: MailFacts, timestamp: string): string {
  const { reference, values } = facts;
  const transcript = transcriptLines(facts.log, longestTranscript).map(({ who, text }) => ({
    from: who.toLowerCase(),
    text,
  }));
  const answers = values.map(({ key, label, value }) => ({ key, label, value }));
  return JSON.stringify({ type: 'handoff.created', timestamp, data: { reference, answers, transcript } });
}

function linesOf({ log }: MailFacts): readonly string[] {
  return transcriptLines(log, longestTranscript).map(({ who, text }) => `${who}: ${text}`);
}

/** A value becomes part of one segment: it can open no other, and climb out of none. */
function fillPath(template: string, known: ReadonlyMap<string, string>): string {
  return templateParts(template)
    .map((part) => (part.is === 'text' ? part.text : asSegment(known.get(part.key) ?? '')))
    .join('');
}

function asSegment(value: string): string {
  // URLs read %2e like a dot, so segments of nothing but dots are the one thing that cannot be escaped.
  return /^\.+$/.test(value) ? '' : encodeURIComponent(value.toWellFormed());
}

/** One line of visible ASCII (RFC 9110 §5.5); anything else is written as in a URL. */
function headerValue(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, 2_000)
    .toWellFormed()
    .replace(/[^\x20-\x7e]/gu, encodeURIComponent);
}
