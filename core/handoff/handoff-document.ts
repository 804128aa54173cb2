import { z } from 'zod';
import type { LogEntry } from '../engine/session.ts';
import type { MailFacts } from './compose-mail.ts';

/**
 * A handoff as data, attached to a mail as `<reference>.json` for programs to read. `schema` names the form and its number:
 * fields may be added under the same number, and a change that breaks readers takes the next.
 */
export const HandoffDocument = z.object({
  schema: z.literal('handoff-studio/handoff/1'),
  /** Like H-1234; the same as in the subject and the X-Handoff-Id header. */
  reference: z.string(),
  /** In the order in which they were asked. `key`: the variable's name in the flow; `label`: what people call it. */
  answers: z.array(z.object({ key: z.string(), label: z.string(), value: z.string() })),
  /** What was said, oldest first. `at`: RFC 3339, UTC. */
  transcript: z.array(z.object({ at: z.string(), from: z.enum(['visitor', 'bot']), text: z.string() })),
});
export type HandoffDocument = z.infer<typeof HandoffDocument>;

/** The document as JSON text. */
export function handoffDocument({ reference, values, log }: MailFacts): string {
  const document: HandoffDocument = {
    schema: 'handoff-studio/handoff/1',
    reference,
    answers: values.map(({ key, label, value }) => ({ key, label, value })),
    transcript: log.flatMap(line),
  };
  return JSON.stringify(document, null, 2);
}

function line(entry: LogEntry): HandoffDocument['transcript'] {
  return entry.type === 'said' ? [{ at: entry.at, from: entry.from, text: entry.text }] : [];
}
