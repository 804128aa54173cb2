import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { MadeCertificate } from '../net/make-certificate.ts';

/** How the token endpoint behaves: as it should, or with this OAuth error, or in trouble. */
export type TokenMode = 'work' | 'server-error' | 'hang' | 'drop' | 'garbage' | { readonly error: string };

export interface AuthorizationServer {
  /** The issuer; its metadata say the rest. */
  readonly issuer: string;
  /** What happens at the sign-in page: a person decides, or it is decided at once. */
  person: 'asks' | 'allows' | 'denies';
  token: TokenMode;
  /** Lifetime of access tokens, in seconds. */
  lifetime: number;
  /** Whether a refresh token is given at all, and a new one each time. */
  rotates: boolean;
  lasting: boolean;
  /** Every request of a token, as it came. */
  readonly asked: URLSearchParams[];
  /** Everything secret that was ever handed out or sent. */
  readonly secrets: Set<string>;
  isGood(accessToken: string): boolean;
  /** The account's password was changed: no token is good any more. */
  revokeAll(): void;
  /** What the person does about the code on another device. */
  decideDevice(decision: 'approved' | 'denied' | 'expired' | 'slow'): void;
  close(): Promise<void>;
}

export const testClient = 'test-client-4711';
export const testMailbox = 'desk@example.com';

interface State {
  readonly codes: Map<string, { challenge: string; redirect: string }>;
  readonly refresh: Set<string>;
  readonly access: Set<string>;
  device: 'waiting' | 'approved' | 'denied' | 'expired' | 'slow';
}

/** A real authorization server on a loopback port: code with PKCE, refresh with rotation, device grant. */
export async function startAuthorizationServer(certificate?: MadeCertificate): Promise<AuthorizationServer> {
  const state: State = { codes: new Map(), refresh: new Set(), access: new Set(), device: 'waiting' };
  const serve = (request: IncomingMessage, response: ServerResponse) => {
    answer(self, state, request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  };
  const server: Server = certificate ? createSecureServer(certificate, serve) : createServer(serve);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A TCP server's address is an AddressInfo.
  const { port } = server.address() as AddressInfo;
  const self: AuthorizationServer = {
    issuer: certificate ? `https://localhost:${port}` : `http://127.0.0.1:${port}`,
    person: 'allows',
    token: 'work',
    lifetime: 3_600,
    rotates: true,
    lasting: true,
    asked: [],
    secrets: new Set(),
    isGood: (token) => state.access.has(token),
    revokeAll() {
      state.refresh.clear();
      state.access.clear();
    },
    decideDevice(decision) {
      state.device = decision;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return self;
}

async function answer(
  self: AuthorizationServer,
  state: State,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', self.issuer);
  switch (url.pathname) {
    case '/.well-known/openid-configuration':
      return json(response, 200, {
        issuer: self.issuer,
        authorization_endpoint: `${self.issuer}/authorize`,
        token_endpoint: `${self.issuer}/token`,
        device_authorization_endpoint: `${self.issuer}/device`,
        response_types_supported: ['code'],
      });
    case '/authorize':
      return signInPage(self, state, url.searchParams, response);
    case '/device':
      state.device = 'waiting';
      return json(response, 200, {
        device_code: secret(self),
        user_code: 'WDJB-MJHT',
        verification_uri: `${self.issuer}/enter`,
        expires_in: 900,
        interval: 5,
      });
    case '/token':
      return tokens(self, state, await bodyOf(request), response);
    default:
      response.writeHead(404).end();
  }
}

function signInPage(
  self: AuthorizationServer,
  state: State,
  asked: URLSearchParams,
  response: ServerResponse,
): void {
  const get = (name: string) => asked.get(name) ?? '';
  const back = URL.canParse(get('redirect_uri')) ? new URL(get('redirect_uri')) : undefined;
  const wrong =
    get('client_id') !== testClient ||
    back?.hostname !== '127.0.0.1' ||
    get('response_type') !== 'code' ||
    get('code_challenge_method') !== 'S256' ||
    get('state').length < 20;
  if (wrong || !back) return void response.writeHead(400).end('Not a request this app would make.');
  const decision = asked.get('decision') ?? self.person;
  if (decision === 'asks') return askPerson(asked, response);
  back.searchParams.set('state', get('state'));
  if (decision === 'denies') back.searchParams.set('error', 'access_denied');
  else {
    const code = secret(self);
    state.codes.set(code, { challenge: get('code_challenge'), redirect: get('redirect_uri') });
    back.searchParams.set('code', code);
  }
  response.writeHead(302, { location: back.href }).end();
}

function askPerson(asked: URLSearchParams, response: ServerResponse): void {
  const fields = [...asked].map(
    ([name, value]) => `<input type="hidden" name="${name}" value="${value.replaceAll('"', '&quot;')}">`,
  );
  response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html><title>Test provider</title>
<h1>Sign in as ${testMailbox}</h1><form>${fields.join('')}
<button name="decision" value="allows">Allow</button><button name="decision" value="denies">Deny</button></form>`);
}

function tokens(
  self: AuthorizationServer,
  state: State,
  asked: URLSearchParams,
  response: ServerResponse,
): void {
  self.asked.push(asked);
  for (const name of ['code', 'code_verifier', 'refresh_token', 'client_secret', 'device_code']) {
    const sent = asked.get(name);
    if (sent) self.secrets.add(sent);
  }
  const mode = self.token;
  if (mode === 'hang') return;
  if (mode === 'drop') return void response.socket?.destroy();
  if (mode === 'garbage') return void response.writeHead(200).end('<html>Welcome to the hotel WLAN</html>');
  if (mode === 'server-error') return void response.writeHead(503).end('down');
  const error = typeof mode === 'object' ? mode.error : refusal(self, state, asked);
  if (error)
    return json(response, 400, { error, error_description: `AADSTS: ${asked.get('refresh_token')}` });
  const access = secret(self);
  state.access.add(access);
  const refresh = self.lasting
    ? self.rotates
      ? secret(self)
      : (asked.get('refresh_token') ?? secret(self))
    : '';
  if (refresh) state.refresh.add(refresh);
  json(response, 200, {
    access_token: access,
    token_type: 'Bearer',
    expires_in: self.lifetime,
    ...(refresh ? { refresh_token: refresh } : {}),
    id_token: idToken(),
  });
}

/** The error to answer with, after RFC 6749 §5.2 and RFC 8628 §3.5. */
function refusal(self: AuthorizationServer, state: State, asked: URLSearchParams): string | undefined {
  if (asked.get('client_id') !== testClient) return 'invalid_client';
  switch (asked.get('grant_type')) {
    case 'authorization_code': {
      const code = asked.get('code') ?? '';
      const made = state.codes.get(code);
      state.codes.delete(code);
      const challenge = createHash('sha256')
        .update(asked.get('code_verifier') ?? '')
        .digest('base64url');
      const good = made?.challenge === challenge && made.redirect === asked.get('redirect_uri');
      return good ? undefined : 'invalid_grant';
    }
    case 'refresh_token': {
      const given = asked.get('refresh_token') ?? '';
      if (!state.refresh.has(given)) return 'invalid_grant';
      if (self.rotates) state.refresh.delete(given);
      return undefined;
    }
    case 'urn:ietf:params:oauth:grant-type:device_code':
      return deviceRefusals[state.device];
    default:
      return 'unsupported_grant_type';
  }
}

const deviceRefusals: Readonly<Record<State['device'], string | undefined>> = {
  waiting: 'authorization_pending',
  slow: 'slow_down',
  denied: 'access_denied',
  expired: 'expired_token',
  approved: undefined,
};

function secret(self: AuthorizationServer): string {
  const made = randomBytes(24).toString('base64url');
  self.secrets.add(made);
  return made;
}

function idToken(): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256' })}.${part({ email: testMailbox })}.${part({})}`;
}

function json(response: ServerResponse, status: number, value: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

async function bodyOf(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return new URLSearchParams(Buffer.concat(chunks).toString());
}
