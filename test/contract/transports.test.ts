import { afterEach, describe, expect, it } from 'vitest';
import { channels } from '../../contract/channels.ts';
import type { Transport, WireEvent } from '../../contract/transport.ts';
import { openBrowserServer } from '../../main/shells/browser/server.ts';
import { sendEvent, serveCalls } from '../../main/shells/electron/ipc.ts';
import { createStaticFiles } from '../../main/shells/static-files.ts';
import { createBridge } from '../../preload/bridge.ts';
import { createHttpTransport } from '../../renderer/platform/http-transport.ts';
import { writePage } from '../support/a-page.ts';
import { createIpcDouble } from '../support/electron-double.ts';
import { createFakeApp, type FakeApp } from '../support/fake-transport.ts';
import { tempDir } from '../support/temp-dir.ts';

const token = 't'.repeat(43);
const undo: (() => unknown)[] = [];
afterEach(async () => {
  for (const run of undo.splice(0)) await run();
});

const wires: readonly [string, (app: FakeApp) => Promise<Transport>][] = [
  ['memory', async (app) => app],
  ['HTTP on this computer', overHttp],
  ['the window’s bridge', overIpc],
];

describe.each(wires)('over %s', (_, connect) => {
  it('a call brings back what the app answers', async () => {
    const app = createFakeApp();
    const transport = await connect(app);
    const input = { text: 'Zoë said “¿qué?” 🙋', list: [1, null, true], nested: { deep: [[]] } };
    expect(await transport.send('echo', input)).toEqual({ ok: true, value: input });
    expect(app.received).toEqual([{ name: 'echo', input }]);
  });

  it('a refusal is a value, not an exception', async () => {
    const transport = await connect(createFakeApp());
    expect(await transport.send('refuse', {})).toEqual({
      ok: false,
      error: { code: 'conflict', message: 'Somebody else was faster.' },
    });
    expect(await transport.send('unknown.call', {})).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
  });

  it('a hundred calls at once get their own answers', async () => {
    const transport = await connect(createFakeApp());
    const numbers = Array.from({ length: 100 }, (_, index) => index);
    const replies = await Promise.all(numbers.map((number) => transport.send('echo', { number })));
    expect(replies).toEqual(numbers.map((number) => ({ ok: true, value: { number } })));
  });

  it('events arrive in order at everybody who listens, until they stop', async () => {
    const app = createFakeApp();
    const transport = await connect(app);
    const first: WireEvent[] = [];
    const second: WireEvent[] = [];
    const stopFirst = transport.listen((event) => first.push(event));
    const stopSecond = transport.listen((event) => second.push(event));
    await expect.poll(() => app.listeners()).toBeGreaterThan(0);
    for (const number of [1, 2, 3]) app.emit(numbered(number));
    await expect.poll(() => second.length).toBe(3);
    stopFirst();
    app.emit(numbered(4));
    await expect.poll(() => second.length).toBe(4);
    expect(first).toEqual([1, 2, 3].map(numbered));
    expect(second).toEqual([1, 2, 3, 4].map(numbered));
    stopSecond();
  });

  it('one function may listen twice, and each is undone by itself', async () => {
    const app = createFakeApp();
    const transport = await connect(app);
    let heard = 0;
    const hear = () => {
      heard += 1;
    };
    const stops = [transport.listen(hear), transport.listen(hear)];
    await expect.poll(() => app.listeners()).toBeGreaterThan(0);
    app.emit(numbered(1));
    await expect.poll(() => heard).toBe(2);
    stops[0]?.();
    app.emit(numbered(2));
    await expect.poll(() => heard).toBe(3);
    stops[1]?.();
  });
});

describe('HTTP on this computer', () => {
  it('answers with a sentence when the app has been closed', async () => {
    const { transport, server } = await startHttp(createFakeApp());
    await server.close();
    expect(await transport.send('echo', {})).toMatchObject({
      ok: false,
      error: { code: 'unavailable', message: expect.stringContaining('Start it again') },
    });
  });

  it('answers with a sentence when the token is an old one, or missing', async () => {
    const { origin } = await startHttp(createFakeApp());
    for (const wrong of ['old', undefined]) {
      const reply = await createHttpTransport({ origin, token: wrong }).send('echo', {});
      expect(reply).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    }
  });

  it('comes back when the line broke, and says that anything may have changed meanwhile', async () => {
    const app = createFakeApp();
    const { transport, server } = await startHttp(app);
    const heard: WireEvent[] = [];
    undo.unshift(transport.listen((event) => heard.push(event)));
    await expect.poll(() => app.listeners()).toBe(1);
    await server.close();
    await expect.poll(() => app.listeners()).toBe(0);
    await startHttp(app, server.port);
    await expect
      .poll(() => heard.map(({ payload }) => payload))
      .toEqual(['settings', 'flow', 'conversation', 'handoffs', 'preferences'].map((what) => ({ what })));
    app.emit(numbered(1));
    await expect.poll(() => heard.at(-1)).toEqual(numbered(1));
  });

  it('leaves the app alone when nobody listens any more', async () => {
    const app = createFakeApp();
    const { transport } = await startHttp(app);
    const stop = transport.listen(() => {});
    await expect.poll(() => app.listeners()).toBe(1);
    stop();
    await expect.poll(() => app.listeners()).toBe(0);
  });
});

function numbered(number: number): WireEvent {
  return { name: 'changed', payload: { number } };
}

async function overHttp(app: FakeApp): Promise<Transport> {
  return (await startHttp(app)).transport;
}

async function startHttp(app: FakeApp, port = 0) {
  const files = createStaticFiles(writePage(tempDir()));
  const server = await openBrowserServer({ app, files, token, port });
  undo.push(() => server.close());
  const origin = `http://127.0.0.1:${server.port}`;
  return {
    server,
    origin,
    transport: createHttpTransport({ origin, token, retry: { first: 10, last: 50 } }),
  };
}

async function overIpc(app: FakeApp): Promise<Transport> {
  const ipc = createIpcDouble('app://bundle/index.html');
  serveCalls(ipc.main, app);
  undo.push(app.listen((event) => sendEvent(ipc.contents, event)));
  return createBridge(ipc.renderer, channels);
}
