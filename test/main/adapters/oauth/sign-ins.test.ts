import { request } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createSignIns } from '../../../../main/adapters/oauth/sign-ins.ts';
import type { SignInClient, TokenAnswer } from '../../../../main/ports/sign-in.ts';
import { makeCertificate } from '../../../support/net/make-certificate.ts';
import { startHttpProxy, startSocksProxy } from '../../../support/net/start-proxy.ts';
import {
  startAuthorizationServer,
  type TokenMode,
  testClient,
  testMailbox,
} from '../../../support/oauth/authorization-server.ts';

async function aProvider(...given: Parameters<typeof startAuthorizationServer>) {
  const provider = await startAuthorizationServer(...given);
  onTestFinished(() => provider.close());
  const client: SignInClient = {
    way: { provider: 'microsoft', clientId: testClient, tenant: '', issuer: provider.issuer, scope: '' },
    clientSecret: undefined,
    user: '',
    proxy: undefined,
    proxyPassword: undefined,
    authority: undefined,
  };
  return { provider, client };
}

const signIns = createSignIns();
const never = new AbortController().signal;

async function byBrowser(client: SignInClient, signal = never) {
  const begun = await signIns.byBrowser(client, signal);
  if (begun.is !== 'browser') throw new Error(`It did not begin: ${begun.fault}`);
  return begun;
}

async function signedIn(client: SignInClient) {
  const { address, answer } = await byBrowser(client);
  await fetch(address);
  const tokens = await answer;
  if (tokens.is !== 'tokens') throw new Error(`Not signed in: ${tokens.fault}`);
  return { ...tokens, refreshToken: tokens.refreshToken ?? '' };
}

describe('signing in by the browser', () => {
  it('ends with tokens, the name of the mailbox, and a page that says so', async () => {
    const { provider, client } = await aProvider();
    const { address, answer } = await byBrowser({ ...client, user: testMailbox });
    const asked = new URL(address).searchParams;
    expect(asked.get('code_challenge_method')).toBe('S256');
    expect(asked.get('redirect_uri')).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(asked.get('scope')).toContain('SMTP.Send');
    expect(asked.get('login_hint')).toBe(testMailbox);
    const page = await fetch(address);
    expect(await page.text()).toContain('You are signed in');
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
    const tokens = await answer;
    expect(tokens).toMatchObject({ is: 'tokens', address: testMailbox });
    expect(tokens.is === 'tokens' && provider.isGood(tokens.accessToken)).toBe(true);
    expect(provider.asked[0]?.get('code_verifier')).toMatch(/^[\w~.-]{43,128}$/);
    expect(provider.asked[0]?.has('client_secret')).toBe(false);
  });

  it('listens once: when it is done, nobody answers there any more', async () => {
    const { client } = await aProvider();
    const { address, answer } = await byBrowser(client);
    const back = (await fetch(address)).url;
    await answer;
    await expect(fetch(back)).rejects.toThrow();
  });

  it('is not ended or faked by requests without its state', async () => {
    const { client } = await aProvider();
    const { address, answer } = await byBrowser(client);
    const back = new URL(address).searchParams.get('redirect_uri') ?? '';
    const state = new URL(address).searchParams.get('state') ?? '';
    for (const forged of ['', '/?code=evil', '/?code=evil&state=guessed', '/?error=access_denied&state=x']) {
      expect((await fetch(back + forged)).status).toBe(404);
    }
    expect((await fetch(`${back}/?code=evil&state=${state}`, { method: 'POST' })).status).toBe(404);
    const port = Number(new URL(back).port);
    const rebound = await new Promise((resolve, reject) => {
      const headers = { host: `evil.example:${port}` };
      request({ port, host: '127.0.0.1', path: `/?code=evil&state=${state}`, headers }, (reply) => {
        reply.resume();
        resolve(reply.statusCode);
      })
        .once('error', reject)
        .end();
    });
    expect(rebound).toBe(404);
    await fetch(address);
    expect(await answer).toMatchObject({ is: 'tokens' });
  });

  it('shows and says that it was not allowed', async () => {
    const { provider, client } = await aProvider();
    provider.person = 'denies';
    const { address, answer } = await byBrowser(client);
    expect(await (await fetch(address)).text()).toContain('Not signed in');
    expect(await answer).toEqual({ is: 'failed', fault: 'denied' });
  });

  it.each<[TokenMode, string]>([
    [{ error: 'invalid_grant' }, 'lapsed'],
    [{ error: 'invalid_client' }, 'client-refused'],
    ['server-error', 'busy'],
    ['garbage', 'unusable'],
    ['drop', 'offline'],
  ])('with a token endpoint that says %j is %s', async (mode, fault) => {
    const { provider, client } = await aProvider();
    provider.token = mode;
    const { address, answer } = await byBrowser(client);
    expect(await (await fetch(address)).text()).toContain('did not work');
    expect(await answer).toEqual({ is: 'failed', fault });
  });

  it('is cancelled at once, and closes its listener', async () => {
    const { client } = await aProvider();
    const controller = new AbortController();
    const { address, answer } = await byBrowser(client, controller.signal);
    controller.abort();
    expect(await answer).toEqual({ is: 'failed', fault: 'cancelled' });
    await expect(fetch(new URL(address).searchParams.get('redirect_uri') ?? '')).rejects.toThrow();
  });

  it('sends the client secret only where there is one', async () => {
    const { provider, client } = await aProvider();
    await signedIn({ ...client, clientSecret: 'GOCSPX-hush' });
    expect(provider.asked[0]?.get('client_secret')).toBe('GOCSPX-hush');
  });

  it('goes nowhere when nobody is at the issuer, or no sign-in service', async () => {
    const { client } = await aProvider();
    const at = (issuer: string) => signIns.byBrowser({ ...client, way: { ...client.way, issuer } }, never);
    expect(await at('http://127.0.0.1:1')).toEqual({ is: 'failed', fault: 'offline' });
    expect(await at('https://no-such-issuer.invalid')).toEqual({ is: 'failed', fault: 'offline' });
    expect(await at('http://localhost.example')).toEqual({ is: 'failed', fault: 'unusable' });
  });

  it('asks Microsoft and Google at their own encrypted pages', async () => {
    const { client } = await aProvider();
    for (const [provider, page] of [
      ['microsoft', 'https://login.microsoftonline.com/contoso.example/oauth2/v2.0/authorize'],
      ['google', 'https://accounts.google.com/o/oauth2/v2/auth'],
    ] as const) {
      const controller = new AbortController();
      const way = { ...client.way, provider, issuer: '', tenant: 'contoso.example' };
      const { address, answer } = await byBrowser({ ...client, way }, controller.signal);
      expect(address.split('?')[0]).toBe(page);
      controller.abort();
      await answer;
    }
  });
});

describe('signing in by a code', () => {
  const waits: number[] = [];
  const withPauses = (decide: (asked: number) => void) =>
    createSignIns({
      pause: async (milliseconds) => {
        waits.push(milliseconds);
        decide(waits.length);
      },
    });

  async function byCode(client: SignInClient, decide: (asked: number) => void): Promise<TokenAnswer> {
    waits.length = 0;
    const begun = await withPauses(decide).byCode(client, never);
    if (begun.is !== 'code') throw new Error(begun.fault);
    expect(begun).toMatchObject({ code: 'WDJB-MJHT', address: `${client.way.issuer}/enter` });
    return begun.answer;
  }

  it('asks at the interval until the person is done, slower when told to', async () => {
    const { provider, client } = await aProvider();
    const answer = await byCode(client, (asked) => {
      if (asked === 3) provider.decideDevice('slow');
      if (asked === 4) provider.decideDevice('approved');
    });
    expect(answer).toMatchObject({ is: 'tokens', address: testMailbox });
    expect(waits).toEqual([5_000, 5_000, 5_000, 10_000]);
  });

  it.each([
    ['denied', 'denied'],
    ['expired', 'expired'],
  ] as const)('ends when it is %s', async (decision, fault) => {
    const { provider, client } = await aProvider();
    const answer = await byCode(client, () => provider.decideDevice(decision));
    expect(answer).toEqual({ is: 'failed', fault });
  });

  it.each<TokenMode>(['server-error', 'drop'])('goes on after %s', async (mode) => {
    const { provider, client } = await aProvider();
    provider.token = mode;
    const answer = await byCode(client, (asked) => {
      if (asked < 3) return;
      provider.token = 'work';
      provider.decideDevice('approved');
    });
    expect(answer).toMatchObject({ is: 'tokens' });
    expect(waits).toEqual([5_000, 10_000, 15_000]);
  });

  it('is cancelled while it waits', async () => {
    const { client } = await aProvider();
    const controller = new AbortController();
    const begun = await signIns.byCode(client, controller.signal);
    controller.abort();
    expect(begun.is === 'code' && (await begun.answer)).toEqual({ is: 'failed', fault: 'cancelled' });
  });

  it('is not offered by Google for mail', async () => {
    const { client } = await aProvider();
    const way = { ...client.way, provider: 'google', issuer: '' } as const;
    expect((await signIns.byCode({ ...client, way }, never)).is).toBe('failed');
  });
});

describe('a new token for a refresh token', () => {
  it('comes with a new refresh token, and the old one is worth nothing', async () => {
    const { client } = await aProvider();
    const { refreshToken } = await signedIn(client);
    const answer = await signIns.refresh(client, refreshToken);
    expect(answer.is === 'tokens' && answer.refreshToken).not.toBe(refreshToken);
    expect(await signIns.refresh(client, refreshToken)).toEqual({ is: 'failed', fault: 'lapsed' });
  });

  it.each<[TokenMode, string]>([
    [{ error: 'invalid_grant' }, 'lapsed'],
    [{ error: 'interaction_required' }, 'lapsed'],
    [{ error: 'unauthorized_client' }, 'client-refused'],
    [{ error: 'temporarily_unavailable' }, 'busy'],
    ['server-error', 'busy'],
    ['drop', 'offline'],
    ['garbage', 'unusable'],
  ])('is told apart: %j is %s', async (mode, fault) => {
    const { provider, client } = await aProvider();
    const { refreshToken } = await signedIn(client);
    provider.token = mode;
    expect(await signIns.refresh(client, refreshToken)).toEqual({ is: 'failed', fault });
    provider.token = 'work';
    expect(await signIns.refresh(client, refreshToken)).toMatchObject({ is: 'tokens' });
  });

  it('is given up when the provider stays silent, and that is no reason to sign in again', async () => {
    const { provider, client } = await aProvider();
    const { refreshToken } = await signedIn(client);
    provider.token = 'hang';
    const hasty = createSignIns({ refreshLimit: 100 });
    expect(await hasty.refresh(client, refreshToken)).toEqual({ is: 'failed', fault: 'busy' });
  });

  it('is fetched by way of the proxy, in TLS that is checked end to end', async () => {
    const authority = makeCertificate({ commonName: 'Own authority', authority: true });
    const { client } = await aProvider(makeCertificate({ issuer: authority }));
    const port = Number(new URL(client.way.issuer).port);
    for (const [kind, start] of [
      ['http', startHttpProxy],
      ['socks5', startSocksProxy],
    ] as const) {
      const proxy = await start({ leadsTo: port });
      onTestFinished(() => proxy.close());
      const through = { ...client, proxy: { kind, host: '127.0.0.1', port: proxy.port, user: '' } };
      expect(await signIns.refresh(through, 'stolen-refresh-token')).toEqual({
        is: 'failed',
        fault: 'unusable',
      });
      const trusting = { ...through, authority: authority.cert };
      expect(await signIns.refresh(trusting, 'stolen-refresh-token')).toEqual({
        is: 'failed',
        fault: 'lapsed',
      });
      expect(proxy.asked.at(-1)).toBe(`localhost:${port}`);
      expect(proxy.wire().toString('latin1')).not.toContain('stolen-refresh-token');
    }
  });
});
