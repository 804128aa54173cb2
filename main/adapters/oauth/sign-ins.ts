import * as oauth from 'oauth4webapi';
import type { SignInClient, SignIns, TokenAnswer } from '../../ports/sign-in.ts';
import { byCode, type Pause } from './device-grant.ts';
import type { Ending } from './ending-page.ts';
import { openProvider, type Provider } from './provider.ts';
import { failed, failureOf, readTokens } from './token-answer.ts';
import { openWayBack, type WayBack } from './way-back.ts';

/** How long somebody may take to sign in, in milliseconds. */
const patience = 10 * 60_000;
/** For one request. */
const requestLimit = 30_000;

/**
 * Signing in with OAuth 2.0. `pause` waits between the questions of a device grant, `refreshLimit` bounds a refresh; both in
 * milliseconds.
 */
export function createSignIns({
  pause,
  refreshLimit = requestLimit,
}: {
  readonly pause?: Pause;
  readonly refreshLimit?: number;
} = {}): SignIns {
  return {
    async byBrowser(client, signal) {
      try {
        return await goByBrowser(client, signal);
      } catch (error) {
        return failureOf(error);
      }
    },
    byCode: (client, signal) => byCode(client, signal, pause),
    async refresh(client, refreshToken) {
      const signal = AbortSignal.timeout(refreshLimit);
      try {
        const { server, client: app, authentication, options } = await openProvider(client, signal);
        const response = await oauth.refreshTokenGrantRequest(
          server,
          app,
          authentication,
          refreshToken,
          options(signal),
        );
        return await readTokens(response, (plain) => oauth.processRefreshTokenResponse(server, app, plain));
      } catch (error) {
        const failure = failureOf(error);
        // Nobody cancels this one, so what broke it off was the time.
        return failure.fault === 'cancelled' ? failed('busy') : failure;
      }
    },
  };
}

async function goByBrowser(client: SignInClient, signal: AbortSignal) {
  const state = oauth.generateRandomState();
  const verifier = oauth.generateRandomCodeVerifier();
  const challenge = await oauth.calculatePKCECodeChallenge(verifier);
  const provider = await openProvider(client, AbortSignal.any([signal, AbortSignal.timeout(requestLimit)]));
  const back = await openWayBack(state);
  const address = authorizationAddress(provider, {
    response_type: 'code',
    redirect_uri: back.address,
    code_challenge: challenge,
    code_challenge_method: 'S256',
    state,
    ...(client.user ? { login_hint: client.user } : {}),
  });
  if (!address) {
    back.close();
    return failed('unusable');
  }
  const answer = comeBack(provider, back, { state, verifier, signal }).catch(failureOf);
  return { is: 'browser' as const, address, answer };
}

/** Only an encrypted page is opened for somebody to type a password into, or one on this very computer. */
function authorizationAddress(
  { server, client, scope, extra }: Provider,
  parameters: Readonly<Record<string, string>>,
): string | undefined {
  const address = new URL(server.authorization_endpoint ?? 'missing:');
  const isSafe = address.protocol === 'https:' || address.origin.startsWith('http://127.0.0.1:');
  const all = { client_id: client.client_id, scope, ...extra, ...parameters };
  for (const [name, value] of Object.entries(all)) address.searchParams.set(name, value);
  return isSafe ? address.href : undefined;
}

interface Expected {
  readonly state: string;
  readonly verifier: string;
  readonly signal: AbortSignal;
}

async function comeBack(provider: Provider, back: WayBack, expected: Expected): Promise<TokenAnswer> {
  const late = AbortSignal.timeout(patience);
  const stop = AbortSignal.any([expected.signal, late]);
  const stopped = new Promise<undefined>((resolve) => {
    stop.addEventListener('abort', () => resolve(undefined), { once: true });
  });
  const brought = await Promise.race([back.brought, stopped]);
  if (!brought) {
    back.close();
    return failed(late.aborted ? 'expired' : 'cancelled');
  }
  const answer = await exchange(provider, brought.url, back.address, expected).catch(failureOf);
  brought.conclude(endingOf(answer));
  return answer;
}

async function exchange(
  { server, client, authentication, options }: Provider,
  url: URL,
  redirect: string,
  { state, verifier, signal }: Expected,
): Promise<TokenAnswer> {
  const parameters = oauth.validateAuthResponse(server, client, url, state);
  const response = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    authentication,
    parameters,
    redirect,
    verifier,
    options(AbortSignal.any([signal, AbortSignal.timeout(requestLimit)])),
  );
  return readTokens(response, (plain) => oauth.processAuthorizationCodeResponse(server, client, plain));
}

function endingOf(answer: TokenAnswer): Ending {
  if (answer.is === 'tokens') return 'signed-in';
  return answer.fault === 'denied' ? 'denied' : 'failed';
}
