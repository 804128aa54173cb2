import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Ending, endingPage } from './ending-page.ts';

export interface WayBack {
  /** Registered with the provider as `http://127.0.0.1`, without its port (RFC 8252 §7.3). */
  readonly address: string;
  /** What the browser brought, once; the page it then shows is the one for how `conclude` ended. */
  readonly brought: Promise<{ readonly url: URL; readonly conclude: (ending: Ending) => void }>;
  close(): void;
}

/**
 * Listens on this computer for the browser's return from the sign-in page, on a port of its own. Only a request that brings
 * the expected state is taken, and only one: no other page can end or fake a sign-in.
 */
export async function openWayBack(state: string): Promise<WayBack> {
  const { promise: brought, resolve } = Promise.withResolvers<Awaited<WayBack['brought']>>();
  let taken = false;
  const server = createServer((request, response) => {
    const url = urlOf(request, port());
    if (taken || !url || url.searchParams.get('state') !== state) return answer(response, 404, 'unknown');
    taken = true;
    resolve({
      url,
      conclude: (ending) => {
        answer(response, 200, ending);
        server.close();
      },
    });
  });
  const port = () => {
    const address = server.address();
    return typeof address === 'object' ? ((address as AddressInfo | null)?.port ?? 0) : 0;
  };
  await new Promise<void>((ready, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', ready);
  });
  return {
    address: `http://127.0.0.1:${port()}`,
    brought,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** `undefined` for whatever a browser coming back from the sign-in page would not ask. */
function urlOf({ method, headers, url = '' }: IncomingMessage, port: number): URL | undefined {
  const host = `127.0.0.1:${port}`;
  // Another name for this computer in Host is how a page elsewhere would get here (DNS rebinding).
  if (method !== 'GET' || headers.host !== host) return undefined;
  const asked = `http://${host}${url}`;
  if (!url.startsWith('/?') || !URL.canParse(asked)) return undefined;
  return new URL(asked);
}

function answer(response: ServerResponse, status: number, ending: Ending): void {
  const { html, policy } = endingPage(ending);
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    connection: 'close',
  });
  response.end(html);
}
