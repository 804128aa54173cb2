import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { DeliveryOutcome } from '../../../../core/handoff/delivery-outcome.ts';
import { createMailer } from '../../../../main/adapters/smtp/mailer.ts';
import { aMail, anAccount, calmTimeouts } from '../../../support/smtp/a-mail.ts';

/*
 * The same faults from servers that other people wrote. They are used where they are found: Debian's `postfix` (for its
 * smtp-sink, also by SMTP_SINK=path) and `python3-aiosmtpd` (also by PYTHONPATH).
 */
const sink = [process.env.SMTP_SINK ?? '', '/usr/sbin/smtp-sink'].find((path) => path && existsSync(path));
const aiosmtpd = spawnSync('python3', ['-c', 'import aiosmtpd.smtp']).status === 0;
if (!sink)
  process.stderr.write('SKIPPED: no smtp-sink here (Debian package postfix), so no check against it\n');
if (!aiosmtpd)
  process.stderr.write(
    'SKIPPED: no aiosmtpd here (Debian package python3-aiosmtpd), so no check against it\n',
  );

type Expected = readonly [is: DeliveryOutcome['is'], code: string, marked: 0 | 1];

describe.skipIf(!sink)('against smtp-sink of Postfix', () => {
  it.each<[string, string[], Expected]>([
    ['accepts', [], ['accepted', '', 1]],
    ['accepts without pipelining', ['-p'], ['accepted', '', 1]],
    ['accepts without ESMTP', ['-e'], ['accepted', '', 1]],
    ['closes at once', ['-q', 'connect'], ['retry', 'connection-lost', 0]],
    ['says 421 at once', ['-Q', 'connect'], ['retry', 'busy', 0]],
    ['refuses the sender', ['-f', 'mail'], ['stop', 'sender-refused', 0]],
    ['puts the sender off', ['-r', 'mail'], ['retry', 'busy', 0]],
    ['refuses the recipient', ['-f', 'rcpt'], ['stop', 'recipient-refused', 0]],
    ['puts the recipient off', ['-r', 'rcpt'], ['retry', 'busy', 0]],
    ['says 421 to the recipient', ['-Q', 'rcpt'], ['retry', 'busy', 0]],
    ['puts the message off', ['-r', 'data'], ['retry', 'busy', 0]],
    ['closes at DATA', ['-q', 'data'], ['retry', 'connection-lost', 0]],
    ['puts the message off after it', ['-r', '.'], ['retry', 'busy', 1]],
    ['refuses the message after it', ['-f', '.'], ['stop', 'message-refused', 1]],
    ['closes after the message', ['-q', '.'], ['in-doubt', 'in-doubt', 1]],
    ['says 421 after the message', ['-Q', '.'], ['retry', 'busy', 1]],
  ])('which %s', async (_name, flags, expected) => {
    const port = await freePort();
    const asNobody = process.getuid?.() === 0 ? ['-u', 'nobody'] : [];
    await start(
      sink ?? '',
      [...asNobody, ...flags, `127.0.0.1:${port}`, '10'],
      port,
      flags.includes('connect'),
    );
    await expectEnd(port, expected);
  });
});

describe.skipIf(!aiosmtpd)('against aiosmtpd', () => {
  it.each<[string, string, Expected]>([
    ['accepts', '', ['accepted', '', 1]],
    ['refuses the recipient', 'RCPT:550 unknown', ['stop', 'recipient-refused', 0]],
    ['puts the recipient off', 'RCPT:450 greylisted', ['retry', 'busy', 0]],
    ['refuses the message after it', 'DATA:554 spam', ['stop', 'message-refused', 1]],
    ['is full', 'DATA:552 full', ['stop', 'too-large', 1]],
    ['takes only small messages', 'SIZE:100', ['stop', 'too-large', 0]],
  ])('which %s', async (_name, behaviour, expected) => {
    const port = await freePort();
    await start('python3', ['-c', aiosmtpdServer, String(port), behaviour], port);
    await expectEnd(port, expected);
  });
});

const aiosmtpdServer = `
import asyncio, sys
from aiosmtpd.smtp import SMTP
port, behaviour = int(sys.argv[1]), sys.argv[2]
class Handler:
    async def handle_RCPT(self, server, session, envelope, address, options):
        if behaviour.startswith('RCPT:'): return behaviour[5:]
        envelope.rcpt_tos.append(address)
        return '250 ok'
    async def handle_DATA(self, server, session, envelope):
        return behaviour[5:] if behaviour.startswith('DATA:') else '250 ok'
size = int(behaviour[5:]) if behaviour.startswith('SIZE:') else 33554432
async def main():
    server = await asyncio.get_running_loop().create_server(lambda: SMTP(Handler(), data_size_limit=size), '127.0.0.1', port)
    await server.serve_forever()
asyncio.run(main())
`;

async function expectEnd(port: number, [is, code, marks]: Expected): Promise<void> {
  let marked = 0;
  const handingOver = () => {
    marked += 1;
  };
  const outcome = await createMailer().send(aMail(), anAccount({ port }), {
    handingOver,
    timeouts: calmTimeouts,
  });
  expect(outcome).toMatchObject(is === 'accepted' ? { is } : { is, code });
  expect(marked).toBe(marks);
}

async function start(command: string, args: string[], port: number, rude = false): Promise<void> {
  const server: ChildProcess = spawn(command, args, { stdio: 'ignore' });
  onTestFinished(() => {
    server.kill('SIGKILL');
  });
  const answers = () =>
    new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy();
        resolve(true);
      });
      socket.on('error', () => resolve(false));
    });
  await expect.poll(answers, { timeout: 10_000 }).toBe(true);
  // One that hangs up on everybody has hung up on the question, too.
  if (rude) await new Promise((resolve) => setTimeout(resolve, 50));
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A TCP server's address is an AddressInfo.
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
