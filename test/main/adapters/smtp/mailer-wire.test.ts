import { createTransport } from 'nodemailer';
import { expect, it } from 'vitest';
import { createMailer } from '../../../../main/adapters/smtp/mailer.ts';
import type { MailAccount } from '../../../../main/ports/mailer.ts';
import { aMail, anAccount, calmTimeouts } from '../../../support/smtp/a-mail.ts';
import { startRecordingRelay } from '../../../support/smtp/recording-relay.ts';
import { type Script, startScriptedServer, testAuthority } from '../../../support/smtp/scripted-server.ts';

const password = 'correct horse battery';
const mailer = createMailer({ trusted: [testAuthority()] });

/** Everything the client put on the wire, talking to that server by that account. */
async function wireOf(
  serverSecurity: 'none' | 'starttls' | 'tls',
  script: Script,
  account: (port: number) => MailAccount,
) {
  const server = await startScriptedServer(serverSecurity);
  const relay = await startRecordingRelay(server.port);
  server.play(script);
  const outcome = await mailer.send(aMail(), account(relay.port), {
    handingOver: () => undefined,
    timeouts: { ...calmTimeouts, greeting: 500 },
  });
  const wire = relay.taken();
  await relay.close();
  await server.close();
  return { outcome, wire };
}

/** Password and login, plain and in the forms AUTH PLAIN and AUTH LOGIN give them. */
function traces(wire: Buffer): string[] {
  const text = wire.toString('latin1');
  const base64 = (secret: string) => Buffer.from(secret).toString('base64').replace(/=+$/, '');
  const plain = base64(`\0desk@example.com\0${password}`);
  return [password, base64(password), plain].filter((trace) => text.includes(trace));
}

const account = (security: 'none' | 'starttls' | 'tls', host: string) => (port: number) =>
  anAccount({ port, security, host }, password);

it('can see a password when there is one: to this computer itself it may travel plainly', async () => {
  const { outcome, wire } = await wireOf('none', {}, account('none', '127.0.0.1'));
  expect(outcome.is).toBe('accepted');
  expect(traces(wire)).not.toEqual([]);
});

it('would give a password away if encryption were only preferred, as it is with nodemailer by itself', async () => {
  const server = await startScriptedServer('none');
  const relay = await startRecordingRelay(server.port);
  const auth = { user: 'desk@example.com', pass: password };
  const transport = createTransport({ host: '127.0.0.1', port: relay.port, auth });
  await transport.sendMail({ from: 'desk@example.com', to: 'team@example.com', text: 'Hi' });
  expect(traces(relay.taken())).not.toEqual([]);
  await relay.close();
  await server.close();
});

it.each(['starttls', 'tls'] as const)(
  'sends mail with a login by %s and leaves no trace of it',
  async (security) => {
    const { outcome, wire } = await wireOf(security, {}, account(security, 'localhost'));
    expect(outcome.is).toBe('accepted');
    expect(wire.length).toBeGreaterThan(500);
    expect(traces(wire)).toEqual([]);
  },
);

it.each<[string, Script]>([
  ['STARTTLS is not offered', { extensions: ['AUTH PLAIN LOGIN'], starttls: '502 what?' }],
  ['STARTTLS is refused', { starttls: '454 not now' }],
  ['EHLO is refused', { ehlo: '500 what?' }],
  ['the certificate is signed by itself', { certificate: 'self-signed' }],
  ['the certificate is of another name', { certificate: 'other-name' }],
  ['the certificate has expired', { certificate: 'expired' }],
])('keeps password and message when %s', async (_name, script) => {
  const { outcome, wire } = await wireOf('starttls', script, account('starttls', 'localhost'));
  expect(outcome.is).not.toBe('accepted');
  expect(traces(wire)).toEqual([]);
  expect(wire.toString('latin1')).not.toContain('MAIL FROM');
});

it('says nothing at all to a plain server that TLS was expected from', async () => {
  const { wire } = await wireOf('none', {}, account('tls', 'localhost'));
  expect(traces(wire)).toEqual([]);
});

it('will not send a password unencrypted over a network', async () => {
  const notHere = account('none', 'mail.example.com');
  const { outcome, wire } = await wireOf('none', {}, notHere);
  expect(outcome).toMatchObject({ is: 'pause', code: 'clear-password' });
  expect(wire).toHaveLength(0);
});
