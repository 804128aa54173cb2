import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Reply } from '../../../contract/failure.ts';
import type { Transport } from '../../../contract/transport.ts';
import { contentSecurityPolicy, type StaticFiles, safetyHeaders } from '../static-files.ts';
import { streamEvents } from './event-stream.ts';
import { readJsonBody } from './json-body.ts';
import { type Refusal, refuseForeign, refuseStranger } from './refusal.ts';

export interface BrowserServer {
  /** The port it answers on. */
  readonly port: number;
  close(): Promise<void>;
}

export interface BrowserServerParts {
  readonly app: Transport;
  readonly files: StaticFiles;
  /** What every call and event stream must bring. */
  readonly token: string;
  /** 0: any free one. */
  readonly port: number;
  /** For tests; the defaults stand below. */
  readonly limits?: Partial<typeof defaultLimits>;
}

const defaultLimits = {
  /** Event streams at a time: windows open on this app. */
  streams: 16,
  connections: 128,
  /** Milliseconds a client has for its headers, and for the whole request. */
  headers: 10_000,
  request: 60_000,
  /** How often the two are looked at. */
  check: 2_000,
};

/** The app for an ordinary browser on this computer, and for nobody else: it listens on the loopback address only. */
export async function openBrowserServer(parts: BrowserServerParts): Promise<BrowserServer> {
  const limits = { ...defaultLimits, ...parts.limits };
  const server = createServer({
    headersTimeout: limits.headers,
    requestTimeout: limits.request,
    connectionsCheckingInterval: limits.check,
    maxHeaderSize: 16 * 1024,
  });
  server.maxConnections = limits.connections;
  const port = await listen(server, parts.port);
  const answer = createAnswer(parts, `127.0.0.1:${port}`, limits.streams);
  server.on('request', (request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  return {
    port,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        // Event streams never end by themselves.
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('The server has no port.'));
      else resolve(address.port);
    });
  });
}

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

function createAnswer({ app, files, token }: BrowserServerParts, host: string, mostStreams: number): Answer {
  let streams = 0;

  return async (request, response) => {
    const target = request.url ?? '';
    const hosts = request.headersDistinct.host ?? [];
    const foreign = refuseForeign({ target, headers: request.headers, hosts }, host);
    if (foreign) return refuse(response, foreign);
    const pathname = target.split('?', 1)[0] ?? '';
    if (pathname === '/events' || pathname.startsWith('/call/')) {
      const stranger = refuseStranger(request.headers, token);
      if (stranger) return refuse(response, stranger);
      if (pathname === '/events') return openStream(request, response);
      return takeCall(pathname.slice('/call/'.length), request, response);
    }
    return sendFile(pathname, request, response);
  };

  function openStream(request: IncomingMessage, response: ServerResponse): void {
    if (request.method !== 'GET') return refuse(response, wrongMethod);
    if (streams >= mostStreams) return refuse(response, tooManyWindows);
    streams += 1;
    response.on('close', () => {
      streams -= 1;
    });
    streamEvents(response, app, apiHeaders);
  }

  async function takeCall(name: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'POST') return refuse(response, wrongMethod);
    if (!/^[\w.]{1,64}$/.test(name)) return refuse(response, notHere);
    const body = await readJsonBody(request);
    if (body.is === 'refused') return refuse(response, body.refusal);
    sendReply(response, 200, await app.send(name, body.value));
  }

  async function sendFile(
    pathname: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, wrongMethod);
    const file = await files.open(pathname);
    if (!file) return refuse(response, notHere);
    response.writeHead(200, { ...file.headers, 'content-length': file.body.byteLength });
    response.end(request.method === 'HEAD' ? undefined : file.body);
  }
}

const notHere: Refusal = { status: 404, code: 'not-found', message: 'There is nothing at this address.' };
const wrongMethod: Refusal = {
  status: 405,
  code: 'invalid',
  message: 'That cannot be done with this address.',
};
const tooManyWindows: Refusal = {
  status: 503,
  code: 'unavailable',
  message: 'Handoff Studio is open in too many windows. Close some of them.',
};

const apiHeaders: Readonly<Record<string, string>> = {
  ...safetyHeaders,
  'content-security-policy': contentSecurityPolicy(),
  'cache-control': 'no-store',
};

function sendReply(response: ServerResponse, status: number, reply: Reply<unknown>): void {
  const body = Buffer.from(JSON.stringify(reply));
  response.writeHead(status, {
    ...apiHeaders,
    'content-type': 'application/json; charset=utf-8',
    'content-length': body.byteLength,
  });
  response.end(body);
}

/** What is refused is not read to its end either: the connection closes with the answer. */
function refuse(response: ServerResponse, { status, code, message }: Refusal): void {
  response.setHeader('connection', 'close');
  sendReply(response, status, { ok: false, error: { code, message } });
}
