import { isIPv4 } from 'node:net';
import type { MailStage } from '../../../core/handoff/mail-stage.ts';
import type { MailAccount, Mailer, OutgoingMail } from '../../ports/mailer.ts';
import { stageOf } from './attempt-stage.ts';
import { classify, refuse } from './classify.ts';
import { composition, mailbox } from './compose.ts';
import { converse } from './converse.ts';
import { createKeptLines } from './kept-lines.ts';

/**
 * Sends mail by SMTP. No retries of its own: the outbox is the only retrier.
 * `trusted`: certificates (PEM) to trust besides the public authorities.
 */
export function createMailer({ trusted = [] }: { readonly trusted?: readonly string[] } = {}): Mailer {
  const kept = createKeptLines();
  const prepared = new WeakMap<OutgoingMail, Promise<Buffer>>();
  return {
    prepare(mail, account) {
      const addresses = check(mail, account);
      if ('is' in addresses) return;
      const message = render({ ...mail, recipient: addresses.recipient }, account, addresses.sender);
      // Whoever sends it hears of the error.
      message.catch(() => undefined);
      prepared.set(mail, message);
    },
    async send(mail, account, { handingOver, signal, timeouts, reuse, onStage = () => undefined }) {
      const addresses = check(mail, account);
      let stage: MailStage = account.server.proxy ? 'proxy' : 'name';
      const enter = (next: MailStage) => {
        if (next !== stage) onStage(next);
        stage = next;
      };
      onStage(stage);
      if ('is' in addresses) {
        enter(stageOf(addresses.code, undefined, stage));
        return addresses;
      }
      let handedOver = false;
      const beforeMessage = async () => {
        await handingOver();
        // Broken off while the marker was written: nothing leaves any more.
        signal?.throwIfAborted();
        handedOver = true;
        enter('message');
      };
      try {
        const raw = await (prepared.get(mail) ??
          render({ ...mail, recipient: addresses.recipient }, account, addresses.sender));
        prepared.delete(mail);
        const reply = await converse(
          { ...addresses, raw, beforeMessage },
          { ...account, trusted, timeouts, signal, onStage: enter },
          reuse ? kept : undefined,
        );
        return { is: 'accepted', reply: presentable(reply, [account.password, account.proxyPassword]) };
      } catch (error) {
        const failure = classify(error, handedOver, account.server.pinned !== undefined);
        enter(stageOf(failure.code, error, stage));
        return failure;
      }
    },
  };
}

function check(mail: OutgoingMail, { server, password }: MailAccount) {
  const sender = mailbox(server.sender.address);
  const recipient = mailbox(mail.recipient);
  if (sender === undefined) return refuse('bad-sender');
  if (recipient === undefined) return refuse('bad-recipient');
  if (server.user === '') return { sender, recipient };
  if (password === undefined || password === '') return refuse('no-password');
  // Behind a proxy even “localhost” is another computer.
  const staysHere = isLoopback(server.host) && !server.proxy;
  if (server.security === 'none' && !staysHere) return refuse('clear-password');
  return { sender, recipient };
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'));
}

// Loaded with the first mail: nodemailer must not cost start-up time.
async function render(mail: OutgoingMail, { server }: MailAccount, sender: string): Promise<Buffer> {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer');
  const message = composition(mail, { name: server.sender.name, address: sender });
  return new MailComposer(message).compile().build();
}

/** The server's answer, fit for the history: it often holds a queue number, and sometimes echoes what it was told. */
function presentable(reply: string, secrets: readonly (string | undefined)[]): string {
  const clean = reply.replace(/\S+@\S+/g, '…').replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
  return secrets
    .reduce<string>((text, secret) => (secret ? text.replaceAll(secret, '…') : text), clean)
    .slice(0, 200);
}
