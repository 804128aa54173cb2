import { beforeEach, describe, expect, it } from 'vitest';
import { pageSchemes, servePage } from '../../../../main/shells/electron/protocol.ts';
import { createStaticFiles } from '../../../../main/shells/static-files.ts';
import { writePage } from '../../../support/a-page.ts';
import { tempDir } from '../../../support/temp-dir.ts';

type Handler = (request: Request) => Response | Promise<Response>;
const handlers = new Map<string, Handler>();

beforeEach(async () => {
  const files = createStaticFiles(writePage(tempDir()));
  servePage({ handle: (scheme, handler) => void handlers.set(scheme, handler) }, files);
});

describe('the page’s own scheme', () => {
  it('is standard and secure, and neither ignores the page’s policy nor runs service workers', () => {
    expect(pageSchemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    ]);
  });

  it('serves the page with the same policy as in a browser', async () => {
    const response = await ask('app://bundle/');
    const nonce = /content="([^"]{20,})"/.exec(await response.text())?.[1];
    expect(response.status).toBe(200);
    expect(response.headers.get('content-security-policy')).toContain(
      `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}';`,
    );
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('serves nothing at any of a hundred addresses that try to get out', async () => {
    const attempts = traversals();
    expect(attempts.length).toBeGreaterThanOrEqual(100);
    for (const url of attempts) {
      const response = await ask(url);
      const text = await response.text();
      expect(text, url).not.toContain('do not serve');
      // What a URL parser folds back to the page itself is the page; nothing else may come of it.
      if (response.status === 200) expect(text, url).toContain('<title>Handoff Studio</title>');
      else expect(response.status, url).toBe(404);
    }
  });

  it('serves nothing under another host, by another method or from files', async () => {
    expect((await ask('app://other/')).status).toBe(404);
    expect((await ask('app://bundle.evil.test/')).status).toBe(404);
    expect((await ask('app://bundle/', 'POST')).status).toBe(405);
    expect((await ask('file:///etc/passwd')).status).toBe(403);
  });
});

async function ask(url: string, method = 'GET'): Promise<Response> {
  const handler = handlers.get(url.startsWith('file:') ? 'file' : 'app');
  // Just what the handler looks at: a real Request would have its address tidied up before it gets here.
  return (await handler?.({ url, method } as Request)) ?? new Response(null, { status: 500 });
}

function traversals(): string[] {
  const dots = ['..', '%2e%2e', '.%2e', '%2E%2E', '..;', '%252e%252e', '%c0%ae%c0%ae', '....', '․․'];
  const slashes = ['/', '%2f', '\\', '%5c', '//', '/./', '%00/'];
  const climbing = dots.flatMap((dot) =>
    slashes.flatMap((slash) => [
      `app://bundle/${dot}${slash}secret.txt`,
      `app://bundle/assets/${dot}${slash}${dot}${slash}secret.txt`,
    ]),
  );
  return [
    ...climbing,
    'app://bundle//server/share/secret.txt',
    'app://bundle/\\\\server\\share\\secret.txt',
    'app://bundle/C:/secret.txt',
    'app://bundle/C:%5csecret.txt',
    'app://bundle/secret.txt%00.js',
    'app://bundle/file:///etc/passwd',
    'app://bundle/assets/main-abc123.js::$DATA',
    'app://bundle/CON',
  ];
}
