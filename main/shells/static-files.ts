import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

export interface PageFile {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export interface StaticFiles {
  /** The file at exactly this path of a URL; `undefined` when the page has no such file. */
  open(pathname: string): Promise<PageFile | undefined>;
}

/**
 * The built page in `directory`. What can be served is listed once, beforehand, and a request is only ever looked up
 * in that list: no path from outside is turned into a file name, so there is nothing to escape from.
 */
export function createStaticFiles(directory: string): StaticFiles {
  const files = new Map<string, string>();
  for (const path of filesBelow(directory, '')) files.set(path, join(directory, path));
  const page = readFileSync(join(directory, 'index.html'), 'utf8');
  const bodies = new Map<string, Uint8Array>();

  return {
    async open(pathname) {
      if (pathname === '/' || pathname === '/index.html') return openPage(page);
      const file = files.get(pathname);
      if (file === undefined) return undefined;
      const body = bodies.get(pathname) ?? (await readFile(file));
      bodies.set(pathname, body);
      return { headers: fileHeaders(pathname), body };
    },
  };
}

/** The nonce allows the UI library's own style tags and no others; it is new for every opening of the page. */
function openPage(page: string): PageFile {
  const nonce = randomBytes(16).toString('base64');
  return {
    headers: {
      ...safetyHeaders,
      'content-security-policy': contentSecurityPolicy(nonce),
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    },
    body: new TextEncoder().encode(page.replace('{{nonce}}', () => nonce)),
  };
}

function fileHeaders(pathname: string): Record<string, string> {
  return {
    ...safetyHeaders,
    'content-security-policy': contentSecurityPolicy(),
    'content-type': contentTypes[extname(pathname)] ?? 'application/octet-stream',
    // The build puts a hash of the content into these names, so what a name stands for never changes.
    'cache-control': pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
}

/** CSP Level 3. Everything is off but what the page brings along itself. */
export function contentSecurityPolicy(nonce?: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${nonce ? ` 'nonce-${nonce}'` : ''}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ');
}

export const safetyHeaders: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
};

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

function* filesBelow(directory: string, path: string): Generator<string> {
  for (const entry of readdirSync(join(directory, path), { withFileTypes: true })) {
    if (entry.isDirectory()) yield* filesBelow(directory, `${path}/${entry.name}`);
    else if (entry.isFile() && entry.name !== 'index.html') yield `${path}/${entry.name}`;
  }
}
