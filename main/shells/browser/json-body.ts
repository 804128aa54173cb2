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

const quote = 0x22;
const backslash = 0x5c;

function isDeeperThan(json: string, limit: number): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < json.length; at += 1) {
    const unit = json.charCodeAt(at);
    if (quoted) {
      if (unit === backslash) at += 1;
      else if (unit === quote) quoted = false;
    } else if (unit === quote) quoted = true;
    else if (unit === 0x5b || unit === 0x7b) {
      depth += 1;
      if (depth > limit) return true;
    } else if (unit === 0x5d || unit === 0x7d) depth -= 1;
  }
  return false;
}

const tooBig = refused(413, `A call is at most ${biggestBody / 1024 / 1024} MB.`);

function refused(status: number, message: string): Body & { is: 'refused' } {
  return { is: 'refused', refusal: { status, code: 'invalid', message } };
}
