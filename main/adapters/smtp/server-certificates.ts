import type { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { connect as connectPlain, isIP, type Socket } from 'node:net';
import { checkServerIdentity, connect as connectTls, type TLSSocket } from 'node:tls';
import type { MailAccount, SeenCertificate, ServerCertificates } from '../../ports/mailer.ts';
import { isUntrusted } from '../certificate-faults.ts';
import { openTunnel } from '../proxy/tunnel.ts';
import { trustOf } from './trust.ts';

/** Looks at what certificate a mail server shows. `trusted`: certificates (PEM) trusted besides the public authorities. */
export function createServerCertificates({
  trusted = [],
}: {
  readonly trusted?: readonly string[];
} = {}): ServerCertificates {
  return {
    async look(account, timeout) {
      const signal = AbortSignal.timeout(timeout);
      let socket: Socket | undefined;
      try {
        socket = await reach(account, trusted, timeout, signal);
        if (account.server.security === 'starttls') await askForTls(socket, signal);
        return describe(await shakeHands(socket, account, trusted, signal), account.server.host);
      } catch {
        return undefined;
      } finally {
        socket?.destroy();
      }
    },
  };
}

async function reach(
  { server, proxyPassword }: MailAccount,
  trusted: readonly string[],
  timeout: number,
  signal: AbortSignal,
): Promise<Socket> {
  if (server.proxy) {
    const own = server.authority ? [...trusted, server.authority] : trusted;
    const route = { proxy: server.proxy, password: proxyPassword, trusted: own };
    return openTunnel(route, server, { timeout, signal });
  }
  const socket = connectPlain({ host: server.host, port: server.port });
  await once(socket, 'connect', { signal });
  return socket;
}

/** Says as much SMTP as it takes to begin TLS (RFC 3207). */
async function askForTls(socket: Socket, signal: AbortSignal): Promise<void> {
  await reply(socket, signal);
  socket.write('EHLO [127.0.0.1]\r\n');
  await reply(socket, signal);
  socket.write('STARTTLS\r\n');
  if (!(await reply(socket, signal)).startsWith('220')) throw new Error('no TLS');
}

async function reply(socket: Socket, signal: AbortSignal): Promise<string> {
  let text = '';
  // A reply's last line has a space behind its code, or nothing.
  while (!/^\d{3}(?: [^\n]*)?\r?\n/m.test(text)) {
    const heard = once(socket, 'data', { signal });
    socket.resume();
    const [chunk] = await heard;
    // Nobody listens until the next round.
    socket.pause();
    text += String(chunk);
    if (text.length > 64_000) throw new Error('too long');
  }
  return text;
}

async function shakeHands(
  socket: Socket,
  { server }: MailAccount,
  trusted: readonly string[],
  signal: AbortSignal,
): Promise<TLSSocket> {
  const { ca } = await trustOf({ authority: server.authority }, trusted);
  const secured = connectTls({
    socket,
    ...(isIP(server.host) ? {} : { servername: server.host }),
    ...(ca ? { ca } : {}),
    // To be looked at, not to be used: nothing is said over this connection.
    rejectUnauthorized: false,
  });
  secured.on('error', () => undefined);
  await once(secured, 'secureConnect', { signal });
  return secured;
}

function describe(socket: TLSSocket, host: string): SeenCertificate | undefined {
  const shown = socket.getPeerX509Certificate();
  if (!shown) return undefined;
  const { authorizationError } = socket;
  const untrusted = isUntrusted(String(authorizationError ?? ''));
  const named = checkServerIdentity(host, shown.toLegacyObject()) === undefined;
  const now = Date.now();
  const valid = shown.validFromDate.getTime() <= now && now <= shown.validToDate.getTime();
  return {
    certificate: shown.toString().trim(),
    name: namesOf(shown),
    issuer: commonName(shown.issuer),
    validFrom: shown.validFromDate.toISOString(),
    validTo: shown.validToDate.toISOString(),
    fingerprint: shown.fingerprint256,
    mayBePinned: untrusted && named && valid,
  };
}

function namesOf({ subject, subjectAltName = '' }: X509Certificate): string {
  const names = [...subjectAltName.matchAll(/(?:DNS|IP Address):([^,]+)/g)].map(([, name]) => name);
  return (names.join(', ') || commonName(subject)).slice(0, 300);
}

function commonName(name: string): string {
  return (/^CN=(.*)$/m.exec(name)?.[1] ?? name.replaceAll('\n', ', ')).slice(0, 300);
}
