import { setTimeout as wait } from 'node:timers/promises';
import * as oauth from 'oauth4webapi';
import type { SignInClient, SignIns, TokenAnswer } from '../../ports/sign-in.ts';
import { openProvider, type Provider } from './provider.ts';
import { failed, failureOf, isBusy, readTokens } from './token-answer.ts';

export type Pause = (milliseconds: number, signal: AbortSignal) => Promise<void>;

const calm: Pause = (milliseconds, signal) => wait(milliseconds, undefined, { signal });
/** For one request, in milliseconds. */
const requestLimit = 30_000;

/** The device authorization grant (RFC 8628): a code to be entered elsewhere, while the token endpoint is asked at intervals. */
export async function byCode(
  client: SignInClient,
  signal: AbortSignal,
  pause: Pause = calm,
): ReturnType<SignIns['byCode']> {
  try {
    const provider = await openProvider(client, AbortSignal.any([signal, AbortSignal.timeout(requestLimit)]));
    const { server, client: app, authentication, scope, options } = provider;
    const limited = options(AbortSignal.any([signal, AbortSignal.timeout(requestLimit)]));
    const response = await oauth.deviceAuthorizationRequest(server, app, authentication, { scope }, limited);
    if (isBusy(response)) return failed('busy');
    const given = await oauth.processDeviceAuthorizationResponse(server, app, response);
    const expiresAt = Date.now() + given.expires_in * 1_000;
    return {
      is: 'code',
      code: given.user_code,
      address: encrypted(given.verification_uri),
      expiresAt,
      answer: askUntil(provider, given, { expiresAt, signal, pause }).catch(failureOf),
    };
  } catch (error) {
    return failureOf(error);
  }
}

/** The page somebody is sent to must be encrypted, or on this very computer. */
function encrypted(address: string): string {
  const { protocol, hostname, href } = new URL(address);
  if (protocol === 'https:' || (protocol === 'http:' && hostname === '127.0.0.1')) return href;
  throw new Error('Only encrypted addresses are opened.');
}

async function askUntil(
  { server, client, authentication, options }: Provider,
  { device_code: code, interval = 5 }: oauth.DeviceAuthorizationResponse,
  { expiresAt, signal, pause }: { expiresAt: number; signal: AbortSignal; pause: Pause },
): Promise<TokenAnswer> {
  let seconds = interval;
  while (Date.now() < expiresAt) {
    await pause(seconds * 1_000, signal);
    const limited = options(AbortSignal.any([signal, AbortSignal.timeout(requestLimit)]));
    const asked = oauth.deviceCodeGrantRequest(server, client, authentication, code, limited);
    const answer = await asked.then((response) => readAnswer(server, client, response)).catch(failureOf);
    if (answer === 'not-yet') continue;
    const inTrouble = answer === 'slower' || (answer.is === 'failed' && /offline|busy/.test(answer.fault));
    if (!inTrouble || signal.aborted) return answer === 'slower' ? failed('cancelled') : answer;
    // §3.5: five seconds more for `slow_down`, and likewise where the connection itself is in trouble.
    seconds += 5;
  }
  return failed('expired');
}

async function readAnswer(
  server: oauth.AuthorizationServer,
  client: oauth.Client,
  response: Response,
): Promise<TokenAnswer | 'not-yet' | 'slower'> {
  const said: unknown = response.status === 400 ? await response.clone().json() : undefined;
  const code = typeof said === 'object' && said !== null && 'error' in said ? said.error : undefined;
  if (code === 'authorization_pending') return 'not-yet';
  if (code === 'slow_down') return 'slower';
  return readTokens(response, (plain) => oauth.processDeviceCodeResponse(server, client, plain));
}
