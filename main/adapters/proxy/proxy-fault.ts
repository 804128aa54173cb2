/** What can go wrong at a proxy, before anything is said to the server behind it. */
export type ProxyFault =
  | 'name-not-found'
  | 'unreachable'
  | 'timeout'
  | 'broken-off'
  | 'certificate'
  | 'not-a-proxy'
  | 'login-refused'
  | 'forbidden'
  /** The proxy itself works, but cannot get to the server behind it. */
  | 'server-unreachable';

/** An error that ends an attempt at the proxy. Says nothing of what was sent. */
export function proxyError(fault: ProxyFault): Error {
  return Object.assign(new Error(`proxy: ${fault}`), { proxyFault: fault });
}

/** `undefined` for every other error. */
export function proxyFaultOf(error: unknown): ProxyFault | undefined {
  // Only `proxyError` makes errors with this property.
  return error instanceof Error && 'proxyFault' in error ? (error.proxyFault as ProxyFault) : undefined;
}

/** The fault behind an error of Node's sockets. */
export function socketFaultOf(error: unknown): ProxyFault {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (/^(ENOTFOUND|EAI_)/.test(code)) return 'name-not-found';
  if (/^(ECONNREFUSED|ENETUNREACH|EHOSTUNREACH|ENETDOWN|EADDRNOTAVAIL)$/.test(code)) return 'unreachable';
  if (code === 'ETIMEDOUT') return 'timeout';
  if (/CERT|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH/.test(code)) return 'certificate';
  if (/^(HPE_|ERR_SSL|EPROTO)/.test(code)) return 'not-a-proxy';
  return 'broken-off';
}
