import * as oauth from 'oauth4webapi';
import type { SignInClient } from '../../ports/sign-in.ts';
import { createFetch, type PlainFetch } from './fetch.ts';

/** Everything oauth4webapi wants to know for one client. */
export interface Provider {
  readonly server: oauth.AuthorizationServer;
  readonly client: oauth.Client;
  readonly authentication: oauth.ClientAuth;
  readonly scope: string;
  /** Of the authorization request, besides the standard's own. */
  readonly extra: Readonly<Record<string, string>>;
  /** For each request. */
  readonly options: (signal: AbortSignal) => {
    readonly [oauth.customFetch]: PlainFetch;
    readonly [oauth.allowInsecureRequests]: boolean;
    readonly signal: AbortSignal;
  };
}

/** The provider's endpoints: the known ones, or those that the issuer describes itself (RFC 8414). */
export async function openProvider(client: SignInClient, signal: AbortSignal): Promise<Provider> {
  const { way, clientSecret } = client;
  const fetchIt = createFetch(client);
  const options = (signal: AbortSignal) => ({
    [oauth.customFetch]: fetchIt,
    // Our own fetch lets unencrypted requests go to this very computer only.
    [oauth.allowInsecureRequests]: true,
    signal,
  });
  return {
    server: way.issuer ? await discover(way.issuer, options(signal)) : known[way.provider](way.tenant),
    client: { client_id: way.clientId },
    authentication: clientSecret ? oauth.ClientSecretPost(clientSecret) : oauth.None(),
    scope: way.scope || scopes[way.provider],
    extra: extras[way.provider],
    options,
  };
}

async function discover(
  issuer: string,
  options: ReturnType<Provider['options']>,
): Promise<oauth.AuthorizationServer> {
  const url = new URL(issuer);
  const response = await oauth.discoveryRequest(url, options);
  return oauth.processDiscoveryResponse(url, response);
}

const known = {
  microsoft(tenant: string): oauth.AuthorizationServer {
    const issuer = `https://login.microsoftonline.com/${tenant || 'organizations'}`;
    return {
      issuer: `${issuer}/v2.0`,
      authorization_endpoint: `${issuer}/oauth2/v2.0/authorize`,
      token_endpoint: `${issuer}/oauth2/v2.0/token`,
      device_authorization_endpoint: `${issuer}/oauth2/v2.0/devicecode`,
    };
  },
  // Google's device grant does not give access to mail, so it is not named.
  google: (): oauth.AuthorizationServer => ({
    issuer: 'https://accounts.google.com',
    authorization_endpoint: 'https://accounts.google.com/o/oauth2/v2/auth',
    token_endpoint: 'https://oauth2.googleapis.com/token',
  }),
} as const;

const scopes = {
  microsoft: 'https://outlook.office.com/SMTP.Send offline_access openid email',
  google: 'https://mail.google.com/ openid email',
} as const;

const extras = {
  microsoft: { prompt: 'select_account' },
  // Without these Google gives no refresh token the second time.
  google: { access_type: 'offline', prompt: 'consent' },
} as const;
