import { expect, it, onTestFinished } from 'vitest';
import { createMailer } from '../../../../main/adapters/smtp/mailer.ts';
import type { MailAccount } from '../../../../main/ports/mailer.ts';
import { aMail, anAccount, calmTimeouts } from '../../../support/smtp/a-mail.ts';
import { type Script, startScriptedServer, testAuthority } from '../../../support/smtp/scripted-server.ts';

/** A server that takes one mail and then behaves as told, and the mailer that has sent that mail. */
async function afterAMail(
  afterFirst: NonNullable<Script['afterFirst']>,
  security: 'none' | 'starttls' | 'tls' = 'none',
) {
  const server = await startScriptedServer(security);
  onTestFinished(() => server.close());
  server.play({ afterFirst });
  const mailer = createMailer({ trusted: [testAuthority()] });
  const account = anAccount({ port: server.port, security, host: 'localhost' }, 'correct horse battery');
  let marked = 0;
  const send = (changed: Partial<MailAccount> = {}, signal?: AbortSignal) =>
    mailer.send(
      aMail(),
      { ...account, ...changed },
      {
        timeouts: calmTimeouts,
        reuse: true,
        handingOver: () => {
          marked += 1;
        },
        ...(signal ? { signal } : {}),
      },
    );
  expect((await send()).is).toBe('accepted');
  return { server, send, marks: () => marked };
}

it.each(['none', 'starttls', 'tls'] as const)(
  'hands the next mail over on the same connection, logged in once (%s)',
  async (security) => {
    const { server, send } = await afterAMail({}, security);
    expect((await send()).is).toBe('accepted');
    expect(server.received).toHaveLength(2);
    expect(server.connections).toBe(1);
    expect(server.commands.filter((line) => line.startsWith('AUTH'))).toHaveLength(1);
  },
);

it('opens a connection of its own for another account', async () => {
  const { server, send } = await afterAMail({});
  expect((await send({ password: 'another' })).is).toBe('accepted');
  expect(server.connections).toBe(2);
});

it.each<[string, NonNullable<Script['afterFirst']>]>([
  ['closed it', { mail: 'drop' }],
  ['says 421 and closes it', { mail: { lastWords: '421 too long' } }],
  ['closes it at the recipient', { rcpt: 'drop' }],
  ['closes it before the message', { data: 'drop' }],
])('begins anew, once, on a fresh connection when the server %s', async (_how, script) => {
  const { server, send, marks } = await afterAMail(script);
  expect((await send()).is).toBe('accepted');
  expect(server.connections).toBe(2);
  expect(server.received).toHaveLength(2);
  expect(marks()).toBe(2);
});

it.each<[string, NonNullable<Script['afterFirst']>, string]>([
  ['refuses the recipient', { rcpt: '550 unknown' }, 'stop'],
  ['puts the recipient off', { rcpt: '450 later' }, 'retry'],
  ['takes the message and closes', { dot: 'drop' }, 'in-doubt'],
  ['closes midway in the message', { midway: 'drop' }, 'in-doubt'],
])('tries nothing by itself when the server %s', async (_how, script, is) => {
  const { server, send } = await afterAMail(script);
  expect((await send()).is).toBe(is);
  expect(server.connections).toBe(1);
  expect((await send()).is).toBe('accepted');
  expect(server.connections).toBe(2);
});

it('leaves a connection that was broken off alone', async () => {
  const { server, send } = await afterAMail({ mail: 'hang' });
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 50);
  expect(await send({}, controller.signal)).toMatchObject({ is: 'retry', code: 'broken-off' });
  expect((await send()).is).toBe('accepted');
  expect(server.connections).toBe(2);
});
