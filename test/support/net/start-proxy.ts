import { createServer as createHttpServer, type IncomingMessage } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import type { MadeCertificate } from './make-certificate.ts';

/** What a proxy does instead of its work. A number is the HTTP status, or the SOCKS reply, that it refuses with. */
export type ProxyMode = 'work' | 'hang' | 'drop' | 'garbage' | { readonly refuse: number };

export interface TestProxy {
  readonly port: number;
  /** Who was asked for, as it was written: `name:port`. */
  readonly asked: string[];
  /** Everything that clients sent through and to the proxy, as it was on the wire. */
  readonly wire: () => Buffer;
  close(): Promise<void>;
}

interface Options {
  readonly mode?: ProxyMode;
  /** Wants this login. */
  readonly login?: { readonly user: string; readonly password: string };
  /** Leads everything here, whatever name is asked for: names then need not exist on this computer. */
  readonly leadsTo?: number;
  readonly certificate?: MadeCertificate;
}

/** A real proxy on a loopback port: HTTP CONNECT, over TLS where a certificate is given. */
export async function startHttpProxy(options: Options = {}): Promise<TestProxy> {
  const { certificate, mode = 'work' } = options;
  const tell = (socket: Socket, status: number) => {
    socket.end(`HTTP/1.1 ${status} No\r\nContent-Length: 0\r\n\r\n`);
  };
  const serve = (request: IncomingMessage, socket: Socket, head: Buffer, asked: string[]) => {
    const authority = request.url ?? '';
    asked.push(authority);
    if (mode === 'hang') return;
    if (mode === 'drop') return socket.destroy();
    if (mode === 'garbage') return socket.end('SSH-2.0-OpenSSH_9.9\r\n');
    if (typeof mode === 'object') return tell(socket, mode.refuse);
    const given = request.headers['proxy-authorization'];
    if (options.login && given !== basic(options.login)) return tell(socket, 407);
    lead(socket, portFor(authority, options), (ready) =>
      ready ? socket.write('HTTP/1.1 200 Here you are\r\n\r\n') : tell(socket, 502),
    );
    if (head.length > 0) socket.unshift(head);
  };
  return start((asked) => {
    const server = certificate ? createHttpsServer(certificate) : createHttpServer();
    server.on('connect', (request, socket, head) => serve(request, socket as Socket, head, asked));
    return server;
  });
}

function basic({ user, password }: NonNullable<Options['login']>): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}

/** A real SOCKS proxy on a loopback port: version 5 (RFC 1928, RFC 1929) and 4 with names (4a), whichever is spoken. */
export async function startSocksProxy(options: Options = {}): Promise<TestProxy> {
  return start((asked) =>
    createServer((socket) => {
      socket.on('error', () => undefined);
      void serveSocks(socket, options, asked).catch(() => socket.destroy());
    }),
  );
}

async function serveSocks(socket: Socket, options: Options, asked: string[]): Promise<void> {
  const { mode = 'work' } = options;
  const take = reader(socket);
  const [version = 0] = await take(1);
  if (mode === 'hang') return;
  if (mode === 'drop') return void socket.destroy();
  if (mode === 'garbage') return void socket.write('HTTP/1.1 400 Bad Request\r\n\r\n');
  const target = version === 5 ? await fiveAsks(socket, take, options) : await fourAsks(take, options);
  if (!target) return;
  asked.push(`${target.host}:${target.port}`);
  const answer = (code: number) =>
    socket.write(version === 5 ? Buffer.from([5, code, 0, 1, 0, 0, 0, 0, 0, 0]) : four(code));
  const refused = typeof mode === 'object' ? mode.refuse : target.refused;
  if (refused !== undefined) return void answer(refused);
  take.stop();
  lead(socket, options.leadsTo ?? target.port, (ready) =>
    answer(ready ? granted(version) : version === 5 ? 5 : 91),
  );
}

interface Target {
  readonly host: string;
  readonly port: number;
  readonly refused?: number;
}
type Take = ReturnType<typeof reader>;

async function fiveAsks(socket: Socket, take: Take, { login }: Options): Promise<Target | undefined> {
  const [count = 0] = await take(1);
  const methods = [...(await take(count))];
  const method = login ? 2 : 0;
  if (!methods.includes(method)) {
    socket.write(Buffer.from([5, 0xff]));
    return undefined;
  }
  socket.write(Buffer.from([5, method]));
  if (login) {
    await take(1);
    const user = String(await take((await take(1))[0] ?? 0));
    const password = String(await take((await take(1))[0] ?? 0));
    const good = user === login.user && password === login.password;
    socket.write(Buffer.from([1, good ? 0 : 1]));
    if (!good) return undefined;
  }
  const type = (await take(4))[3];
  const host =
    type === 3
      ? String(await take((await take(1))[0] ?? 0))
      : [...(await take(type === 4 ? 16 : 4))].join('.');
  return { host, port: (await take(2)).readUInt16BE() };
}

async function fourAsks(take: Take, { login }: Options): Promise<Target> {
  await take(1);
  const port = (await take(2)).readUInt16BE();
  const address = await take(4);
  const user = await text(take);
  const isName = address.readUInt32BE() > 0 && address.readUInt32BE() < 256;
  const host = isName ? await text(take) : [...address].join('.');
  return { host, port, ...(login && user !== login.user ? { refused: 93 } : {}) };
}

async function text(take: Take): Promise<string> {
  for (let read = ''; ; ) {
    const [byte = 0] = await take(1);
    if (byte === 0) return read;
    read += String.fromCharCode(byte);
  }
}

const granted = (version: number) => (version === 5 ? 0 : 90);
const four = (code: number) => Buffer.from([0, code, 0, 0, 0, 0, 0, 0]);

function reader(socket: Socket) {
  let held = Buffer.alloc(0);
  let wake = () => {};
  const hear = (chunk: Buffer) => {
    held = Buffer.concat([held, chunk]);
    wake();
  };
  socket.on('data', hear);
  const take = async (count: number): Promise<Buffer> => {
    while (held.length < count) {
      await new Promise<void>((resolve, reject) => {
        wake = resolve;
        socket.once('close', () => reject(new Error('closed')));
      });
    }
    const taken = held.subarray(0, count);
    held = held.subarray(count);
    return taken;
  };
  return Object.assign(take, { stop: () => socket.removeListener('data', hear) });
}

function portFor(authority: string, { leadsTo }: Options): number {
  return leadsTo ?? Number(authority.slice(authority.lastIndexOf(':') + 1));
}

function lead(client: Socket, port: number, answer: (ready: boolean) => void): void {
  const upstream = connect(port, '127.0.0.1');
  upstream.once('connect', () => {
    answer(true);
    client.pipe(upstream);
    upstream.pipe(client);
  });
  upstream.once('error', () => {
    answer(false);
    client.destroySoon();
  });
  client.on('error', () => upstream.destroy());
  client.on('close', () => upstream.destroy());
  upstream.on('close', () => client.destroySoon());
}

async function start(make: (asked: string[]) => Server): Promise<TestProxy> {
  const asked: string[] = [];
  const chunks: Buffer[] = [];
  const open = new Set<Socket>();
  const server = make(asked);
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => open.delete(socket));
    // Seen before whoever serves it reads it, so nothing of the wire is missed.
    const push = socket.push.bind(socket);
    socket.push = (chunk: unknown, encoding?: BufferEncoding) => {
      if (Buffer.isBuffer(chunk)) chunks.push(Buffer.from(chunk));
      return push(chunk, encoding);
    };
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    // A TCP server's address is an AddressInfo.
    port: (server.address() as AddressInfo).port,
    asked,
    wire: () => Buffer.concat(chunks),
    async close() {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
