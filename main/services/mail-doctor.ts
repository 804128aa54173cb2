import { AppError } from '../../contract/failure.ts';
import type { MailCheck } from '../../contract/views.ts';
import { type MailStage, mailStages } from '../../core/handoff/mail-stage.ts';
import type { MailServer } from '../../core/settings.ts';
import type { MailAccount } from '../ports/mailer.ts';
import { type TestMailDeps, tryTestMail } from './test-mail.ts';

/**
 * Sends a test mail past the outbox and says of each stage how it went, with the cause of the one that failed and what to
 * do. At most 15 seconds. Rejects with `invalid` without a server.
 */
export async function checkMail(
  deps: TestMailDeps,
  account: MailAccount | null,
  recipient: string | undefined,
): Promise<MailCheck[]> {
  if (account === null) {
    throw new AppError(
      'invalid',
      'No mail server is set up, so there is nothing to check. Mails are captured.',
    );
  }
  const { server } = account;
  const { outcome, stage: ended, begun } = await tryTestMail(deps, account, recipient);
  const accepted = outcome.is === 'accepted';
  const reached = (stage: MailStage) => begun && mailStages.indexOf(stage) <= mailStages.indexOf(ended);
  return mailStages.map((stage): MailCheck => {
    if (stage === ended && !accepted) {
      return { stage, result: 'failed', sentence: outcome.sentence, advice: outcome.advice };
    }
    if (!reached(stage)) return { stage, result: 'not-reached', sentence: '', advice: '' };
    const unused = notUsed(stage, server);
    if (unused) return { stage, result: 'not-used', sentence: unused, advice: '' };
    const sentence = passed(stage, server, recipient ?? server.sender.address);
    return { stage, result: 'passed', sentence, advice: stage === 'message' ? lookForIt : '' };
  });
}

const lookForIt = 'Look whether it has arrived; the first one sometimes lands among the junk mail.';

function notUsed(stage: MailStage, { security, user }: MailServer): string | undefined {
  if (stage === 'tls' && security === 'none') return 'Encryption is switched off in the settings.';
  if (stage === 'login' && user === '') return 'No user is given, so nobody logs in.';
  return undefined;
}

function passed(
  stage: MailStage,
  { host, port, sender, user, authority }: MailServer,
  recipient: string,
): string {
  switch (stage) {
    case 'name':
      return `${host} was found.`;
    case 'connection':
      return `A mail server answers at port ${port}.`;
    case 'tls':
      return `Encrypted; the certificate is trusted${authority ? ', with your own authority' : ''}.`;
    case 'login':
      return `The login of ${user} was accepted.`;
    case 'sender':
      return `Mails may be sent as ${sender.address}.`;
    case 'recipient':
      return `Mails to ${recipient} are taken.`;
    case 'message':
      return 'The mail server accepted the test email.';
  }
}
