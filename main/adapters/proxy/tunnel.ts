import { connect, type Socket } from 'node:net';
import type { MailProxy } from '../../../core/mail-route.ts';
import { connectByHttp } from './http-connect.ts';
import { proxyError, proxyFaultOf, socketFaultOf } from './proxy-fault.ts';
import { connectBySocks } from './socks-connect.ts';

export interface ProxyRoute {
  readonly proxy: MailProxy;
  readonly password: string | undefined;
  /** Certificates (PEM) to trust besides the public authorities, for a proxy spoken to in TLS. */
  readonly trusted: readonly string[];
}

export interface TunnelTerms {
  /** For reaching the proxy and for its answer together, in milliseconds. */
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
}

/**
 * A connection to the server by way of the proxy, ready to be talked over. The server's name is looked up by the proxy,
 * never here. Rejects with a {@link proxyError}, or with code EABORT once the signal is aborted.
 */
export async function openTunnel(
  route: ProxyRoute,
  target: { readonly host: string; readonly port: number },
  { timeout, signal }: TunnelTerms,
): Promise<Socket> {
  const timer = AbortSignal.timeout(timeout);
  const stop = signal ? AbortSignal.any([signal, timer]) : timer;
  try {
    switch (route.proxy.kind) {
      case 'http':
      case 'https':
        return await connectByHttp(route, target, stop);
      case 'socks5':
      case 'socks4':
        return await connectBySocks(route, await reach(route.proxy, stop), target, stop);
    }
  } catch (error) {
    if (signal?.aborted) throw Object.assign(new Error('Broken off'), { code: 'EABORT' });
    if (timer.aborted) throw proxyError('timeout');
    throw proxyFaultOf(error) ? error : proxyError(socketFaultOf(error));
  }
}

function reach({ host, port }: MailProxy, signal: AbortSignal): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port });
    const stop = () => socket.destroy(Object.assign(new Error('stopped'), { code: 'ABORT_ERR' }));
    signal.addEventListener('abort', stop, { once: true });
    socket.once('error', reject);
    socket.once('connect', () => {
      signal.removeEventListener('abort', stop);
      socket.removeListener('error', reject);
      resolve(socket);
    });
  });
}
