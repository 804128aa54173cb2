import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createTransport } from 'nodemailer';
import { enqueue, startSending } from '../support/sending-child.ts';
import { aMail } from '../support/smtp/a-mail.ts';
import { startMailServer } from '../support/smtp/start-mail-server.ts';
import { median } from './engine.ts';

const mails = 1_000;
const connections = 4;

/**
 * Milliseconds to get a thousand queued mails accepted by a mail server on this computer: ours out of the outbox on disk, with
 * every mail's claim, marker and acceptance recorded, and nodemailer's own pool from memory, recording nothing. The same mails,
 * the same server, the same number of connections, in turns. Ours were made into messages when they were put in the outbox, which
 * is not counted; nodemailer makes them as it sends. Without the limit of mails a minute, which would measure itself.
 */
export async function benchOutbox(rounds = 5) {
  const server = await startMailServer({ keep: false });
  const measured = { ours: [] as number[], bare: [] as number[] };
  try {
    await drainOurs(server.port);
    await drainBare(server.port);
    for (let round = 0; round < rounds; round++) {
      measured.ours.push(await drainOurs(server.port));
      measured.bare.push(await drainBare(server.port));
    }
  } finally {
    await server.stop();
  }
  const [ours, bare] = [median(measured.ours), median(measured.bare)];
  return { mails, connections, ours, bare, ratio: ours / bare };
}

export async function drainOurs(port: number): Promise<number> {
  const directory = mkdtempSync(join(tmpdir(), 'handoff-bench-'));
  const ports = { mail: port, post: 0 };
  const { stores, outboxes } = await startSending(directory, ports, { atOnce: connections, run: false });
  for (let mail = 0; mail < mails; mail++) await enqueue(stores);
  const from = performance.now();
  const { sent } = await outboxes.mails.drain();
  const took = performance.now() - from;
  for (const outbox of Object.values(outboxes)) await outbox.close(1_000);
  await stores.close();
  rmSync(directory, { recursive: true, force: true });
  if (sent !== mails) throw new Error(`Only ${sent} of ${mails} mails were accepted.`);
  return took;
}

export async function drainBare(port: number): Promise<number> {
  const transport = createTransport({
    host: '127.0.0.1',
    port,
    secure: false,
    ignoreTLS: true,
    pool: true,
    maxConnections: connections,
    maxMessages: Number.POSITIVE_INFINITY,
  });
  const { recipient, mail } = aMail();
  const from = performance.now();
  const sent = await Promise.all(
    Array.from({ length: mails }, (_, index) =>
      transport.sendMail({
        from: { name: 'Help desk', address: 'desk@example.com' },
        to: recipient,
        replyTo: mail.replyTo ?? undefined,
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        messageId: `<${index}@example.com>`,
      }),
    ),
  );
  const took = performance.now() - from;
  transport.close();
  if (sent.some(({ accepted }) => accepted.length !== 1)) throw new Error('Not every mail was accepted.');
  return took;
}
