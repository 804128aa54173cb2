import type { IncomingMessage } from 'node:http';
import type { Refusal } from './refusal.ts';

export const biggestBody = 8 * 1024 * 1024;
/** Deeper values are refused unread: JSON.parse takes any depth, but what walks the value afterwards does not. */
export const deepestBody = 64;

export type Body =
  | { readonly is: 'value'; readonly value: unknown }
  | { readonly is: 'refused'; readonly refusal: Refusal };

/** Reads a request's body as one JSON value (RFC 8259, UTF-8). */
export async function readJsonBody(request: IncomingMessage): Promise<Body> {
  const { 'content-type': type, 'content-length': length, 'content-encoding': encoding } = request.headers;
  if (!/^application\/json(?:; ?charset=utf-8)?$/i.test(type ?? ''))
    return refused(415, 'A call is sent as JSON.');
  if (encoding !== undefined && encoding !== 'identity') return refused(415, 'A call is sent uncompressed.');
  if (Number(length ?? 0) > biggestBody) return tooBig;
  const bytes = await collect(request);
  if (bytes === undefined) return tooBig;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (isDeeperThan(text, deepestBody)) return refused(400, 'That is nested too deeply.');
    return { is: 'value', value: JSON.parse(text) };
  } catch {
    return refused(400, 'That is not valid JSON.');
  }
}

async function collect(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > biggestBody) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Counts brackets outside of strings; what stands inside of them is skipped by one expression. */
function isDeeperThan(json: string, limit: number): boolean {
  let depth = 0;
  for (const [token] of json.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}]/gs)) {
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') depth -= 1;
    if (depth > limit) return true;
  }
  return false;
}

const tooBig = refused(413, `A call is at most ${biggestBody / 1024 / 1024} MB.`);

function refused(status: number, message: string): Body & { is: 'refused' } {
  return { is: 'refused', refusal: { status, code: 'invalid', message } };
}
