import { z } from 'zod';

/**
 * Where one mail to one recipient stands.
 * `queued` → `sending` (claimed) → `handing-over` (committed before the message's bytes leave) → `sent` | `queued` | `failed` | `in-doubt`.
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

/** The mail as rendered when it was put in the outbox: what every attempt sends, byte for byte. */
export const RenderedMail = z.strictObject({
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  replyTo: z.string().nullable(),
});
export type RenderedMail = z.infer<typeof RenderedMail>;
