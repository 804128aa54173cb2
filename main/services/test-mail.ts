import type { TestMailResult } from '../../contract/views.ts';
import type { DeliveryOutcome } from '../../core/handoff/delivery-outcome.ts';
import type { MailStage } from '../../core/handoff/mail-stage.ts';
import type { MailAccount, Mailer, OutgoingMail } from '../ports/mailer.ts';
import type { Clock, Ids } from '../ports/system.ts';

/** How long the check may take altogether, in milliseconds: somebody watches the button. */
const limit = 15_000;

/** Sends one mail at once, past the outbox, and says in plain words how it went. Never rejects. */
export async function sendTestEmail(
  deps: TestMailDeps,
  account: MailAccount | null,
  recipient: string | undefined,
): Promise<TestMailResult> {
  if (account === null) {
    return {
      outcome: 'captured',
      sentence: 'No mail server is set up, so nothing was sent. Mails are kept on this computer.',
      advice: 'Enter your mail server to have mails sent.',
    };
  }
  const { outcome } = await tryTestMail(deps, account, recipient);
  if (outcome.is === 'accepted') {
    const advice = 'Look whether it has arrived; the first one sometimes lands among the junk mail.';
    return { outcome: 'accepted', sentence: 'The mail server accepted the test email.', advice };
  }
  return { outcome: 'failed', sentence: outcome.sentence, advice: outcome.advice };
}

export interface TestMailDeps {
  readonly mailer: Mailer;
  readonly clock: Clock;
  readonly ids: Ids;
}

export interface Tried {
  readonly outcome: DeliveryOutcome;
  /** Where it ended. */
  readonly stage: MailStage;
  /** It went as far as looking for the server; what is wrong with the settings themselves is found before. */
  readonly begun: boolean;
}

/** Sends one mail at once and says how far it came. Never rejects. */
export async function tryTestMail(
  { mailer, clock, ids }: TestMailDeps,
  account: MailAccount,
  recipient: string | undefined,
): Promise<Tried> {
  const message = testMail(ids.next(), account, recipient ?? account.server.sender.address);
  const controller = new AbortController();
  const cancel = clock.after(limit, () => controller.abort());
  let stage: MailStage = 'name';
  let begun = false;
  const outcome = await mailer.send(message, account, {
    handingOver: () => undefined,
    signal: controller.signal,
    timeouts: { connect: limit, greeting: limit, idle: limit },
    onStage: (next) => {
      stage = next;
      begun ||= next === 'connection';
    },
  });
  cancel();
  const tooLate = controller.signal.aborted && outcome.is !== 'accepted';
  return { outcome: tooLate ? tooSlow : outcome, stage, begun };
}

const tooSlow: DeliveryOutcome = {
  is: 'retry',
  code: 'timeout',
  sentence: 'The mail server did not answer within 15 seconds.',
  advice: 'Check server, port and security: 465 goes with TLS, 587 with STARTTLS.',
};

function testMail(id: string, { server }: MailAccount, recipient: string): OutgoingMail {
  const host = server.sender.address.slice(server.sender.address.lastIndexOf('@') + 1);
  const text =
    'This is a test email from Handoff Studio. If you can read it, handoffs can reach this mailbox.';
  return {
    messageId: `<test-${id}@${host}>`,
    reference: 'test',
    recipient,
    mail: { subject: 'Test email from Handoff Studio', text, html: `<p>${text}</p>`, replyTo: null },
  };
}
