import type { LookupAddress } from 'node:dns';
import { lookup as systemLookup } from 'node:dns/promises';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { rootCertificates } from 'node:tls';
import type { PostStage } from '../../ports/poster.ts';
import { isNeverAllowed, isOwnNetwork, isPublicAddress } from './address-check.ts';

/** Bytes read of a reply; the rest is not waited for. */
export const longestReply = 64 * 1_024;

export interface Request {
  readonly url: URL;
  readonly ownNetwork: boolean;
  /** A certificate (PEM) to trust for this request besides the public authorities. */
  readonly authority?: string | undefined;
  readonly method: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  /** Empty: none. */
  readonly body: string;
}

export interface Reply {
  readonly status: number;
  readonly retryAfter: string | undefined;
  readonly text: string;
  /** The whole reply was read. */
  readonly whole: boolean;
}

export interface ExchangeOptions {
  /** Waited for; when it rejects, nothing leaves. */
  readonly beforeRequest: () => Promise<void>;
  readonly onStage: (stage: PostStage) => void;
  readonly signal?: AbortSignal | undefined;
  readonly timeouts: { readonly connect: number; readonly greeting: number; readonly idle: number };
}

/** What this computer's network is asked; tests put their own in. */
export interface Network {
  readonly lookup: (name: string) => Promise<readonly LookupAddress[]>;
  /** Whether every address is checked; a control in the tests shows what this is good for. */
  readonly checked: boolean;
  readonly replyLimit: number;
}

export const thisNetwork: Network = {
  lookup: (name) => systemLookup(name, { all: true, verbatim: true }),
  checked: true,
  replyLimit: longestReply,
};

/**
 * One request over a connection of its own to an address that was checked after the name was resolved: nothing is looked up
 * again, so the name cannot come to mean another address in between. Follows nothing, keeps nothing. Rejects with an error that
 * has a `code`.
 */
export async function exchange(request: Request, options: ExchangeOptions, network: Network): Promise<Reply> {
  options.onStage('name');
  const addresses = await within(options.timeouts.connect, resolve(request, network), options.signal);
  options.signal?.throwIfAborted();
  return converse(request, addresses, options, network);
}

/** An error that `classify` knows by its code. */
export function refusal(code: string): Error {
  return Object.assign(new Error(code), { code });
}

async function resolve({ url, ownNetwork }: Request, network: Network): Promise<readonly LookupAddress[]> {
  const name = url.hostname.replace(/^\[|\]$/g, '');
  const family = isIP(name);
  const found = family ? [{ address: name, family }] : await network.lookup(name);
  if (found.length === 0) throw refusal('ENOTFOUND');
  if (!network.checked) return found;
  for (const { address } of found) {
    if (isNeverAllowed(address) || (!ownNetwork && !isPublicAddress(address)))
      throw refusal('PRIVATE_ADDRESS');
    // Without encryption nothing may leave the own network.
    if (url.protocol === 'http:' && !isOwnNetwork(address)) throw refusal('NOT_ENCRYPTED');
  }
  return found;
}

function converse(
  { url, method, headers, body, authority }: Request,
  addresses: readonly LookupAddress[],
  { beforeRequest, onStage, signal, timeouts }: ExchangeOptions,
  { replyLimit }: Network,
): Promise<Reply> {
  const { promise, resolve: settle, reject } = Promise.withResolvers<Reply>();
  const secure = url.protocol === 'https:';
  onStage('connection');
  const request = (secure ? https : http).request(url, {
    agent: false,
    method,
    headers: Object.fromEntries(headers.map(({ name, value }) => [name, value])),
    lookup: onlyThese(addresses),
    maxHeaderSize: 16_384,
    ...(authority ? { ca: [...rootCertificates, authority] } : {}),
    ...(signal ? { signal } : {}),
  });
  const patience = createPatience(() => request.destroy(refusal('ETIMEDOUT')));
  patience.within(timeouts.connect);
  request.on('socket', (socket) => {
    if (secure) socket.once('connect', () => onStage('tls'));
    // Nothing is written before `end`: the marker is on disk before the first byte leaves.
    socket.once(secure ? 'secureConnect' : 'connect', () => {
      beforeRequest().then(
        () => {
          onStage('answer');
          patience.within(timeouts.greeting);
          request.end(body);
        },
        () => request.destroy(refusal('EABORT')),
      );
    });
  });
  let answered = false;
  request.on('error', (error) => {
    // Once its status is known, an answer counts, however it ends.
    if (!answered) reject(error);
  });
  request.on('response', (response) => {
    answered = true;
    read(response, replyLimit, () => patience.within(timeouts.idle)).then(settle, reject);
  });
  return promise.finally(() => {
    patience.stop();
    request.destroy();
  });
}

/** Answers with the checked addresses and asks nobody. */
function onlyThese(addresses: readonly LookupAddress[]): LookupFunction {
  return (_name, options, done) => {
    const [first] = addresses;
    if (options.all) return done(null, [...addresses]);
    done(null, first?.address ?? '', first?.family);
  };
}

/** The reply, as far as it is wanted. Never rejects. */
function read(response: IncomingMessage, limit: number, onData: () => void): Promise<Reply> {
  const { promise, resolve: settle } = Promise.withResolvers<Reply>();
  const chunks: Buffer[] = [];
  let length = 0;
  const end = (whole: boolean) => {
    response.destroy();
    const header = response.headers['retry-after'];
    const text = Buffer.concat(chunks).toString('utf8');
    settle({ status: response.statusCode ?? 0, retryAfter: header, text, whole });
  };
  onData();
  response.on('data', (chunk: Buffer) => {
    onData();
    length += chunk.length;
    if (length > limit) return end(false);
    chunks.push(chunk);
  });
  response.on('end', () => end(true));
  response.on('error', () => end(false));
  response.on('close', () => end(false));
  return promise;
}

/** One deadline at a time. */
function createPatience(over: () => void) {
  let timer: NodeJS.Timeout | undefined;
  const stop = () => clearTimeout(timer);
  return {
    stop,
    within(milliseconds: number) {
      stop();
      timer = setTimeout(over, milliseconds);
    },
  };
}

function within<Value>(milliseconds: number, work: Promise<Value>, signal?: AbortSignal): Promise<Value> {
  const { promise, resolve: settle, reject } = Promise.withResolvers<Value>();
  const timer = setTimeout(() => reject(refusal('ETIMEDOUT')), milliseconds);
  const aborted = () => reject(refusal('EABORT'));
  signal?.addEventListener('abort', aborted, { once: true });
  work.then(settle, reject);
  return promise.finally(() => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', aborted);
  });
}
