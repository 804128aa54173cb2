import { describe, expect, it, onTestFinished } from 'vitest';
import { createSignIns } from '../../../main/adapters/oauth/sign-ins.ts';
import type { SignInClient } from '../../../main/ports/sign-in.ts';
import { createMailTokens } from '../../../main/services/mail-tokens.ts';
import { aClock } from '../../support/fake-clock.ts';
import { createMemorySecrets } from '../../support/memory-secrets.ts';
import {
  startAuthorizationServer,
  testClient,
  testMailbox,
} from '../../support/oauth/authorization-server.ts';

const signIns = createSignIns();

/** Signed in with a real provider, over secrets that can be made to fail. */
async function signedIn() {
  const provider = await startAuthorizationServer();
  onTestFinished(() => provider.close());
  const way = {
    provider: 'google',
    clientId: testClient,
    tenant: '',
    issuer: provider.issuer,
    scope: '',
  } as const;
  const client: SignInClient = {
    way,
    clientSecret: undefined,
    user: '',
    proxy: undefined,
    proxyPassword: undefined,
    authority: undefined,
  };
  const clock = aClock();
  const disk = { full: false };
  const memory = createMemorySecrets();
  const secrets = {
    ...memory,
    set: async (name: string, value: string) => {
      if (disk.full) throw new Error('ENOSPC');
      await memory.set(name, value);
    },
  };
  let changes = 0;
  const log = { info: () => undefined, problem: () => undefined };
  const open = () =>
    createMailTokens({
      signIns,
      secrets,
      clock,
      log,
      onChange: () => {
        changes += 1;
      },
    });
  const tokens = open();
  const begun = await signIns.byBrowser(client, new AbortController().signal);
  if (begun.is !== 'browser') throw new Error(begun.fault);
  await fetch(begun.address);
  const made = await begun.answer;
  if (made.is !== 'tokens') throw new Error(made.fault);
  await tokens.takeUp(client, made);
  provider.asked.length = 0;
  return { provider, client, clock, disk, tokens, open, secrets, changes: () => changes };
}

const hour = 3_600_000;

describe('the token to log in with', () => {
  it('is used until shortly before its end, then fetched anew', async () => {
    const { provider, client, clock, tokens } = await signedIn();
    const first = await tokens.token(client, undefined);
    expect(await tokens.token(client, undefined)).toEqual(first);
    expect(provider.asked).toHaveLength(0);
    await clock.advance(hour - 30_000);
    expect(await tokens.token(client, undefined)).not.toEqual(first);
    expect(provider.asked).toHaveLength(1);
  });

  it('is fetched once, however many mails want it at the same time', async () => {
    const { provider, client, clock, tokens } = await signedIn();
    await clock.advance(hour);
    const all = await Promise.all(Array.from({ length: 20 }, () => tokens.token(client, undefined)));
    expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(all[0]).toMatchObject({ is: 'token' });
    expect(provider.asked).toHaveLength(1);
  });

  it('is not fetched again for a refusal of an older one', async () => {
    const { provider, client, tokens } = await signedIn();
    const first = await tokens.token(client, undefined);
    const refused = first.is === 'token' ? first.value : '';
    const fresh = await tokens.token(client, refused);
    expect(await tokens.token(client, refused)).toEqual(fresh);
    expect(provider.asked).toHaveLength(1);
  });

  it('goes on after a restart, with the refresh token that was rotated last', async () => {
    const { provider, client, clock, tokens, open } = await signedIn();
    for (let count = 0; count < 3; count++) {
      await clock.advance(hour);
      await tokens.token(client, undefined);
    }
    expect(await open().token(client, undefined)).toMatchObject({ is: 'token' });
    expect(new Set(provider.asked.map((asked) => asked.get('refresh_token'))).size).toBe(4);
  });

  it('survives a disk that takes nothing: the new refresh token is kept until it does', async () => {
    const { client, clock, disk, tokens, open } = await signedIn();
    await clock.advance(hour);
    disk.full = true;
    expect(await tokens.token(client, undefined)).toMatchObject({ is: 'token' });
    await clock.advance(hour);
    disk.full = false;
    expect(await tokens.token(client, undefined)).toMatchObject({ is: 'token' });
    expect(await open().token(client, undefined)).toMatchObject({ is: 'token' });
  });
});

describe('without a token', () => {
  it('somebody must sign in again once the provider has ended the sign-in, and is told who was', async () => {
    const { provider, client, clock, tokens, open, changes } = await signedIn();
    await clock.advance(hour);
    provider.revokeAll();
    const before = changes();
    const ended = { is: 'pause', code: 'login-lapsed', sentence: 'The sign-in for sending mail has ended.' };
    expect(await tokens.token(client, undefined)).toMatchObject(ended);
    expect(changes()).toBe(before + 1);
    expect(await open().token(client, undefined)).toMatchObject(ended);
    expect(await tokens.current()).toMatchObject({ address: testMailbox, refreshToken: null });
    expect(provider.asked).toHaveLength(1);
  });

  it.each([
    ['server-error', 'login-unavailable'],
    ['garbage', 'login-unavailable'],
    ['drop', 'login-offline'],
  ] as const)('nobody need sign in again while the provider is in trouble: %s', async (mode, code) => {
    const { provider, client, clock, tokens } = await signedIn();
    await clock.advance(hour);
    provider.token = mode;
    expect(await tokens.token(client, undefined)).toMatchObject({ is: 'retry', code });
    provider.token = 'work';
    expect(await tokens.token(client, undefined)).toMatchObject({ is: 'token' });
  });

  it('a registration that is not accepted holds the account', async () => {
    const { provider, client, clock, tokens } = await signedIn();
    await clock.advance(hour);
    provider.token = { error: 'unauthorized_client' };
    expect(await tokens.token(client, undefined)).toMatchObject({ is: 'pause', code: 'login-client' });
  });

  it('a sign-in of other settings is not used', async () => {
    const { client, tokens } = await signedIn();
    const other = { ...client, way: { ...client.way, clientId: 'another-app' } };
    expect(await tokens.token(other, undefined)).toMatchObject({ is: 'pause', code: 'login-needed' });
  });

  it('signing out while a refresh is under way leaves nothing behind', async () => {
    const { client, clock, tokens, secrets } = await signedIn();
    await clock.advance(hour);
    const under = tokens.token(client, undefined);
    await tokens.forget();
    await under;
    expect(await secrets.get('mail-sign-in')).toBeUndefined();
    expect(await tokens.token(client, undefined)).toMatchObject({ code: 'login-needed' });
  });
});
