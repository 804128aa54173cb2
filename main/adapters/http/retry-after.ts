/** Longest wait that a server can ask for, in milliseconds. */
const longest = 6 * 3_600_000;

/**
 * Milliseconds to wait from `now`, from a Retry-After header in either form (RFC 9110 §10.2.3); `undefined`: none, or none that
 * can be understood.
 */
export function retryAfter(header: string | undefined, now: Date): number | undefined {
  const text = header?.trim() ?? '';
  const wait = /^\d{1,10}$/.test(text) ? Number(text) * 1_000 : dateOf(text) - now.getTime();
  return Number.isFinite(wait) ? Math.min(Math.max(wait, 0), longest) : undefined;
}

/** An HTTP-date (RFC 9110 §5.6.7), which always is in GMT; not everything else that a Date can be made of. */
function dateOf(text: string): number {
  return /^[A-Z][a-z]{2,8}, .+ GMT$/.test(text) ? Date.parse(text) : Number.NaN;
}
