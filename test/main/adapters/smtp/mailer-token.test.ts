import { describe, expect, it, onTestFinished } from 'vitest';
import { createMailer } from '../../../../main/adapters/smtp/mailer.ts';
import type { MailAccount, Token, TokenFailure } from '../../../../main/ports/mailer.ts';
import { startHttpProxy } from '../../../support/net/start-proxy.ts';
import { aMail, anAccount, calmTimeouts } from '../../../support/smtp/a-mail.ts';
import { startRecordingRelay } from '../../../support/smtp/recording-relay.ts';
import { type Script, startScriptedServer, testAuthority } from '../../../support/smtp/scripted-server.ts';

const mailer = createMailer({ trusted: [testAuthority()] });
const good = 'good-token-Zx81qPvY';
const tokenOnly = { extensions: ['AUTH XOAUTH2', 'SIZE 10485760'] };

/** Takes the good token only, as Microsoft and Google do: a refusal comes as a challenge first. */
const checking = (line: string) => {
  const said = Buffer.from(line.split(' ')[2] ?? '', 'base64').toString();
  return said.includes(`auth=Bearer ${good}\x01\x01`) ? '235 2.7.0 welcome' : '334 eyJzdGF0dXMiOiI0MDEifQ==';
};

type Security = 'none' | 'starttls' | 'tls';

async function aServer(security: Security, script: Script) {
  const server = await startScriptedServer(security);
  onTestFinished(() => server.close());
  server.play(script);
  return server;
}

function account(
  port: number,
  security: Security,
  tokens: readonly (string | TokenFailure)[],
  server: Partial<MailAccount['server']> = {},
) {
  const asked: (string | undefined)[] = [];
  const token = async (refused: string | undefined): Promise<Token | TokenFailure> => {
    asked.push(refused);
    const given = tokens[Math.min(asked.length, tokens.length) - 1] ?? '';
    return typeof given === 'string' ? { is: 'token', value: given } : given;
  };
  const whole = { security, host: 'localhost', user: 'desk@example.com', ...server };
  return { asked, account: { ...anAccount({ port, ...whole }), token } };
}

const send = (whose: MailAccount, timeouts = calmTimeouts) => {
  let marked = 0;
  const handingOver = () => {
    marked += 1;
  };
  return mailer.send(aMail(), whose, { handingOver, timeouts }).then((outcome) => ({ outcome, marked }));
};

describe('a server that takes tokens only', () => {
  it.each(['starttls', 'tls', 'none'] as const)('is logged in to by XOAUTH2 with %s', async (security) => {
    const server = await aServer(security, {
      ...tokenOnly,
      ...(security === 'starttls' ? { extensions: ['STARTTLS', ...tokenOnly.extensions] } : {}),
      auth: checking,
    });
    const { account: whose, asked } = account(server.port, security, [good]);
    expect((await send(whose)).outcome).toMatchObject({ is: 'accepted' });
    expect(asked).toEqual([undefined]);
    const auth = server.commands.find((line) => line.startsWith('AUTH')) ?? '';
    expect(Buffer.from(auth.split(' ')[2] ?? '', 'base64').toString()).toBe(
      `user=desk@example.com\x01auth=Bearer ${good}\x01\x01`,
    );
  });

  it('gets the token, and nothing else, when it takes passwords, too', async () => {
    // As Google and Microsoft offer it.
    const extensions = ['AUTH LOGIN PLAIN XOAUTH2 PLAIN-CLIENTTOKEN OAUTHBEARER XOAUTH'];
    const server = await aServer('tls', { extensions, auth: checking });
    const { account: whose, asked } = account(server.port, 'tls', [good]);
    expect((await send(whose)).outcome).toMatchObject({ is: 'accepted' });
    expect(asked).toEqual([undefined]);
    expect(
      server.commands.filter((line) => line.startsWith('AUTH')).map((line) => line.split(' ')[1]),
    ).toEqual(['XOAUTH2']);
  });

  it('is logged in to by OAUTHBEARER where it offers nothing else', async () => {
    const server = await aServer('tls', { extensions: ['AUTH OAUTHBEARER'], auth: checking });
    const { account: whose } = account(server.port, 'tls', [good]);
    expect((await send(whose)).outcome).toMatchObject({ is: 'accepted' });
    const auth = server.commands.find((line) => line.startsWith('AUTH OAUTHBEARER')) ?? '';
    expect(Buffer.from(auth.split(' ')[2] ?? '', 'base64').toString()).toBe(
      `n,a=desk@example.com,\x01host=localhost\x01port=${server.port}\x01auth=Bearer ${good}\x01\x01`,
    );
  });

  it('gets a fresh token when the one at hand is not taken, once', async () => {
    const server = await aServer('tls', { ...tokenOnly, auth: checking });
    const stale = account(server.port, 'tls', ['stale', good]);
    expect((await send(stale.account)).outcome).toMatchObject({ is: 'accepted' });
    expect(stale.asked).toEqual([undefined, 'stale']);
    const hopeless = account(server.port, 'tls', ['stale', 'stale too']);
    expect(await send(hopeless.account)).toMatchObject({
      outcome: { is: 'pause', code: 'login-refused', sentence: 'The mail server refused the sign-in.' },
      marked: 0,
    });
    expect(hopeless.asked).toEqual([undefined, 'stale']);
  });

  it('is told apart from one that takes passwords only', async () => {
    const server = await aServer('tls', {});
    const { account: whose, asked } = account(server.port, 'tls', [good]);
    expect((await send(whose)).outcome).toMatchObject({ is: 'pause', code: 'login-impossible' });
    expect(asked).toEqual([]);
    expect(server.commands.join(' ')).not.toContain('AUTH');
  });

  it('is not asked for anything without a token: why there is none is the outcome', async () => {
    const server = await aServer('tls', { ...tokenOnly, auth: checking });
    const why = { is: 'retry', code: 'login-offline', sentence: 'Away.', advice: 'Wait.' } as const;
    const { account: whose } = account(server.port, 'tls', [why]);
    expect(await send(whose)).toEqual({ outcome: why, marked: 0 });
    expect(server.commands.join(' ')).not.toMatch(/AUTH|MAIL/);
  });

  it('does not get the token carried on in its own words', async () => {
    const server = await aServer('tls', { ...tokenOnly, auth: checking, dot: `250 queued for ${good}` });
    const { account: whose } = account(server.port, 'tls', [good]);
    const { outcome } = await send(whose);
    expect(outcome).toMatchObject({ is: 'accepted', reply: expect.stringContaining('queued for …') });
  });
});

describe('a token on the wire', () => {
  const traces = (wire: Buffer) => {
    const sent = `user=desk@example.com\x01auth=Bearer ${good}\x01\x01`;
    const forms = [good, Buffer.from(good).toString('base64'), Buffer.from(sent).toString('base64')];
    return forms.filter((form) => wire.toString('latin1').includes(form.replace(/=+$/, '')));
  };

  async function wireOf(served: Security, script: Script, wanted: Security, host = 'localhost') {
    const server = await aServer(served, script);
    const relay = await startRecordingRelay(server.port);
    onTestFinished(() => relay.close());
    const { account: whose } = account(relay.port, wanted, [good], { host });
    const { outcome } = await send(whose, { ...calmTimeouts, greeting: 500 });
    return { outcome, wire: relay.taken() };
  }

  it('can be seen where there is one: to this computer itself it may travel plainly', async () => {
    const { outcome, wire } = await wireOf('none', { ...tokenOnly, auth: checking }, 'none', '127.0.0.1');
    expect(outcome.is).toBe('accepted');
    expect(traces(wire)).not.toEqual([]);
  });

  it.each<[string, Security, Script, Security, string?]>([
    [
      'all is well with STARTTLS',
      'starttls',
      { auth: checking, extensions: ['STARTTLS', 'AUTH XOAUTH2'] },
      'starttls',
    ],
    ['all is well with TLS', 'tls', { auth: checking, ...tokenOnly }, 'tls'],
    ['STARTTLS is not offered', 'starttls', { ...tokenOnly, starttls: '502 what?' }, 'starttls'],
    ['STARTTLS is refused', 'starttls', { starttls: '454 not now' }, 'starttls'],
    ['the certificate is signed by itself', 'starttls', { certificate: 'self-signed' }, 'starttls'],
    ['the certificate is of another name', 'tls', { certificate: 'other-name' }, 'tls'],
    ['the server is plain and TLS was expected', 'none', tokenOnly, 'tls'],
    ['encryption is off and the server is elsewhere', 'none', tokenOnly, 'none', 'mail.example.com'],
  ])('is not there when %s', async (_, served, script, wanted, host) => {
    const { wire } = await wireOf(served, script, wanted, host);
    expect(traces(wire)).toEqual([]);
  });

  it('is not there for a proxy either', async () => {
    const server = await aServer('tls', { ...tokenOnly, auth: checking });
    const proxy = await startHttpProxy({ leadsTo: server.port });
    onTestFinished(() => proxy.close());
    const by = { kind: 'http', host: '127.0.0.1', port: proxy.port, user: '' } as const;
    const { account: whose } = account(465, 'tls', [good], { proxy: by });
    expect((await send(whose)).outcome.is).toBe('accepted');
    expect(traces(proxy.wire())).toEqual([]);
    const { account: plain } = account(25, 'none', [good], { proxy: by });
    expect((await send(plain)).outcome).toMatchObject({ code: 'clear-password' });
  });
});
