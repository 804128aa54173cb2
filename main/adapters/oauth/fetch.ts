import { type IncomingMessage, request as requestByHttp } from 'node:http';
import { request as requestByHttps } from 'node:https';
import { connect as connectTls, rootCertificates } from 'node:tls';
import type { SignInClient } from '../../ports/sign-in.ts';
import { openTunnel } from '../proxy/tunnel.ts';

/** As much of `fetch` as the library uses. */
export type PlainFetch = (
  address: string,
  options: {
    readonly method: string;
    readonly headers: Record<string, string>;
    readonly body?: URLSearchParams | undefined;
    readonly signal?: AbortSignal | undefined;
  },
) => Promise<Response>;

/** The most that is read of an answer, in bytes. */
const limit = 256 * 1024;

/**
 * `fetch` for the few requests of a sign-in: by way of the mail's proxy where there is one, with its own authority trusted,
 * answers bounded, redirects not followed. Unencrypted only to this very computer. Rejects with the socket's own error.
 */
export function createFetch(route: Pick<SignInClient, 'proxy' | 'proxyPassword' | 'authority'>): PlainFetch {
  return async (address, { method, headers, body: text, signal }) => {
    const url = new URL(address);
    if (
      url.protocol !== 'https:' &&
      (url.protocol !== 'http:' || url.hostname !== '127.0.0.1' || route.proxy)
    ) {
      throw new Error('Only encrypted addresses are asked.');
    }
    const body = text ? Buffer.from(String(text)) : undefined;
    const length = body ? { 'content-length': String(body.length) } : {};
    const answer = await ask(url, route, {
      method,
      headers: { ...headers, ...length },
      body,
      signal: signal ?? AbortSignal.timeout(30_000),
    });
    return new Response(await read(answer), {
      status: answer.statusCode ?? 500,
      headers: { 'content-type': answer.headers['content-type'] ?? '' },
    });
  };
}

interface Question {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: Buffer | undefined;
  readonly signal: AbortSignal;
}

async function ask(
  url: URL,
  { proxy, proxyPassword, authority }: Parameters<typeof createFetch>[0],
  { method, headers, body, signal }: Question,
): Promise<IncomingMessage> {
  const ca = authority ? { ca: [...rootCertificates, authority] } : {};
  const host = url.hostname;
  const port = Number(url.port || 443);
  const trusted = authority ? [authority] : [];
  const tunnel = proxy
    ? await openTunnel(
        { proxy, password: proxyPassword, trusted },
        { host, port },
        { timeout: 30_000, signal },
      )
    : undefined;
  const secured = tunnel
    ? { createConnection: () => connectTls({ socket: tunnel, host, servername: host, ...ca }) }
    : {};
  return new Promise((resolve, reject) => {
    const request = url.protocol === 'https:' ? requestByHttps : requestByHttp;
    const options = { method, headers, signal, agent: false as const, ...ca, ...secured };
    request(url, options, resolve).once('error', reject).end(body);
  });
}

async function read(answer: IncomingMessage): Promise<ArrayBuffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer) {
    size += chunk.length;
    if (size > limit) throw new Error('The answer is too long.');
    chunks.push(chunk);
  }
  return Uint8Array.from(Buffer.concat(chunks)).buffer;
}
