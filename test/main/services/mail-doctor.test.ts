import { createServer } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { createMailer } from '../../../main/adapters/smtp/mailer.ts';
import { createServerCertificates } from '../../../main/adapters/smtp/server-certificates.ts';
import { systemClock, systemIds } from '../../../main/adapters/system.ts';
import type { MailAccount } from '../../../main/ports/mailer.ts';
import { checkMail } from '../../../main/services/mail-doctor.ts';
import { aClock } from '../../support/fake-clock.ts';
import { anAccount } from '../../support/smtp/a-mail.ts';
import { type Script, startScriptedServer, testAuthority } from '../../support/smtp/scripted-server.ts';

const deps = {
  mailer: createMailer(),
  certificates: createServerCertificates(),
  clock: systemClock,
  ids: systemIds,
};

async function aServer(script: Script = {}, security: 'none' | 'starttls' | 'tls' = 'tls') {
  const server = await startScriptedServer(security);
  onTestFinished(() => server.close());
  server.play(script);
  return server;
}

/** With TLS by an own authority and a login, so that every stage is there. */
function account(
  port: number,
  server: Partial<MailAccount['server']> = {},
  password = 'secret',
): MailAccount {
  const whole = { security: 'tls', host: 'localhost', authority: testAuthority(), ...server } as const;
  return anAccount({ port, ...whole }, password);
}

const check = (whose: MailAccount) => checkMail(deps, whose, 'team@example.com');
const results = (checks: Awaited<ReturnType<typeof check>>) => checks.map(({ result }) => result);
const stages = ['name', 'connection', 'tls', 'login', 'sender', 'recipient', 'message'] as const;

it('passes every stage and ends with a test mail that the server accepted', async () => {
  const server = await aServer();
  const checks = await check(account(server.port));
  expect(checks.map(({ stage, result }) => `${stage} ${result}`)).toEqual(
    stages.map((stage) => `${stage} passed`),
  );
  expect(checks.every(({ sentence }) => sentence !== '')).toBe(true);
  expect(server.received).toMatchObject([{ to: ['team@example.com'] }]);
});

it.each<[(typeof stages)[number], string, Script, Partial<MailAccount['server']>]>([
  ['name', 'could not be found', {}, { host: 'no-such-server.invalid' }],
  ['connection', 'Nothing answers', {}, { host: '127.0.0.1', port: 1 }],
  ['connection', 'could not take', { greeting: { lastWords: '421 later' } }, {}],
  ['connection', 'refuses to talk', { greeting: '554 not you' }, {}],
  ['connection', 'does not talk like a mail server', { greeting: 'hello' }, {}],
  ['tls', 'signed by nobody but itself', { certificate: 'self-signed' }, {}],
  ['tls', 'has expired', { certificate: 'expired' }, {}],
  ['tls', 'belongs to another name', { certificate: 'other-name' }, {}],
  ['tls', 'authority this computer does not know', {}, { authority: '' }],
  ['login', 'refused the login', { auth: '535 5.7.8 no' }, {}],
  ['login', 'broke the connection off', { auth: 'drop' }, {}],
  ['sender', 'refused the sender', { mail: '550 5.7.1 not yours' }, {}],
  ['sender', 'could not take', { mail: '451 later' }, {}],
  ['recipient', 'refused the recipient', { rcpt: '550 5.1.1 unknown' }, {}],
  ['recipient', 'could not take', { rcpt: '450 4.2.0 greylisted' }, {}],
  ['message', 'refused the message', { dot: '554 5.7.1 spam' }, {}],
  ['message', 'may or may not have arrived', { dot: 'drop' }, {}],
])('stops at %s: %s', async (stage, words, script, changes) => {
  const server = await aServer(script);
  const checks = await check(account(server.port, changes));
  const at = stages.indexOf(stage);
  expect(results(checks)).toEqual(
    stages.map((_, index) => ['passed', 'failed', 'not-reached'][Math.sign(index - at) + 1]),
  );
  expect(checks[at]?.sentence).toContain(words);
  expect(checks[at]?.advice).not.toBe('');
});

it('names TLS when the server will not switch to it', async () => {
  const server = await aServer({ starttls: '454 not now' }, 'starttls');
  const checks = await check(account(server.port, { security: 'starttls' }));
  expect(checks[2]).toMatchObject({ result: 'failed', sentence: expect.stringContaining('encrypted') });
});

it('says what is not used instead of calling it passed', async () => {
  const server = await aServer({}, 'none');
  const checks = await check(account(server.port, { security: 'none', user: '' }));
  expect(results(checks).slice(2, 4)).toEqual(['not-used', 'not-used']);
});

it('claims nothing of a server it did not ask, because the settings themselves are not usable', async () => {
  const server = await aServer();
  const checks = await check(account(server.port, {}, ''));
  expect(results(checks)).toEqual(stages.map((stage) => (stage === 'login' ? 'failed' : 'not-reached')));
  expect(server.connections).toBe(0);
});

it('gives a silent server up after 15 seconds', async () => {
  const silent = createServer();
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void silent.close());
  const address = silent.address();
  const clock = aClock();
  const port = typeof address === 'object' && address ? address.port : 0;
  const connected = new Promise((resolve) => silent.once('connection', resolve));
  const checking = checkMail({ ...deps, clock }, account(port, { host: '127.0.0.1' }), undefined);
  await connected;
  await clock.advance(15_000);
  expect((await checking)[1]).toMatchObject({
    result: 'failed',
    sentence: expect.stringContaining('15 seconds'),
  });
});

it('is refused without a server', async () => {
  await expect(checkMail(deps, null, undefined)).rejects.toThrow('No mail server is set up');
});
