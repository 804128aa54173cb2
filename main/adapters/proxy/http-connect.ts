import { request as requestByHttp } from 'node:http';
import { request as requestByHttps } from 'node:https';
import { isIP, isIPv6, type Socket } from 'node:net';
import { rootCertificates } from 'node:tls';
import { type ProxyFault, proxyError } from './proxy-fault.ts';
import type { ProxyRoute } from './tunnel.ts';

/** Asks an HTTP proxy for a tunnel (RFC 9110 §9.3.6). Rejects with a {@link proxyError} or the socket's own error. */
export function connectByHttp(
  { proxy, password, trusted }: ProxyRoute,
  target: { readonly host: string; readonly port: number },
  signal: AbortSignal,
): Promise<Socket> {
  const authority = `${isIPv6(target.host) ? `[${target.host}]` : target.host}:${target.port}`;
  const login = Buffer.from(`${proxy.user}:${password ?? ''}`).toString('base64');
  const options = {
    host: proxy.host,
    port: proxy.port,
    method: 'CONNECT',
    path: authority,
    headers: {
      Host: authority,
      ...(proxy.user === '' ? {} : { 'Proxy-Authorization': `Basic ${login}` }),
    },
    agent: false as const,
    // Left to itself, Node takes the name from the Host header, which is that of the server behind.
    servername: isIP(proxy.host) ? '' : proxy.host,
    signal,
    ...(trusted.length > 0 ? { ca: [...rootCertificates, ...trusted] } : {}),
  };
  return new Promise((resolve, reject) => {
    const request = proxy.kind === 'https' ? requestByHttps(options) : requestByHttp(options);
    request.once('error', reject);
    request.once('response', (response) => {
      response.destroy();
      reject(proxyError('not-a-proxy'));
    });
    request.once('connect', ({ statusCode = 0 }, socket: Socket, head: Buffer) => {
      if (statusCode >= 200 && statusCode < 300) {
        // A server that speaks first may already have spoken.
        if (head.length > 0) socket.unshift(head);
        return resolve(socket);
      }
      socket.destroy();
      reject(proxyError(faultOf(statusCode)));
    });
    request.end();
  });
}

function faultOf(status: number): ProxyFault {
  if (status === 407) return 'login-refused';
  // 502 and 504 are the proxy's own words for a server it could not reach; 500 and 503 for trouble of the moment.
  return status >= 500 ? 'server-unreachable' : 'forbidden';
}
