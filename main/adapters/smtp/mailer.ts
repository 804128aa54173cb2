import { isIPv4 } from 'node:net';
import type { MailStage } from '../../../core/handoff/mail-stage.ts';
import type { MailAccount, Mailer, OutgoingMail } from '../../ports/mailer.ts';
import { stageOf } from './attempt-stage.ts';
import { classify, refuse } from './classify.ts';
import { composition, mailbox } from './compose.ts';
import { converse } from './converse.ts';
import { createKeptLines } from './kept-lines.ts';
import { heldFailure } from './token-login.ts';

/**
 * Sends mail by SMTP. No retries of its own: the outbox is the only retrier.
 * `trusted`: certificates (PEM) to trust besides the public authorities.
 */
export function createMailer({ trusted = [] }: { readonly trusted?: readonly string[] } = {}): Mailer {
  const kept = createKeptLines();
  const prepared = new WeakMap<OutgoingMail, Prepared>();
  return {
    prepare(mail, account) {
      const addresses = check(mail, account);
      if ('is' in addresses) return;
      const message = render({ ...mail, recipient: addresses.recipient }, account, addresses.sender);
      // Whoever sends it hears of the error.
      message.catch(() => undefined);
      prepared.set(mail, { account, addresses, message });
    },
    async send(mail, account, { handingOver, signal, timeouts, reuse, onStage = () => undefined }) {
      const ready = prepared.get(mail);
      const asPrepared = ready?.account === account ? ready : undefined;
      const addresses = asPrepared?.addresses ?? check(mail, account);
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
      const secrets = [account.password, account.proxyPassword];
      let handedOver = false;
      const beforeMessage = async () => {
        await handingOver();
        // Broken off while the marker was written: nothing leaves any more.
        signal?.throwIfAborted();
        handedOver = true;
        enter('message');
      };
      try {
        const raw = await (asPrepared?.message ??
          render({ ...mail, recipient: addresses.recipient }, account, addresses.sender));
        prepared.delete(mail);
        const reply = await converse(
          { ...addresses, raw, beforeMessage },
          {
            ...account,
            account,
            token: noted(account.token, secrets),
            trusted,
            timeouts,
            signal,
            onStage: enter,
          },
          reuse ? kept : undefined,
        );
        return { is: 'accepted', reply: presentable(reply, secrets) };
      } catch (error) {
        const failure =
          heldFailure(error) ?? classify(error, handedOver, account.server.pinned !== undefined);
        enter(stageOf(failure.code, error, stage));
        return failure;
      }
    },
  };
}

interface Prepared {
  readonly account: MailAccount;
  readonly addresses: { readonly sender: string; readonly recipient: string };
  readonly message: Promise<Buffer>;
}

function check(mail: OutgoingMail, { server, password, token }: MailAccount) {
  const sender = mailbox(server.sender.address);
  const recipient = mailbox(mail.recipient);
  if (sender === undefined) return refuse('bad-sender');
  if (recipient === undefined) return refuse('bad-recipient');
  if (server.user === '' && !token) return { sender, recipient };
  if (!token && (password === undefined || password === '')) return refuse('no-password');
  // Behind a proxy even “localhost” is another computer.
  const staysHere = isLoopback(server.host) && !server.proxy;
  if (server.security === 'none' && !staysHere) return refuse('clear-password');
  return { sender, recipient };
}

/** The same tokens, remembered so that no server's answer can carry them on. */
function noted(token: MailAccount['token'], secrets: (string | undefined)[]): MailAccount['token'] {
  return (
    token &&
    (async (refused) => {
      const given = await token(refused);
      if (given.is === 'token') secrets.push(given.value);
      return given;
    })
  );
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'));
}

async function render(mail: OutgoingMail, { server }: MailAccount, sender: string): Promise<Buffer> {
  const { made } = mail;
  if (made?.sender.name === server.sender.name && made.sender.address === server.sender.address) {
    return Buffer.from(made.source);
  }
  const { default: MailComposer } = await loadComposer();
  const message = composition(mail, { name: server.sender.name, address: sender });
  return new MailComposer(message).compile().build();
}

let composer: Promise<typeof import('nodemailer/lib/mail-composer')> | undefined;

/** With the first mail, and once: nodemailer must not cost start-up time, nor `import` the time of every mail. */
function loadComposer() {
  composer ??= import('nodemailer/lib/mail-composer');
  return composer;
}

/** The server's answer, fit for the history: it often holds a queue number, and sometimes echoes what it was told. */
function presentable(reply: string, secrets: readonly (string | undefined)[]): string {
  const clean = reply.replace(/\S+@\S+/g, '…').replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
  return secrets
    .reduce<string>((text, secret) => (secret ? text.replaceAll(secret, '…') : text), clean)
    .slice(0, 200);
}
