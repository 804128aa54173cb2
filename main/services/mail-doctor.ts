import { AppError } from '../../contract/failure.ts';
import type { MailCheck } from '../../contract/views.ts';
import type { DeliveryOutcome } from '../../core/handoff/delivery-outcome.ts';
import { type MailStage, mailStages } from '../../core/handoff/mail-stage.ts';
import type { MailServer } from '../../core/settings.ts';
import type { MailAccount, ServerCertificates } from '../ports/mailer.ts';
import { type TestMailDeps, tryTestMail } from './test-mail.ts';

export interface DoctorDeps extends TestMailDeps {
  readonly certificates: ServerCertificates;
}

/**
 * Sends a test mail past the outbox and says of each stage how it went, with the cause of the one that failed and what to
 * do. At most 20 seconds. Rejects with `invalid` without a server.
 */
export async function checkMail(
  deps: DoctorDeps,
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
  const certificate = await certificateBehind(deps, account, outcome);
  const reached = (stage: MailStage) => begun && mailStages.indexOf(stage) <= mailStages.indexOf(ended);
  const stages = mailStages.filter((stage) => stage !== 'proxy' || server.proxy);
  return stages.map((stage): MailCheck => {
    if (stage === ended && !accepted) {
      const seen = stage === 'tls' && certificate ? { certificate } : {};
      return { stage, result: 'failed', sentence: outcome.sentence, advice: outcome.advice, ...seen };
    }
    if (!reached(stage)) return { stage, result: 'not-reached', sentence: '', advice: '' };
    const unused = notUsed(stage, server);
    if (unused) return { stage, result: 'not-used', sentence: unused, advice: '' };
    const sentence = passed(stage, server, recipient ?? server.sender.address);
    return { stage, result: 'passed', sentence, advice: stage === 'message' ? lookForIt : '' };
  });
}

/** The certificate that was not trusted, to be shown and perhaps trusted. */
async function certificateBehind(
  { certificates }: DoctorDeps,
  account: MailAccount,
  outcome: DeliveryOutcome,
) {
  const aboutIt = outcome.is === 'pause' && outcome.code.startsWith('certificate');
  return aboutIt ? certificates.look(account, certificateLimit) : undefined;
}

const certificateLimit = 5_000;

const lookForIt = 'Look whether it has arrived; the first one sometimes lands among the junk mail.';

function notUsed(stage: MailStage, { security, user }: MailServer): string | undefined {
  if (stage === 'tls' && security === 'none') return 'Encryption is switched off in the settings.';
  if (stage === 'login' && user === '') return 'No user is given, so nobody logs in.';
  return undefined;
}

function passed(
  stage: MailStage,
  { host, port, sender, user, authority, pinned, proxy }: MailServer,
  recipient: string,
): string {
  switch (stage) {
    case 'proxy':
      return `The proxy ${proxy?.host} lets the connection through.`;
    case 'name':
      return proxy ? `${host} was found by the proxy.` : `${host} was found.`;
    case 'connection':
      return `A mail server answers at port ${port}.`;
    case 'tls':
      if (pinned) return 'Encrypted; the certificate is the one you trust.';
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
