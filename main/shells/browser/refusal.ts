import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { FailureCode } from '../../../contract/failure.ts';

export interface Refusal {
  readonly status: number;
  readonly code: FailureCode;
  /** One plain sentence for whoever sees it. */
  readonly message: string;
}

export interface RequestFacts {
  /** The request target as it came. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  /** Every `Host` line of the request. */
  readonly hosts: readonly string[];
}

/**
 * Why a request is not answered, whatever it asks for. Host must be exactly ours, or a foreign name could point at
 * this computer (DNS rebinding); Origin and Sec-Fetch-Site, where a browser sends them, must say it is our own page.
 */
export function refuseForeign(request: RequestFacts, host: string): Refusal | undefined {
  const { headers, hosts, target } = request;
  if (hosts.length !== 1 || hosts[0] !== host)
    return refusal(421, 'This is not the address of Handoff Studio.');
  if (headers.origin !== undefined && headers.origin !== `http://${host}`) {
    return refusal(403, 'Another page cannot use Handoff Studio.');
  }
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') {
    return refusal(403, 'Another page cannot use Handoff Studio.');
  }
  if (!target.startsWith('/')) return refusal(400, 'That is not an address of this page.');
  return undefined;
}

/** Why a call or an event stream is not answered: it must carry this launch's token as a bearer token (RFC 6750). */
export function refuseStranger(headers: IncomingHttpHeaders, token: string): Refusal | undefined {
  const given = /^Bearer ([\w-]{1,100})$/.exec(headers.authorization ?? '')?.[1];
  if (given !== undefined && isSame(given, token)) return undefined;
  return refusal(401, 'Open the address that Handoff Studio showed when it was started last.');
}

/** Takes the same time whatever the difference is, so that a token cannot be guessed piece by piece. */
function isSame(given: string, expected: string): boolean {
  const left = Buffer.from(given);
  const right = Buffer.from(expected);
  return left.length === right.length && timingSafeEqual(left, right);
}

function refusal(status: number, message: string): Refusal {
  return { status, code: status === 400 ? 'invalid' : 'forbidden', message };
}
