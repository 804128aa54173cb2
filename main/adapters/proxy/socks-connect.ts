import { once } from 'node:events';
import { isIPv4, isIPv6, type Socket } from 'node:net';
import { type ProxyFault, proxyError } from './proxy-fault.ts';
import type { ProxyRoute } from './tunnel.ts';

interface Target {
  readonly host: string;
  readonly port: number;
}

/**
 * Asks a SOCKS proxy for a connection: version 5 (RFC 1928) with a login by user and password (RFC 1929), or version 4 with
 * names (4a). The name goes to the proxy as it is. Rejects with a {@link proxyError} or the socket's own error.
 */
export async function connectBySocks(
  { proxy, password = '' }: ProxyRoute,
  socket: Socket,
  target: Target,
  signal: AbortSignal,
): Promise<Socket> {
  const stop = () => socket.destroy();
  signal.addEventListener('abort', stop, { once: true });
  // Between two owners a socket has nobody to hear its error, which would end the process.
  socket.on('error', () => undefined);
  const take = (count: number) => takeFrom(socket, count, signal);
  try {
    if (proxy.kind === 'socks4') await askFour(socket, take, proxy.user, target);
    else await askFive(socket, take, { user: proxy.user, password }, target);
    return socket;
  } catch (error) {
    socket.destroy();
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

type Take = (count: number) => Promise<Buffer>;

async function askFour(socket: Socket, take: Take, user: string, { host, port }: Target): Promise<void> {
  // An address that cannot be, 0.0.0.1, says that a name follows.
  const address = isIPv4(host) ? host.split('.').map(Number) : [0, 0, 0, 1];
  const name = isIPv4(host) ? [] : [Buffer.from(host), Buffer.from([0])];
  const head = Buffer.from([4, 1, port >> 8, port & 0xff, ...address]);
  socket.write(Buffer.concat([head, Buffer.from(user), Buffer.from([0]), ...name]));
  const [version, reply] = await take(8);
  if (version !== 0) throw proxyError('not-a-proxy');
  // 92, 93: it could not make sure who is asking.
  if (reply === 92 || reply === 93) throw proxyError('login-refused');
  if (reply !== 90) throw proxyError('server-unreachable');
}

async function askFive(
  socket: Socket,
  take: Take,
  login: { readonly user: string; readonly password: string },
  { host, port }: Target,
): Promise<void> {
  socket.write(Buffer.from(login.user === '' ? [5, 1, 0] : [5, 2, 0, 2]));
  const [version, method] = await take(2);
  if (version !== 5) throw proxyError('not-a-proxy');
  if (method === 2 && login.user !== '') await logIn(socket, take, login);
  else if (method !== 0) throw proxyError('login-refused');
  socket.write(
    Buffer.concat([Buffer.from([5, 1, 0]), addressOf(host), Buffer.from([port >> 8, port & 0xff])]),
  );
  const [answered, reply = 1, , type = 1] = await take(4);
  if (answered !== 5) throw proxyError('not-a-proxy');
  if (reply !== 0) throw proxyError(faultOf(reply));
  // Where the proxy is bound, which nobody needs; a name comes with its length.
  const length = type === 1 ? 4 : type === 4 ? 16 : ((await take(1))[0] ?? 0);
  await take(length + 2);
}

async function logIn(
  socket: Socket,
  take: Take,
  { user, password }: { readonly user: string; readonly password: string },
): Promise<void> {
  const parts = [user, password].map((text) => Buffer.from(text).subarray(0, 255));
  const fields = parts.flatMap((part) => [Buffer.from([part.length]), part]);
  socket.write(Buffer.concat([Buffer.from([1]), ...fields]));
  if ((await take(2))[1] !== 0) throw proxyError('login-refused');
}

function addressOf(host: string): Buffer {
  if (isIPv4(host)) return Buffer.from([1, ...host.split('.').map(Number)]);
  if (isIPv6(host)) return Buffer.from([4, ...bytesOfSix(host)]);
  const name = Buffer.from(host);
  return Buffer.concat([Buffer.from([3, name.length]), name]);
}

/** RFC 4291 §2.2. The URL parser has written the address in groups of hexadecimal digits, with `::` for some zeros. */
function bytesOfSix(host: string): number[] {
  const [before = '', after] = new URL(`http://[${host}]`).hostname.slice(1, -1).split('::');
  const groups = (text: string) =>
    text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16));
  const [first, last] = [groups(before), groups(after ?? '')];
  const zeros = new Array<number>(8 - first.length - last.length).fill(0);
  return [...first, ...zeros, ...last].flatMap((group) => [group >> 8, group & 0xff]);
}

/** RFC 1928 §6. */
function faultOf(reply: number): ProxyFault {
  return reply === 2 || reply === 7 ? 'forbidden' : 'server-unreachable';
}

/** Exactly so many bytes; what comes behind them stays for whoever reads next. */
async function takeFrom(socket: Socket, count: number, signal: AbortSignal): Promise<Buffer> {
  for (;;) {
    const taken: Buffer | null = socket.read(count);
    if (taken !== null && taken.length === count) return taken;
    if (socket.readableEnded || socket.destroyed || taken !== null) throw proxyError('broken-off');
    const either = new AbortController();
    const options = { signal: AbortSignal.any([signal, either.signal]) };
    try {
      await Promise.race([once(socket, 'readable', options), once(socket, 'close', options)]);
    } finally {
      either.abort();
    }
  }
}
