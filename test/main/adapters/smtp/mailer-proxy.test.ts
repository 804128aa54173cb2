import { describe, expect, it, onTestFinished } from 'vitest';
import { createMailer } from '../../../../main/adapters/smtp/mailer.ts';
import type { MailAccount } from '../../../../main/ports/mailer.ts';
import { makeCertificate } from '../../../support/net/make-certificate.ts';
import { startHttpProxy, startSocksProxy, type TestProxy } from '../../../support/net/start-proxy.ts';
import { aMail, anAccount, calmTimeouts } from '../../../support/smtp/a-mail.ts';
import { type Script, startScriptedServer } from '../../../support/smtp/scripted-server.ts';

const kinds = ['http', 'https', 'socks5', 'socks4'] as const;
type Kind = (typeof kinds)[number];
/** A name no resolver knows: only the proxy can make something of it. */
const hidden = 'mail.behind-the-proxy.invalid';
const authority = makeCertificate({ commonName: 'Test authority', authority: true });
const ofServer = makeCertificate({ names: [hidden], issuer: authority });
const ofProxy = makeCertificate({ issuer: authority });
const login = { user: 'desk', password: 'proxy-word-9081' };
const password = 'correct horse battery';

async function aServer(security: 'none' | 'starttls' | 'tls', script: Script = {}) {
  const server = await startScriptedServer(security);
  onTestFinished(() => server.close());
  server.play({ certificate: ofServer, ...script });
  return server;
}

async function aProxy(kind: Kind, options: Parameters<typeof startHttpProxy>[0]): Promise<TestProxy> {
  const proxy =
    kind === 'http' || kind === 'https'
      ? await startHttpProxy({ ...options, ...(kind === 'https' ? { certificate: ofProxy } : {}) })
      : await startSocksProxy(options);
  onTestFinished(() => proxy.close());
  return proxy;
}

async function send(
  proxy: { kind: Kind; port: number; user?: string; host?: string },
  server: Partial<MailAccount['server']> = {},
  proxyPassword?: string,
) {
  const stages: string[] = [];
  let marked = 0;
  const account = anAccount(
    {
      port: 587,
      host: hidden,
      security: 'starttls',
      authority: authority.cert,
      proxy: { host: 'localhost', user: '', ...proxy },
      ...server,
    },
    password,
  );
  const outcome = await createMailer().send(
    aMail(),
    { ...account, proxyPassword },
    {
      handingOver: () => {
        marked += 1;
      },
      onStage: (stage) => stages.push(stage),
      timeouts: { ...calmTimeouts, connect: 1_000 },
    },
  );
  return { outcome, stages, marked };
}

describe.each(kinds)('a %s proxy', (kind) => {
  it.each(['starttls', 'tls'] as const)(
    'carries a mail by %s, and looks the name up itself',
    async (security) => {
      const server = await aServer(security);
      const proxy = await aProxy(kind, { leadsTo: server.port });
      const { outcome, stages, marked } = await send({ kind, port: proxy.port }, { security });
      expect(outcome).toMatchObject({ is: 'accepted' });
      expect(proxy.asked).toEqual([`${hidden}:587`]);
      expect(stages[0]).toBe('proxy');
      expect(marked).toBe(1);
      expect(server.received).toHaveLength(1);
      const wire = proxy.wire().toString('latin1');
      // Inside TLS with the proxy the wire itself is out of sight.
      if (kind !== 'https') expect(wire.length).toBeGreaterThan(500);
      expect(wire).not.toContain('Ada');
      expect(wire).not.toContain('AUTH');
      expect(wire).not.toContain(Buffer.from(password).toString('base64').slice(0, 20));
    },
  );

  it('is logged in to where it wants a login', async () => {
    const server = await aServer('starttls');
    const proxy = await aProxy(kind, { leadsTo: server.port, login });
    const { outcome } = await send({ kind, port: proxy.port, user: login.user }, {}, login.password);
    expect(outcome).toMatchObject({ is: 'accepted' });
    const wrong = await send({ kind, port: proxy.port, user: 'somebody' }, {}, 'else');
    expect(wrong.outcome).toMatchObject({ is: 'pause', code: 'proxy-login-refused' });
    const none = await send({ kind, port: proxy.port });
    expect(none.outcome).toMatchObject({ is: 'pause', code: 'proxy-login-refused' });
  });

  it('cannot pass another server off as the one asked for: TLS is checked end to end', async () => {
    const impostor = makeCertificate({ names: [hidden] });
    const server = await aServer('starttls', { certificate: impostor });
    const proxy = await aProxy(kind, { leadsTo: server.port });
    const { outcome, stages } = await send({ kind, port: proxy.port });
    expect(outcome).toMatchObject({ is: 'pause', code: 'certificate' });
    expect(stages.at(-1)).toBe('tls');
    const otherName = makeCertificate({ names: ['localhost'], issuer: authority });
    server.play({ certificate: otherName });
    expect((await send({ kind, port: proxy.port })).outcome).toMatchObject({
      is: 'pause',
      sentence: expect.stringContaining('another name'),
    });
    expect(server.commands.join('\n')).not.toContain('AUTH');
  });

  it('is no reason to send a password unencrypted to a “localhost” that is not ours', async () => {
    const proxy = await aProxy(kind, {});
    const { outcome } = await send({ kind, port: proxy.port }, { security: 'none', host: 'localhost' });
    expect(outcome).toMatchObject({ is: 'pause', code: 'clear-password' });
    expect(proxy.asked).toEqual([]);
  });

  it.each([
    ['stays silent', 'hang', 'retry', 'proxy-timeout'],
    ['closes', 'drop', 'retry', 'proxy-lost'],
    ['is something else', 'garbage', 'pause', 'not-a-proxy'],
  ] as const)('that %s: %s', async (_, mode, is, code) => {
    const proxy = await aProxy(kind, { mode });
    const { outcome, stages, marked } = await send({ kind, port: proxy.port });
    expect(outcome).toMatchObject({ is, code });
    expect(stages.at(-1)).toBe('proxy');
    expect(marked).toBe(0);
  });

  it('that cannot reach the server is told apart from one that is not there', async () => {
    const proxy = await aProxy(kind, { leadsTo: 1 });
    const unreachable = await send({ kind, port: proxy.port });
    expect(unreachable.outcome).toMatchObject({ is: 'retry', code: 'proxy-server-unreachable' });
    const nothing = await send({ kind, port: 1 });
    expect(nothing.outcome).toMatchObject({ is: 'retry', code: 'proxy-unreachable' });
    const unknown = await send({ kind, port: 1, host: 'no-such-proxy.invalid' });
    expect(unknown.outcome).toMatchObject({ is: 'retry', code: 'proxy-not-found' });
  });
});

it.each([
  ['http', 403, 'proxy-forbidden'],
  ['http', 504, 'proxy-server-unreachable'],
  ['socks5', 2, 'proxy-forbidden'],
  ['socks5', 4, 'proxy-server-unreachable'],
  ['socks4', 91, 'proxy-server-unreachable'],
] as const)('takes %s %s for %s', async (kind, refuse, code) => {
  const proxy = await aProxy(kind, { mode: { refuse } });
  expect((await send({ kind, port: proxy.port })).outcome).toMatchObject({ code });
});

it.each([
  ['::1', '0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.1'],
  ['2001:db8::a:2', '32.1.13.184.0.0.0.0.0.0.0.0.0.10.0.2'],
  ['192.0.2.7', '192.0.2.7'],
])('names the address %s to a SOCKS proxy by its bytes', async (host, bytes) => {
  const proxy = await aProxy('socks5', { mode: { refuse: 4 } });
  await send({ kind: 'socks5', port: proxy.port }, { host });
  expect(proxy.asked).toEqual([`${bytes}:587`]);
});

it('trusts a proxy spoken to in TLS only with a certificate that is vouched for', async () => {
  const proxy = await aProxy('https', {});
  const { outcome } = await send({ kind: 'https', port: proxy.port }, { authority: undefined });
  expect(outcome).toMatchObject({ is: 'pause', code: 'proxy-certificate' });
  expect(proxy.asked).toEqual([]);
});

it('breaks off at once when told to while the proxy is silent', async () => {
  for (const kind of kinds) {
    const proxy = await aProxy(kind, { mode: 'hang' });
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 50);
    const by = { kind, host: 'localhost', port: proxy.port, user: '' };
    const account = anAccount({ port: 587, authority: authority.cert, proxy: by });
    const began = Date.now();
    const outcome = await createMailer().send(aMail(), account, {
      handingOver: () => undefined,
      signal: controller.signal,
      timeouts: calmTimeouts,
    });
    expect(outcome).toMatchObject({ is: 'retry', code: 'broken-off' });
    expect(Date.now() - began).toBeLessThan(2_000);
  }
});
