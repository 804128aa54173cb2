import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { biggestBody, deepestBody } from '../../../../main/shells/browser/json-body.ts';
import { type BrowserServer, openBrowserServer } from '../../../../main/shells/browser/server.ts';
import { createStaticFiles } from '../../../../main/shells/static-files.ts';
import { writePage } from '../../../support/a-page.ts';
import { createFakeApp, type FakeApp } from '../../../support/fake-transport.ts';
import { request, sendRaw } from '../../../support/raw-http.ts';
import { tempDir } from '../../../support/temp-dir.ts';

const token = 'k'.repeat(43);
let app: FakeApp;
let server: BrowserServer;

beforeEach(async () => {
  app = createFakeApp();
  server = await openBrowserServer({
    app,
    files: createStaticFiles(writePage(tempDir())),
    token,
    port: 0,
    limits: { headers: 300, request: 600, check: 50, streams: 2 },
  });
});
afterEach(() => server.close());

const host = () => `127.0.0.1:${server.port}`;
const ours = () => ({ host: host(), authorization: `Bearer ${token}`, 'content-type': 'application/json' });

function call(headers: Readonly<Record<string, string>>, body: string | Buffer = '{"a":1}', name = 'echo') {
  const length = { 'content-length': String(Buffer.byteLength(body)) };
  return sendRaw(server.port, request(`POST /call/${name} HTTP/1.1`, { ...length, ...headers }, body));
}

const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  sendRaw(server.port, request(`GET ${path} HTTP/1.1`, { host: host(), ...headers }));

describe('a call', () => {
  it('passes with this launch’s token and nothing else needed', async () => {
    const answer = await call(ours());
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('{"ok":true,"value":{"a":1}}');
  });

  it('passes from the page itself, as browsers send it', async () => {
    const headers = { ...ours(), origin: `http://${host()}`, 'sec-fetch-site': 'same-origin' };
    expect((await call(headers)).status).toBe(200);
  });

  const hostile: readonly [string, number, () => Record<string, string>][] = [
    ['has no token', 401, () => ({ host: host(), 'content-type': 'application/json' })],
    ['has a wrong token', 401, () => ({ ...ours(), authorization: `Bearer ${'x'.repeat(43)}` })],
    ['has a part of the token', 401, () => ({ ...ours(), authorization: `Bearer ${token.slice(0, 42)}` })],
    ['has more than the token', 401, () => ({ ...ours(), authorization: `Bearer ${token}k` })],
    ['has the token as a password', 401, () => ({ ...ours(), authorization: `Basic ${token}` })],
    [
      'has the token in a cookie',
      401,
      () => ({ host: host(), cookie: `token=${token}`, 'content-type': 'application/json' }),
    ],
    ['names a foreign host', 421, () => ({ ...ours(), host: 'evil.test' })],
    [
      'names a host that begins like ours',
      421,
      () => ({ ...ours(), host: `127.0.0.1.evil.test:${server.port}` }),
    ],
    ['names our host without the port', 421, () => ({ ...ours(), host: '127.0.0.1' })],
    ['names our host by another port', 421, () => ({ ...ours(), host: '127.0.0.1:1' })],
    ['names localhost', 421, () => ({ ...ours(), host: `localhost:${server.port}` })],
    ['comes from another page', 403, () => ({ ...ours(), origin: 'https://evil.test' })],
    ['comes from a page without an origin', 403, () => ({ ...ours(), origin: 'null' })],
    ['comes from another port of this computer', 403, () => ({ ...ours(), origin: 'http://127.0.0.1:1' })],
    ['comes from our address with another scheme', 403, () => ({ ...ours(), origin: `https://${host()}` })],
    ['says it is cross-site', 403, () => ({ ...ours(), 'sec-fetch-site': 'cross-site' })],
    ['says it is same-site', 403, () => ({ ...ours(), 'sec-fetch-site': 'same-site' })],
    ['is a form', 415, () => ({ ...ours(), 'content-type': 'application/x-www-form-urlencoded' })],
    [
      'is plain text, which needs no permission of the browser',
      415,
      () => ({ ...ours(), 'content-type': 'text/plain' }),
    ],
    [
      'is JSON in another charset',
      415,
      () => ({ ...ours(), 'content-type': 'application/json; charset=utf-16' }),
    ],
    ['is compressed', 415, () => ({ ...ours(), 'content-encoding': 'gzip' })],
    ['claims to be too big', 413, () => ({ ...ours(), 'content-length': String(biggestBody + 1) })],
  ];
  it.each(hostile)('is refused when it %s', async (_, status, headers) => {
    expect((await call(headers())).status).toBe(status);
    expect(app.received).toEqual([]);
  });

  it('is refused with two hosts, whichever comes first', async () => {
    for (const hosts of [`${host()}\r\nhost: evil.test`, `evil.test\r\nhost: ${host()}`]) {
      expect((await call({ ...ours(), host: hosts })).status).toBeGreaterThanOrEqual(400);
    }
    expect(app.received).toEqual([]);
  });

  it('is refused when it turns out too big on the way', async () => {
    const head = request('POST /call/echo HTTP/1.1', { ...ours(), 'transfer-encoding': 'chunked' });
    const chunk = Buffer.concat([Buffer.from('100000\r\n'), Buffer.alloc(0x100000, 32), Buffer.from('\r\n')]);
    const answer = await sendRaw(server.port, Buffer.concat([head, ...Array(9).fill(chunk)]));
    expect([0, 413]).toContain(answer.status);
    expect(app.received).toEqual([]);
  });

  it.each([
    ['is empty', ''],
    ['is cut off', '{"a":'],
    ['is not UTF-8', Buffer.from([0x22, 0xff, 0x22])],
    ['is nested a thousand deep', '['.repeat(1_000) + ']'.repeat(1_000)],
    ['is nested one too deep', '['.repeat(deepestBody + 1) + ']'.repeat(deepestBody + 1)],
    ['is a long run of quotes', '"\\"'.repeat(100_000)],
  ])('is refused when its body %s', async (_, body) => {
    expect((await call(ours(), body)).status).toBe(400);
    expect(app.received).toEqual([]);
  });

  it('takes deep and big values up to the limits, whatever brackets stand inside of texts', async () => {
    const deep = '['.repeat(deepestBody) + ']'.repeat(deepestBody);
    expect((await call(ours(), deep)).status).toBe(200);
    const big = JSON.stringify('[{\\"'.repeat(1_000_000));
    const answer = await call(ours(), `{"a":${big}}`);
    expect(answer.status).toBe(200);
  });

  it.each(['..%2fevents', 'a/b', '', 'x'.repeat(65), '%00', '__proto__/x'])(
    'has no name like %j',
    async (name) => {
      expect((await call(ours(), '{}', name)).status).toBe(404);
      expect(app.received).toEqual([]);
    },
  );

  it('is only ever posted', async () => {
    expect((await get('/call/echo', ours())).status).toBe(405);
  });

  it('carries no permission for other pages in its answer', async () => {
    const answer = await call({ ...ours(), 'access-control-request-method': 'POST' });
    expect(answer.text.toLowerCase()).not.toContain('access-control');
    const options = await sendRaw(server.port, request('OPTIONS /call/echo HTTP/1.1', ours()));
    expect(options.status).toBe(405);
    expect(options.text.toLowerCase()).not.toContain('access-control');
  });
});

describe('the page', () => {
  it('needs no token, tells nobody where it came from and runs nothing but its own code', async () => {
    const { status, text } = await get('/');
    const nonce = /content="([^"]{20,})"/.exec(text)?.[1];
    expect(status).toBe(200);
    expect(text).toContain(`style-src 'self' 'nonce-${nonce}'`);
    for (const header of [
      "content-security-policy: default-src 'none'; script-src 'self'; ",
      "frame-ancestors 'none'",
      'x-content-type-options: nosniff',
      'referrer-policy: no-referrer',
      'cross-origin-opener-policy: same-origin',
      'cross-origin-resource-policy: same-origin',
      'x-frame-options: DENY',
      'cache-control: no-store',
    ]) {
      expect(text).toContain(header);
    }
    expect(text).not.toMatch(/unsafe|set-cookie|access-control/i);
  });

  it('gets a new nonce every time', async () => {
    const nonces = await Promise.all(
      [1, 2, 3].map(async () => /nonce-([^']+)'/.exec((await get('/')).text)?.[1]),
    );
    expect(new Set(nonces).size).toBe(3);
  });

  it('has files that are kept for good, because their names change with their content', async () => {
    const { status, text } = await get('/assets/main-abc123.js');
    expect(status).toBe(200);
    expect(text).toContain('content-type: text/javascript; charset=utf-8');
    expect(text).toContain('cache-control: public, max-age=31536000, immutable');
  });

  it('is not served to a foreign page either', async () => {
    expect((await get('/', { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/assets/..\\..\\secret.txt',
    '//secret.txt',
    '/./index.html',
    '/assets/main-abc123.js/',
    '/assets/main-abc123.js%00.html',
    '/assets',
    '/etc/passwd',
    '/index.htm',
  ])('serves nothing at %s', async (path) => {
    const { status, text } = await get(path);
    expect(status).toBe(404);
    expect(text).not.toContain('do not serve');
  });

  it.each(['http://evil.test/', '*', 'secret.txt'])('answers no request for %s', async (target) => {
    expect((await get(target)).status).toBe(400);
  });
});

describe('the server', () => {
  it('listens on the loopback address only', async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    for (const { address } of others) await expect(canConnect(server.port, address)).resolves.toBe(false);
    await expect(canConnect(server.port, '127.0.0.1')).resolves.toBe(true);
  });

  it('lets go of a client that takes for ever over its headers', async () => {
    const answer = await sendRaw(server.port, `GET / HTTP/1.1\r\nhost: ${host()}\r\nx-slow: `, 2_500);
    expect([0, 408]).toContain(answer.status);
  });

  it('lets go of a client that takes for ever over its body', async () => {
    const head = request('POST /call/echo HTTP/1.1', { ...ours(), 'content-length': '100' }, '{"a":');
    const answer = await sendRaw(server.port, head, 2_500);
    expect([0, 408]).toContain(answer.status);
    expect(app.received).toEqual([]);
  });

  it('has a limit to the windows that listen', async () => {
    const open = await Promise.all([1, 2].map(() => listen()));
    const { status } = await get('/events', ours());
    expect(status).toBe(503);
    for (const stop of open) stop();
  });

  it('gives events to nobody without the token', async () => {
    expect((await get('/events')).status).toBe(401);
    expect(app.listeners()).toBe(0);
  });

  it('says so when a port is taken', async () => {
    const files = createStaticFiles(writePage(tempDir()));
    await expect(openBrowserServer({ app, files, token, port: server.port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});

async function listen(): Promise<() => void> {
  const ending = new AbortController();
  const response = await fetch(`http://${host()}/events`, {
    headers: { authorization: `Bearer ${token}` },
    signal: ending.signal,
  });
  expect(response.status).toBe(200);
  return () => ending.abort();
}

function canConnect(port: number, address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: address, timeout: 500 });
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.on('connect', () => end(true));
    socket.on('error', () => end(false));
    socket.on('timeout', () => end(false));
  });
}
