import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { DeliveryOutcome } from '../../../../core/handoff/delivery-outcome.ts';
import { createMailer } from '../../../../main/adapters/smtp/mailer.ts';
import type { MailAccount } from '../../../../main/ports/mailer.ts';
import { aMail, anAccount } from '../../../support/smtp/a-mail.ts';
import {
  exim,
  freePort,
  login,
  pythonWithAiosmtpd,
  type RealServer,
  smtpSink,
  startAiosmtpd,
  startExim,
  startListening,
} from '../../../support/smtp/real-servers.ts';
import { testAuthority } from '../../../support/smtp/scripted-server.ts';
import { anOutbox } from './fault-matrix.ts';

/** The same faults from servers that other people wrote. */
for (const [found, what] of [
  [smtpSink, 'smtp-sink here (Debian package postfix)'],
  [pythonWithAiosmtpd, 'aiosmtpd here (Debian package python3-aiosmtpd)'],
  [exim, 'Exim here (Debian package exim4-daemon-light)'],
])
  if (!found) process.stderr.write(`SKIPPED: no ${what}, so no check against it\n`);

type Expected = readonly [is: DeliveryOutcome['is'], code: string, marked: 0 | 1];

describe.skipIf(!smtpSink)('against smtp-sink of Postfix', () => {
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
    const server = await startListening(
      smtpSink ?? '',
      [...asNobody, ...flags, `127.0.0.1:${port}`, '10'],
      port,
    );
    onTestFinished(() => void server.kill('SIGKILL'));
    // One that hangs up on everybody has hung up on the question, too.
    if (flags.includes('connect')) await new Promise((resolve) => setTimeout(resolve, 50));
    await expectEnd('team', anAccount({ port }), expected);
  });
});

const servers = [
  { name: 'aiosmtpd', found: pythonWithAiosmtpd, start: startAiosmtpd },
  { name: 'Exim', found: exim, start: startExim },
];
const securities = ['none', 'starttls', 'tls'] as const;

describe.each(servers)('against $name', ({ found, start }) => {
  let server: RealServer | undefined;
  beforeAll(async () => {
    if (found) server = await start(found);
  });
  afterAll(() => server?.stop());

  const accountWith = (security: (typeof securities)[number], by: string): MailAccount => {
    const port = (security === 'tls' ? server?.tlsPort : server?.port) ?? 0;
    const at = { port, security, host: 'localhost', user: login.user };
    if (by === 'a password') return anAccount(at, login.password);
    return { ...anAccount(at), token: async () => ({ is: 'token', value: login.token }) };
  };

  describe
    .skipIf(!found)
    .each(securities.flatMap((security) => ['a password', 'a token'].map((by) => ({ security, by }))))(
    'with security $security and $by',
    ({ security, by }) => {
      it.each<[string, Expected]>([
        ['team', ['accepted', '', 1]],
        ['refused', ['stop', 'recipient-refused', 0]],
        ['later', ['retry', 'busy', 0]],
        ['spam', ['stop', 'message-refused', 1]],
        ['full', ['stop', 'too-large', 1]],
        ['busy', ['retry', 'busy', 1]],
      ])('which treats the recipient as %s', (recipient, expected) =>
        expectEnd(recipient, accountWith(security, by), expected),
      );

      it('which takes small messages only', () =>
        expectEnd('team', accountWith(security, by), ['stop', 'too-large', 0], 'x'.repeat(200_000)));

      it('which does not take the login', async () => {
        const right = accountWith(security, by);
        const token = async () => ({ is: 'token', value: 'stale' }) as const;
        const wrong = right.token ? { ...right, token } : { ...right, password: 'wrong' };
        await expectEnd('team', wrong, ['pause', 'login-refused', 0]);
      });

      it('which answers differently for each of three recipients', async () => {
        const { outbox, store, clock } = anOutbox(accountWith(security, by), patient);
        const unique = `${security}-${by.replace(' ', '-')}`;
        const deliveries = [`${unique}@example.com`, 'refused@example.com', 'later@example.com'];
        for (const recipient of deliveries)
          store.add({ id: recipient, recipient, createdAt: clock.now().toISOString() });
        await Promise.all(deliveries.map((id) => outbox.deliver(id)));
        const states = await Promise.all(deliveries.map(async (id) => (await store.get(id))?.state));
        expect(states).toEqual(['sent', 'failed', 'queued']);
        await outbox.drain();
        await outbox.close(0);
        const accepted = server?.accepted() ?? [];
        expect(accepted.filter((to) => to === `${unique}@example.com`)).toHaveLength(1);
        expect(accepted.filter((to) => /refused|later|spam|full|busy/.test(to))).toEqual([]);
      });
    },
  );

  it.skipIf(!found).each(['starttls', 'tls'] as const)(
    'whose certificate is of an unknown authority, with %s',
    (security) =>
      expectEnd('team', accountWith(security, 'a password'), ['pause', 'certificate', 0], '', createMailer()),
  );
});

/** Exim takes a rest of five seconds now and then before it greets. */
const patient = { connect: 15_000, greeting: 15_000, idle: 15_000 };
const trusting = createMailer({ trusted: [testAuthority()] });

async function expectEnd(
  recipient: string,
  account: MailAccount,
  [is, code, marks]: Expected,
  text = 'Name: Ada\n',
  mailer = trusting,
): Promise<void> {
  let marked = 0;
  const handingOver = () => {
    marked += 1;
  };
  const mail = aMail({ recipient: `${recipient}@example.com`, text });
  const outcome = await mailer.send(mail, account, { handingOver, timeouts: patient });
  expect(outcome).toMatchObject(is === 'accepted' ? { is } : { is, code });
  expect(marked).toBe(marks);
}
