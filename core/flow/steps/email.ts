import { z } from 'zod';
import { EmailAddress } from '../../email-address.ts';
import { en } from '../first-texts/en.ts';
import { limits } from '../limits.ts';
import { LongText, ShortText, type StepKindDefinition, stepBase } from '../step-kind.ts';

/** Who gets the mail. Never built from what a visitor said. */
export const Recipients = z.discriminatedUnion('use', [
  z.strictObject({ use: z.literal('support') }),
  z.strictObject({ use: z.literal('addresses'), addresses: z.array(EmailAddress).max(limits.recipients) }),
]);
export type Recipients = z.infer<typeof Recipients>;

export const EmailStep = z.strictObject({
  ...stepBase,
  kind: z.literal('email'),
  to: Recipients,
  /** Who gets a copy, as a delivery of its own. */
  cc: z.array(EmailAddress).max(limits.recipients).optional(),
  subject: z.string().max(1_000),
  body: LongText,
  /** Key of the field whose answer becomes Reply-To; nothing is set while it is empty or not an address. */
  replyToField: ShortText,
  /** The handoff comes along as data, for programs to read. */
  attachJson: z.boolean().optional(),
});
export type EmailStep = z.infer<typeof EmailStep>;

export const email: StepKindDefinition<EmailStep> = {
  kind: 'email',
  title: 'Email',
  purpose: 'Mails what was collected to the support team.',
  addable: true,
  hasInlet: true,
  create: (id, position, texts = en) => ({
    id,
    kind: 'email',
    name: 'Email',
    position,
    to: { use: 'support' },
    subject: texts.subject,
    body: `${texts.asked}\n\n{{answers}}\n\n${texts.conversation}\n{{transcript}}`,
    replyToField: 'email',
  }),
  outlets: () => [
    { id: 'sent', label: 'sent', tone: 'good' },
    { id: 'failed', label: 'failed', tone: 'bad' },
  ],
  texts: (step) => [
    { path: 'subject', label: 'Subject', text: step.subject, required: true, subject: true },
    { path: 'body', label: 'Body', text: step.body, required: true },
  ],
  variables: () => [],
  reads: (step) => (step.replyToField === '' ? [] : [step.replyToField]),
  check: (step, { supportEmail }) => {
    const missing = step.to.use === 'support' ? supportEmail === undefined : step.to.addresses.length === 0;
    if (!missing) return [];
    const message =
      step.to.use === 'support'
        ? 'No support email is set. Enter one in Settings > Support Operations.'
        : 'This mail has no recipient. Add an address or use the support email.';
    return [{ severity: 'error', code: 'no-recipient', message, path: 'to' }];
  },
  enter: (step, turn) => turn.mail(step),
};
