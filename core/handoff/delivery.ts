import { z } from 'zod';

/**
 * Where one mail, message or request stands.
 * `queued` → `sending` (claimed) → `handing-over` (committed before its bytes leave) → `sent` | `queued` | `failed` | `in-doubt`.
 * `captured`: kept on this computer because no mail server is set up; never claimed to be sent.
 */
export const DeliveryState = z.enum([
  'queued',
  'sending',
  'handing-over',
  'sent',
  'failed',
  'in-doubt',
  'captured',
  'cancelled',
]);
export type DeliveryState = z.infer<typeof DeliveryState>;

/** The ways a handoff can reach a team. */
export const Channel = z.enum(['email', 'slack', 'http']);
export type Channel = z.infer<typeof Channel>;

/** The mail as rendered when it was put in the outbox: what every attempt sends, byte for byte. */
export const RenderedMail = z.strictObject({
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  replyTo: z.string().nullable(),
  /** All whom the mail is for, and all who get a copy, as its header names them. Left out: the recipient alone. */
  to: z.array(z.string()).optional(),
  cc: z.array(z.string()).optional(),
  /** The handoff as data. */
  attachment: z.strictObject({ name: z.string(), json: z.string() }).optional(),
});
export type RenderedMail = z.infer<typeof RenderedMail>;

/** A Slack message as rendered when it was put in the outbox. */
export const RenderedSlack = z.strictObject({
  /** What notifications show. */
  text: z.string(),
  /** What is posted to the webhook, byte for byte. */
  json: z.string(),
});
export type RenderedSlack = z.infer<typeof RenderedSlack>;

/** A value of the reply that becomes a variable of the flow. */
export const KeptValue = z.strictObject({
  key: z.string(),
  label: z.string(),
  /** Where it stands in the reply, like `ticket.id` or `items.0.name`. */
  path: z.string(),
  /** Stands in for it where nothing is really sent. */
  sample: z.string(),
});
export type KeptValue = z.infer<typeof KeptValue>;

/** An HTTP request as rendered when it was put in the outbox. Address and secrets are the destination's. */
export const RenderedRequest = z.strictObject({
  method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']),
  /** Put behind the destination's address; empty: the address as it is. */
  path: z.string(),
  headers: z.array(z.strictObject({ name: z.string(), value: z.string() })),
  /** Sent byte for byte; empty: none. */
  body: z.string(),
  /** Signed with the destination's secret by the Standard Webhooks specification. */
  signed: z.boolean(),
  keep: z.array(KeptValue),
});
export type RenderedRequest = z.infer<typeof RenderedRequest>;

/** What a delivery brings, by the channel it goes through. `destination`: id of one in the settings. */
export const DeliveryContent = z.discriminatedUnion('channel', [
  z.strictObject({ channel: z.literal('email'), mail: RenderedMail }),
  z.strictObject({ channel: z.literal('slack'), destination: z.string(), message: RenderedSlack }),
  z.strictObject({ channel: z.literal('http'), destination: z.string(), request: RenderedRequest }),
]);
export type DeliveryContent = z.infer<typeof DeliveryContent>;

/** The lane that mails share. */
export const mailLane = 'email';

/** What keeps its own pace and health: the mail account, or one destination. */
export function laneOf(content: DeliveryContent): string {
  return content.channel === 'email' ? mailLane : content.destination;
}
