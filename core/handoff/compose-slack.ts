import { fillTemplate, templateParts } from '../engine/template.ts';
import { type MailFacts, transcriptLines } from './compose-mail.ts';
import type { RenderedSlack } from './delivery.ts';

/** Slack's limits (docs.slack.dev, Block Kit); `message` stays below the sum at which it answers msg_blocks_too_long. */
export const slackLimits = {
  header: 150,
  section: 3_000,
  field: 2_000,
  fieldsPerSection: 10,
  blocks: 50,
  message: 12_000,
} as const;

type Text =
  | { readonly type: 'plain_text'; readonly text: string; readonly emoji: false }
  | { readonly type: 'mrkdwn'; readonly text: string; readonly verbatim: true };
type Block =
  | { readonly type: 'header'; readonly text: Text }
  | { readonly type: 'section'; readonly text: Text }
  | { readonly type: 'section'; readonly fields: readonly Text[] }
  | { readonly type: 'context'; readonly elements: readonly Text[] };

/**
 * The Slack message that the team receives. Everything stands in plain text objects, which Slack does not read as markup, with
 * & < > escaped as in all its texts: no mention, link, emphasis or emoji a visitor writes becomes one. `{{answers}}` becomes a
 * list of two columns. What does not fit is cut, the beginning of the transcript first.
 */
export function composeSlack(
  { title, text }: { readonly title: string; readonly text: string },
  { reference, values, log }: MailFacts,
): RenderedSlack {
  const known = new Map(values.map(({ key, value }) => [key, value]));
  known.set('reference', reference);
  const heading = oneLine(fillTemplate(title, known)) || `Handoff ${reference}`;
  const header: Block = { type: 'header', text: plain(heading, slackLimits.header) };
  const others = blocksOf(text, known, values);
  const left =
    slackLimits.message - sizeOf([header, ...others.flatMap((part) => (part === 'transcript' ? [] : part))]);
  const lines = transcriptLines(log, Math.max(400, left - 1_500)).map(({ who, text }) => `${who}: ${text}`);
  const blocks = [
    header,
    ...others.flatMap((part) => (part === 'transcript' ? sections(lines.join('\n')) : part)),
  ];
  const fallback = escapeSlack(cut(heading, 400));
  return {
    text: clean(heading),
    json: JSON.stringify({ text: fallback, blocks: fitting(blocks), ...asText }),
  };
}

/** No markup, no mentions, no previews of links in the fallback text either. */
const asText = { mrkdwn: false, link_names: false, parse: 'none', unfurl_links: false, unfurl_media: false };

/** The three characters that begin Slack's markup (docs.slack.dev, formatting message text). */
export function escapeSlack(text: string): string {
  return text.replace(/[&<>]/g, (character) => entities[character] ?? character);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function blocksOf(
  template: string,
  known: ReadonlyMap<string, string>,
  values: MailFacts['values'],
): readonly (readonly Block[] | 'transcript')[] {
  const parts: (readonly Block[] | 'transcript')[] = [];
  let text = '';
  const flush = () => {
    if (text.trim() !== '') parts.push(sections(text.trim()));
    text = '';
  };
  for (const part of templateParts(template)) {
    if (part.is === 'text') text += part.text;
    else if (part.key === 'answers' || part.key === 'transcript') {
      flush();
      parts.push(part.key === 'answers' ? answerBlocks(values) : 'transcript');
    } else text += known.get(part.key) ?? '';
  }
  flush();
  return parts;
}

/** Label and value side by side, five to a block. */
function answerBlocks(values: MailFacts['values']): readonly Block[] {
  const perValue = Math.max(60, Math.min(slackLimits.field, Math.floor(6_000 / Math.max(1, values.length))));
  const fields = values.flatMap(({ label, value }) => [bold(label), plain(value, perValue)]);
  const blocks: Block[] = [];
  for (let from = 0; from < fields.length; from += slackLimits.fieldsPerSection)
    blocks.push({ type: 'section', fields: fields.slice(from, from + slackLimits.fieldsPerSection) });
  return blocks;
}

/** A label in bold, unless it has characters that would mean something else in bold text. */
function bold(label: string): Text {
  const text = clean(label).replaceAll('\n', ' ').trim();
  return /^[^*_~`&<>:@#\\]{1,100}$/.test(text)
    ? { type: 'mrkdwn', text: `*${text}*`, verbatim: true }
    : plain(text, 200);
}

function sections(text: string): readonly Block[] {
  const blocks: Block[] = [];
  for (let rest = clean(text); rest.trim() !== ''; ) {
    const piece = cut(rest, slackLimits.section, '');
    // Better between two lines than in the middle of one.
    const line = piece.length < rest.length ? piece.lastIndexOf('\n') : -1;
    const taken = line > piece.length / 2 ? piece.slice(0, line + 1) : piece;
    if (taken.trim() !== '')
      blocks.push({ type: 'section', text: plain(taken.trimEnd(), slackLimits.section) });
    rest = rest.slice(taken.length);
  }
  return blocks;
}

function plain(text: string, longest: number): Text {
  // Slack refuses empty texts.
  return { type: 'plain_text', text: escapeSlack(cut(clean(text).trim() || '–', longest)), emoji: false };
}

/** Cuts between characters so that the text has at most so many UTF-16 units once it is escaped. */
function cut(text: string, longest: number, mark = '…'): string {
  let length = 0;
  let end = 0;
  let room = 0;
  for (const character of text) {
    length += escapeSlack(character).length;
    if (length > longest) return text.slice(0, room) + mark;
    end += character.length;
    if (length <= longest - mark.length) room = end;
  }
  return text;
}

/** Without control characters, marks that turn the direction of text, and invisible ones. */
function clean(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '');
}

function oneLine(text: string): string {
  return clean(text).replace(/\s+/g, ' ').trim();
}

function sizeOf(blocks: readonly Block[]): number {
  return JSON.stringify(blocks).length;
}

/** Whatever was asked for, Slack takes it: what is too much is left out from the end, and said so. */
function fitting(blocks: readonly Block[]): readonly Block[] {
  if (blocks.length <= slackLimits.blocks && sizeOf(blocks) <= slackLimits.message) return blocks;
  const more: Block = { type: 'context', elements: [plain('There is more in Handoff Studio.', 200)] };
  let kept = blocks.slice(0, slackLimits.blocks - 1);
  while (kept.length > 1 && sizeOf([...kept, more]) > slackLimits.message) kept = kept.slice(0, -1);
  return [...kept, more];
}
