import { expect, it, onTestFinished } from 'vitest';
import { createMailer } from '../../../../main/adapters/smtp/mailer.ts';
import { createServerCertificates } from '../../../../main/adapters/smtp/server-certificates.ts';
import { systemClock, systemIds } from '../../../../main/adapters/system.ts';
import type { MailAccount, SeenCertificate } from '../../../../main/ports/mailer.ts';
import { checkMail } from '../../../../main/services/mail-doctor.ts';
import { type MadeCertificate, makeCertificate } from '../../../support/net/make-certificate.ts';
import { startHttpProxy } from '../../../support/net/start-proxy.ts';
import { aMail, anAccount, calmTimeouts } from '../../../support/smtp/a-mail.ts';
import { startScriptedServer } from '../../../support/smtp/scripted-server.ts';

const certificates = createServerCertificates();
const mailer = createMailer();
const authority = makeCertificate({ commonName: 'Unknown authority', authority: true });

async function aServer(certificate: MadeCertificate, security: 'starttls' | 'tls' = 'starttls') {
  const server = await startScriptedServer(security);
  onTestFinished(() => server.close());
  server.play({ certificate });
  const account = (more: Partial<MailAccount['server']> = {}) =>
    anAccount({ port: server.port, host: 'localhost', security, ...more }, 'correct horse');
  return { server, account };
}

const send = (account: MailAccount) =>
  mailer.send(aMail(), account, { handingOver: () => undefined, timeouts: calmTimeouts });

async function pinOf(account: MailAccount) {
  const seen = await certificates.look(account, 5_000);
  if (!seen) throw new Error('No certificate was seen.');
  const { mayBePinned, ...pinned } = seen;
  return { mayBePinned, pinned };
}

const ofNobody = () => makeCertificate({ names: ['localhost', 'mail.example.com'] });
const ofStranger = () => makeCertificate({ names: ['localhost'], issuer: authority });

it.each([
  ['signed by itself', 'starttls', ofNobody],
  ['signed by itself', 'tls', ofNobody],
  ['of an unknown authority', 'starttls', ofStranger],
  ['of an unknown authority', 'tls', ofStranger],
] as const)(
  'a certificate %s is refused by %s until it is looked at and pinned',
  async (_, security, make) => {
    const { server, account } = await aServer(make(), security);
    expect(await send(account())).toMatchObject({ is: 'pause', code: 'certificate' });
    const { pinned, mayBePinned } = await pinOf(account());
    expect(mayBePinned).toBe(true);
    expect(server.commands.filter((line) => /AUTH|MAIL/.test(line))).toEqual([]);
    expect(await send(account({ pinned }))).toMatchObject({ is: 'accepted' });
  },
);

it('shows what a person can compare: names, authority, validity and fingerprint', async () => {
  const made = ofNobody();
  const { account } = await aServer(made);
  const { pinned } = await pinOf(account());
  expect(pinned).toMatchObject({
    name: 'localhost, mail.example.com',
    issuer: 'localhost',
    fingerprint: made.fingerprint,
  });
  expect(Date.parse(pinned.validTo) - Date.now()).toBeGreaterThan(29 * 86_400_000);
});

it('a server that shows another certificate than the pinned one gets no login', async () => {
  const { server, account } = await aServer(ofNobody());
  const { pinned } = await pinOf(account());
  server.play({ certificate: ofNobody() });
  expect(await send(account({ pinned }))).toMatchObject({ is: 'pause', code: 'certificate-changed' });
  expect(server.commands.filter((line) => /AUTH|MAIL/.test(line))).toEqual([]);
});

it('a pinned certificate that could sign others does not vouch for them', async () => {
  const signer = makeCertificate({ names: ['localhost'], authority: true });
  const { server, account } = await aServer(signer);
  const { pinned } = await pinOf(account());
  expect(await send(account({ pinned }))).toMatchObject({ is: 'accepted' });
  server.play({ certificate: makeCertificate({ names: ['localhost'], issuer: signer }) });
  expect(await send(account({ pinned }))).toMatchObject({ is: 'pause', code: 'certificate-changed' });
});

it.each([
  ['of another name', { names: ['other.example'] }, 'another name'],
  ['that has expired', { fromDays: -9, toDays: -2 }, 'expired'],
])('a certificate %s cannot be pinned, and pinned by hand it is still refused', async (_, options, words) => {
  const { account } = await aServer(makeCertificate(options));
  const { pinned, mayBePinned } = await pinOf(account());
  expect(mayBePinned).toBe(false);
  expect(await send(account({ pinned }))).toMatchObject({
    is: 'pause',
    code: 'certificate',
    sentence: expect.stringContaining(words),
  });
});

it('the mail doctor shows it at the TLS stage, also by way of a proxy, and nowhere else', async () => {
  const made = ofStranger();
  const { server, account } = await aServer(made);
  const proxy = await startHttpProxy({ leadsTo: server.port });
  onTestFinished(() => proxy.close());
  const deps = { mailer, certificates, clock: systemClock, ids: systemIds };
  const by = { kind: 'http', host: '127.0.0.1', port: proxy.port, user: '' } as const;
  for (const whose of [account(), account({ proxy: by })]) {
    const checks = await checkMail(deps, whose, 'team@example.com');
    const withOne = checks.filter(({ certificate }) => certificate);
    expect(withOne.map(({ stage, result }) => `${stage} ${result}`)).toEqual(['tls failed']);
    const [shown] = withOne.map(({ certificate }) => certificate as SeenCertificate);
    expect(shown).toMatchObject({ fingerprint: made.fingerprint, mayBePinned: true });
  }
  expect(proxy.asked).toHaveLength(2);
});

it('looking at a server that shows none comes to nothing', async () => {
  const server = await startScriptedServer('none');
  onTestFinished(() => server.close());
  server.play({ starttls: '502 what?' });
  const account = anAccount({ port: server.port, security: 'starttls' });
  expect(await certificates.look(account, 1_000)).toBeUndefined();
  server.play({ greeting: 'hang' });
  expect(await certificates.look(account, 200)).toBeUndefined();
});
