import type { CustomScheme, Protocol } from 'electron';
import { contentSecurityPolicy, type StaticFiles, safetyHeaders } from '../static-files.ts';
import { isOwnPage, pageScheme } from './page-address.ts';

/** To be announced before the app is ready. */
export const pageSchemes: CustomScheme[] = [
  {
    scheme: pageScheme,
    privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
  },
];

/** Serves the page, with the same files and headers as in the browser shell, and keeps `file:` addresses out. */
export function servePage(protocol: Pick<Protocol, 'handle'>, files: StaticFiles): void {
  protocol.handle(pageScheme, (request) => answer(files, request));
  protocol.handle('file', () => refuse(403));
}

async function answer(files: StaticFiles, { method, url }: Request): Promise<Response> {
  if (method !== 'GET' && method !== 'HEAD') return refuse(405);
  const file = isOwnPage(url) ? await files.open(new URL(url).pathname) : undefined;
  if (!file) return refuse(404);
  // The bytes were read from a file into memory of their own, never into shared memory.
  return new Response(file.body as Uint8Array<ArrayBuffer>, { headers: { ...file.headers } });
}

function refuse(status: number): Response {
  return new Response(null, {
    status,
    headers: { ...safetyHeaders, 'content-security-policy': contentSecurityPolicy() },
  });
}
