import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import type { BrowserWindowConstructorOptions, MenuItemConstructorOptions, Rectangle } from 'electron';
import { describe, expect, it } from 'vitest';
import { channels } from '../../../../contract/channels.ts';
import type { KeyValueFile } from '../../../../main/shells/electron/preferences.ts';
import { type ElectronApi, runElectronShell } from '../../../../main/shells/electron/shell.ts';
import { createStaticFiles } from '../../../../main/shells/static-files.ts';
import { writePage } from '../../../support/a-page.ts';
import { createFakeApp, type FakeApp } from '../../../support/fake-transport.ts';
import { tempDir } from '../../../support/temp-dir.ts';

describe('the Electron shell', () => {
  it('opens one window on the page, in the sandbox, where it was the last time', async () => {
    const bounds = { x: 40, y: 50, width: 1100, height: 750 };
    const studio = await start({ window: bounds });
    expect(studio.log).toEqual([
      'enableSandbox',
      'scheme app',
      `userData ${join(studio.directory, 'window')}`,
      'lock',
      'menu',
    ]);
    expect(studio.windows).toHaveLength(1);
    expect(studio.windows[0]?.options).toMatchObject({ ...bounds, show: false });
    expect(studio.windows[0]?.loaded).toBe('app://bundle/');
  });

  it('forgets where the window was when no screen shows that place any more', async () => {
    const studio = await start({ window: { x: 9_000, y: 50, width: 1100, height: 750 } });
    expect(studio.windows[0]?.options).not.toHaveProperty('x');
  });

  it('remembers where the window is when it closes', async () => {
    const studio = await start({});
    studio.windows[0]?.emit('close');
    expect(studio.stored.window).toEqual({ x: 1, y: 2, width: 1000, height: 700 });
  });

  it('leaves it to the first one when it is started a second time', async () => {
    const second = await start({}, { isSecond: true });
    expect(second.windows).toHaveLength(0);
    expect(second.log.at(-1)).toBe('quit');
    const first = await start({});
    first.app.emit('second-instance');
    expect(first.log.at(-1)).toBe('focus');
  });

  it('passes the app’s events and the menu’s commands to the page', async () => {
    const studio = await start({});
    studio.fake.emit({ name: 'changed', payload: { what: 'flow' } });
    studio.clickMenu('flow.publish');
    expect(studio.windows[0]?.sent).toEqual([
      [channels.event, { name: 'changed', payload: { what: 'flow' } }],
      [channels.event, { name: 'command', payload: { id: 'flow.publish' } }],
    ]);
  });

  it('has its menu in the language that was chosen, from the next change on', async () => {
    const studio = await start({ preferences: { language: 'de' } });
    expect(studio.labels()).toContain('&Bearbeiten');
    studio.stored.preferences = { language: 'en' };
    studio.fake.emit({ name: 'changed', payload: { what: 'preferences' } });
    await expect.poll(() => studio.labels()).toContain('&Edit');
  });

  it('closes the app before it ends, once', async () => {
    const studio = await start({});
    let prevented = 0;
    const event = {
      preventDefault: () => {
        prevented += 1;
      },
    };
    studio.app.emit('will-quit', event);
    studio.app.emit('will-quit', event);
    await expect.poll(() => studio.log.filter((line) => line === 'exit 0').length).toBe(1);
    expect(prevented).toBe(2);
    expect(studio.closed()).toBe(1);
    expect(studio.fake.listeners()).toBe(0);
  });

  it('says before it quits what has not got out, and stays open when told to', async () => {
    const studio = await start({}, { unsent: 3 });
    let prevented = 0;
    const quit = () => {
      studio.app.emit('before-quit', { preventDefault: () => (prevented += 1) });
      return prevented;
    };
    await expect.poll(() => studio.fake.answered()).toBe(1);
    studio.answerWith(1);
    expect(quit()).toBe(1);
    expect(studio.log.at(-1)).toContain('3 mails and messages have not been accepted yet.');
    studio.answerWith(0);
    expect(quit()).toBe(1);
    const asked = studio.log.length;
    expect(quit()).toBe(1);
    expect(studio.log).toHaveLength(asked);
  });

  it('quits without a word when everything got out', async () => {
    const studio = await start({}, { unsent: 0 });
    await expect.poll(() => studio.fake.answered()).toBe(1);
    const before = studio.log.length;
    studio.app.emit('before-quit', { preventDefault: () => studio.log.push('prevented') });
    expect(studio.log).toHaveLength(before);
  });

  it('says in words why it cannot start, and ends', async () => {
    const studio = await start({}, { failure: new Error('The data folder is in use.') });
    expect(studio.log.slice(-2)).toEqual(['error: The data folder is in use.', 'exit 1']);
    expect(studio.windows).toHaveLength(0);
  });
});

interface Circumstances {
  readonly isSecond?: boolean;
  readonly failure?: Error;
  readonly unsent?: number;
}

async function start(
  stored: Record<string, unknown>,
  { isSecond = false, failure, unsent }: Circumstances = {},
) {
  const directory = tempDir();
  const page = writePage(directory);
  const fake = withHealth(createFakeApp(), unsent);
  const double = createShellDouble(isSecond);
  let closings = 0;
  const file: KeyValueFile = {
    get: (key) => stored[key],
    set: (key, value) => {
      stored[key] = value;
    },
  };
  await runElectronShell(double.api, {
    dataDirectory: directory,
    preload: '/preload.cjs',
    platform: 'linux',
    openFiles: () => createStaticFiles(page),
    openPreferences: () => file,
    openApp: async () => {
      if (failure) throw failure;
      return {
        send: fake.send,
        listen: fake.listen,
        close: async () => {
          closings += 1;
        },
      };
    },
  });
  return { ...double, directory, fake, stored, closed: () => closings };
}

/** The app, with so many mails failed. */
function withHealth(fake: FakeApp, failed: number | undefined) {
  if (failed === undefined) return Object.assign(fake, { answered: () => 0 });
  const counts = { waiting: 0, failed, inDoubt: 0, captured: 0 };
  const mails = { waiting: 0, failed, inDoubt: 0 };
  const value = { mode: 'server', host: 'mail', lastAcceptedAt: null, trouble: null, counts, mails };
  let answered = 0;
  const send: FakeApp['send'] = async () => {
    setImmediate(() => {
      answered += 1;
    });
    return { ok: true, value };
  };
  return Object.assign(fake, { send, answered: () => answered });
}

/** As much of Electron as the shell uses, noting what is done to it. */
function createShellDouble(isSecond: boolean) {
  const log: string[] = [];
  const note = (line: string) => void log.push(line);
  const windows: WindowDouble[] = [];
  let template: MenuItemConstructorOptions[] = [];
  let answer = 0;
  const app = Object.assign(new EventEmitter(), {
    enableSandbox: () => note('enableSandbox'),
    exit: (code: number) => note(`exit ${code}`),
    getName: () => 'Handoff Studio',
    quit: () => note('quit'),
    requestSingleInstanceLock: () => {
      note('lock');
      return !isSecond;
    },
    getLocale: () => 'en-GB',
    setPath: (name: string, path: string) => note(`${name} ${path}`),
    whenReady: async () => {},
  });
  const ignore = () => {};
  const api = {
    app,
    // biome-ignore lint/complexity/useArrowFunction: called with `new`
    BrowserWindow: function (options: BrowserWindowConstructorOptions) {
      const window = createWindowDouble(options, note);
      windows.push(window);
      return window;
    },
    dialog: {
      showErrorBox: (_: string, text: string) => note(`error: ${text}`),
      showMessageBoxSync: ({ message }: { message: string }) => {
        note(message);
        return answer;
      },
    },
    ipcMain: { handle: ignore },
    menu: {
      buildFromTemplate: (entries: MenuItemConstructorOptions[]) => {
        template = entries;
        return {};
      },
      setApplicationMenu: () => note('menu'),
    },
    protocol: {
      handle: ignore,
      registerSchemesAsPrivileged: ([first]: { scheme: string }[]) => note(`scheme ${first?.scheme}`),
    },
    screen: { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }] },
    session: () => ({
      setPermissionRequestHandler: ignore,
      setPermissionCheckHandler: ignore,
      setDevicePermissionHandler: ignore,
      setDisplayMediaRequestHandler: ignore,
      setBluetoothPairingHandler: ignore,
      setUSBProtectedClassesHandler: ignore,
    }),
    shell: { openExternal: async () => {} },
    // Stands for classes with hundreds of members, of which the shell uses these.
  } as unknown as ElectronApi;
  const clickMenu = (id: string) => {
    const entries = template.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));
    // A click in the real menu brings the entry, the window and the event; the shell uses none of them.
    (entries.find((entry) => entry.id === id)?.click as (() => void) | undefined)?.();
  };
  const answerWith = (next: number) => {
    answer = next;
  };
  const labels = () => template.map(({ label }) => label);
  return { api, app, log, windows, clickMenu, labels, answerWith };
}

type WindowDouble = ReturnType<typeof createWindowDouble>;

function createWindowDouble(options: BrowserWindowConstructorOptions, note: (line: string) => void) {
  const sent: unknown[][] = [];
  const window = Object.assign(new EventEmitter(), {
    options,
    sent,
    loaded: '',
    loadURL: async (url: string) => {
      window.loaded = url;
    },
    focus: () => note('focus'),
    isMinimized: () => false,
    isDestroyed: () => false,
    getNormalBounds: (): Rectangle => ({ x: 1, y: 2, width: 1000, height: 700 }),
    webContents: {
      isDestroyed: () => false,
      send: (...values: unknown[]) => void sent.push(values),
    },
  });
  return window;
}
