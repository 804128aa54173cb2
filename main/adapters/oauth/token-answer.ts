import * as oauth from 'oauth4webapi';
import type { SignInFailure, TokenAnswer } from '../../ports/sign-in.ts';
import { proxyFaultOf } from '../proxy/proxy-fault.ts';

/** What a token endpoint's answer comes to. Reads errors by code, never by their text, and keeps nothing of it. */
export async function readTokens(
  response: Response,
  process: (response: Response) => Promise<oauth.TokenEndpointResponse>,
): Promise<TokenAnswer> {
  if (isBusy(response)) return failed('busy');
  try {
    const { plain, address } = await withoutIdToken(response);
    const tokens = await process(plain);
    return {
      is: 'tokens',
      accessToken: tokens.access_token,
      // Without a word on it an hour is usual; a minute is always left for its use.
      lifetime: (tokens.expires_in ?? 3_600) * 1_000,
      refreshToken: tokens.refresh_token,
      address,
    };
  } catch (error) {
    return failureOf(error);
  }
}

export function isBusy({ status }: Response): boolean {
  return status >= 500 || status === 429 || status === 408;
}

export function failed(fault: SignInFailure['fault']): SignInFailure {
  return { is: 'failed', fault };
}

/** Why it failed, from what a request or the library threw. */
export function failureOf(error: unknown): SignInFailure {
  const code = oauthCodeOf(error);
  if (code) return failed(faults[code] ?? 'client-refused');
  if (isTimeout(error) || (error instanceof Error && isTimeout(error.cause))) return failed('busy');
  if (error instanceof Error && error.name === 'AbortError') return failed('cancelled');
  if (proxyFaultOf(error)) return failed('offline');
  const system = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (system === 'EABORT' || system === 'ABORT_ERR') return failed('cancelled');
  return failed(
    /^(ENOTFOUND|EAI_|ECONN|ENET|EHOST|ETIMEDOUT|EPIPE|ENETDOWN)/.test(system) ? 'offline' : 'unusable',
  );
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.name === 'TimeoutError';
}

/** The `error` of an answer of the authorization server (RFC 6749 §4.1.2.1, §5.2; RFC 8628 §3.5). */
function oauthCodeOf(error: unknown): string | undefined {
  const known = error instanceof oauth.ResponseBodyError || error instanceof oauth.AuthorizationResponseError;
  return known ? error.error : undefined;
}

const faults: Readonly<Record<string, SignInFailure['fault']>> = {
  invalid_grant: 'lapsed',
  interaction_required: 'lapsed',
  login_required: 'lapsed',
  consent_required: 'lapsed',
  access_denied: 'denied',
  authorization_declined: 'denied',
  expired_token: 'expired',
  bad_verification_code: 'expired',
  server_error: 'busy',
  temporarily_unavailable: 'busy',
};

/**
 * The ID token is only looked at for the name to show. It came straight from the token endpoint over TLS, and Microsoft
 * signs it in the name of a directory that is not known before.
 */
async function withoutIdToken(response: Response): Promise<{ plain: Response; address: string | undefined }> {
  const { status, headers } = response;
  const text = await response.text();
  const plain = (body: string) => new Response(body, { status, headers });
  if (status !== 200) return { plain: plain(text), address: undefined };
  const { id_token: idToken, ...rest }: Record<string, unknown> = JSON.parse(text);
  return { plain: plain(JSON.stringify(rest)), address: addressIn(idToken) };
}

function addressIn(idToken: unknown): string | undefined {
  try {
    const [, payload = ''] = String(idToken).split('.');
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString());
    if (typeof claims !== 'object' || claims === null) return undefined;
    const { email, preferred_username: name } = claims as Record<string, unknown>;
    const found = [email, name].find((one) => typeof one === 'string' && /^\S{1,64}@\S{1,190}$/.test(one));
    return typeof found === 'string' ? found : undefined;
  } catch {
    return undefined;
  }
}
