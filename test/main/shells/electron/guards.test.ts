import { describe, expect, it } from 'vitest';
import { channels } from '../../../../contract/channels.ts';
import { askBeforeLeaving, guardContents } from '../../../../main/shells/electron/contents.ts';
import { serveCalls } from '../../../../main/shells/electron/ipc.ts';
import { openSignInPage, parseLink } from '../../../../main/shells/electron/links.ts';
import { isOwnPage } from '../../../../main/shells/electron/page-address.ts';
import { refusePermissions } from '../../../../main/shells/electron/permissions.ts';
import { windowOptions } from '../../../../main/shells/electron/window.ts';
import { createContentsDouble, createIpcDouble, senderAt } from '../../../support/electron-double.ts';
import { createFakeApp } from '../../../support/fake-transport.ts';

const own = 'app://bundle/index.html#/settings';
const foreign = [
  'https://evil.test/',
  'http://127.0.0.1:4100/',
  'app://bundle.evil.test/',
  'app://bundle@evil.test/',
  'app://evil@bundle/',
  'app://bundle:81/',
  'app://other/',
  'app:/bundle/',
  'apps://bundle/',
  'APP2://bundle/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'blob:app://bundle/1234',
  'about:blank',
  'about:srcdoc',
  'chrome://settings',
  'devtools://devtools/bundled/inspector.html',
  'view-source:app://bundle/',
  '//bundle/',
  'not an address',
  '',
];

describe('our own page', () => {
  it.each(['app://bundle/', own])('is at %s', (address) => expect(isOwnPage(address)).toBe(true));
  it.each(foreign)('is not at %j', (address) => expect(isOwnPage(address)).toBe(false));
});

describe('permissions', () => {
  const session = permissionSession();
  refusePermissions(session.api, isOwnPage);
  const page = { getURL: () => own };

  it.each(permissionNames())('%s is refused, asked for or checked', (permission) => {
    expect(session.request(page, permission)).toBe(permission === 'clipboard-sanitized-write');
    expect(session.check(page, permission)).toBe(permission === 'clipboard-sanitized-write');
  });

  it('refuses a foreign page even the clipboard', () => {
    for (const url of foreign) {
      expect(session.request({ getURL: () => url }, 'clipboard-sanitized-write')).toBe(false);
      expect(session.check({ getURL: () => url }, 'clipboard-sanitized-write')).toBe(false);
    }
    expect(session.check(null, 'clipboard-sanitized-write')).toBe(false);
  });

  it('gives no device, no screen and no pairing', () => {
    expect(session.device()).toBe(false);
    expect(session.screen()).toBe(null);
    expect(session.pairing()).toEqual({ confirmed: false });
    expect(session.usb(['audio', 'hid'])).toEqual(['audio', 'hid']);
  });
});

describe('navigation', () => {
  const contents = createContentsDouble();
  const opened: string[] = [];
  guardContents(contents.api, (address) => opened.push(address));

  it.each(foreign)('to %j does not happen, by link, redirect or frame', (url) => {
    for (const event of ['will-navigate', 'will-redirect', 'will-frame-navigate']) {
      expect(contents.isPrevented(event, { url, isMainFrame: true })).toBe(true);
    }
  });

  it('within our own page happens', () => {
    for (const event of ['will-navigate', 'will-redirect', 'will-frame-navigate']) {
      expect(contents.isPrevented(event, { url: own, isMainFrame: true })).toBe(false);
    }
  });

  it('lets a frame show its own text, and nothing from elsewhere', () => {
    const frame = (url: string) => contents.isPrevented('will-frame-navigate', { url, isMainFrame: false });
    expect(frame('about:srcdoc')).toBe(false);
    for (const url of foreign.filter((address) => address !== 'about:srcdoc')) expect(frame(url)).toBe(true);
  });

  it('opens no window, not even for our own page, and embeds nothing', () => {
    for (const url of [...foreign, own]) expect(contents.openWindow(url)).toEqual({ action: 'deny' });
    expect(opened).toContain('https://evil.test/');
    expect(contents.isPrevented('will-attach-webview', {})).toBe(true);
  });
});

describe('links', () => {
  it.each([
    'https://learn.microsoft.com/en-us/exchange/',
    'https://support.google.com/accounts/answer/185833',
    'mailto:team@example.com',
  ])('opens %s', (link) => expect(parseLink(link)).toBe(link));

  it.each(hostileLinks())('does not open %j', (link) => expect(parseLink(link)).toBeUndefined());
});

describe('calls', () => {
  const app = createFakeApp();
  const ipc = createIpcDouble(own);
  serveCalls(ipc.main, app);

  it('come through from our page', async () => {
    expect(await ipc.invokeAs(senderAt(own), channels.call, 'echo', 1)).toEqual({ ok: true, value: 1 });
  });

  it.each(foreign)('from %j are refused', async (url) => {
    const before = app.received.length;
    const reply = await ipc.invokeAs(senderAt(url), channels.call, 'echo', 1);
    expect(reply).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    expect(app.received.length).toBe(before);
  });

  it('from a frame inside our page, or one that has gone, are refused', async () => {
    const before = app.received.length;
    for (const sender of [senderAt(own, { inside: true }), { senderFrame: null }]) {
      const reply = await ipc.invokeAs(sender, channels.call, 'echo', 1);
      expect(reply).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    }
    expect(app.received.length).toBe(before);
  });

  it.each([undefined, null, 1, {}, ['echo']])('named %j are refused', async (name) => {
    const reply = await ipc.invokeAs(senderAt(own), channels.call, name, {});
    expect(reply).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  });
});

describe('the window', () => {
  it('has a page without Node, in the sandbox, and no switch that weakens it', () => {
    const { webPreferences } = windowOptions('/preload.cjs', { bounds: () => undefined });
    expect(webPreferences).toEqual({
      preload: '/preload.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: true,
    });
  });

  it('opens where it was', () => {
    const bounds = { x: 5, y: 6, width: 1000, height: 700 };
    expect(windowOptions('', { bounds: () => bounds })).toMatchObject(bounds);
  });
});

function permissionNames(): string[] {
  return (
    'ar automatic-fullscreen background-fetch background-sync captured-surface-control clipboard-read ' +
    'clipboard-sanitized-write deprecated-sync-clipboard-read display-capture fileSystem fullscreen geolocation ' +
    'geolocation-approximate hand-tracking hid idle-detection keyboardLock local-fonts local-network ' +
    'local-network-access loopback-network media mediaKeySystem midi midiSysex nfc notifications openExternal ' +
    'payment-handler periodic-background-sync persistent-storage pointerLock screen-wake-lock sensors serial ' +
    'smart-card speaker-selection storage-access system-wake-lock top-level-storage-access usb vr ' +
    'web-app-installation web-printing window-management unknown something-new'
  ).split(' ');
}

function hostileLinks(): string[] {
  const schemes = [
    'javascript',
    'file',
    'smb',
    'ms-msdt',
    'ms-officecmd',
    'vbscript',
    'data',
    'http',
    'ftp',
    'app',
  ];
  const targets = [
    '://learn.microsoft.com/',
    ':learn.microsoft.com',
    ':///etc/passwd',
    '://evil.test/%2e%2e',
    ':alert(1)',
  ];
  const disguised = [
    'https:\\\\learn.microsoft.com\\',
    'https:/\\learn.microsoft.com/',
    'https://learn.microsoft.com\\@evil.test/',
    'https://learn.microsoft.com@evil.test/',
    'https://user:pass@learn.microsoft.com/',
    'https://learn.microsoft.com.evil.test/',
    'https://learn.microsoft.com:444/',
    'https://evil.test/?learn.microsoft.com',
    ' https://learn.microsoft.com/',
    'https://learn.microsoft.com/ -e calc',
    'https://learn.microsoft.com/\n',
    'https://lеarn.microsoft.com/',
    'HTTPS://EVIL.TEST/',
    'https:learn.microsoft.com',
    'https:///learn.microsoft.com',
    '\\\\server\\share\\run.exe',
    '//learn.microsoft.com/',
    'mailto:team@example.com?attach=/etc/passwd',
    'mailto:team@example.com?bcc=evil@evil.test',
    'mailto:team@example.com#x',
    'mailto:"a b"@example.com',
    'mailto:a@example.com\r\nBcc: b@evil.test',
    '',
  ];
  return [...schemes.flatMap((scheme) => targets.map((target) => scheme + target)), ...disguised];
}

function permissionSession() {
  type Api = Parameters<typeof refusePermissions>[0];
  type Kept = { [Name in keyof Api]: NonNullable<Parameters<Api[Name]>[0]> };
  const kept: Partial<Kept> = {};
  const keep = <Name extends keyof Api>(name: Name) =>
    ((handler: Kept[Name]) => {
      kept[name] = handler;
      // Each of the six takes a handler and gives nothing back.
    }) as Api[Name];
  const api: Api = {
    setPermissionRequestHandler: keep('setPermissionRequestHandler'),
    setPermissionCheckHandler: keep('setPermissionCheckHandler'),
    setDevicePermissionHandler: keep('setDevicePermissionHandler'),
    setDisplayMediaRequestHandler: keep('setDisplayMediaRequestHandler'),
    setBluetoothPairingHandler: keep('setBluetoothPairingHandler'),
    setUSBProtectedClassesHandler: keep('setUSBProtectedClassesHandler'),
  };
  // The handlers look at the address of the contents and at the permission's name only.
  const asked = <Value>(ask: (answer: (value: Value) => void) => void): Value[] => {
    const answers: Value[] = [];
    ask((value) => answers.push(value));
    return answers;
  };
  return {
    api,
    request: (page: { getURL(): string }, permission: string) =>
      asked<boolean>((answer) =>
        kept.setPermissionRequestHandler?.(page as never, permission as never, answer, {} as never),
      )[0],
    check: (page: { getURL(): string } | null, permission: string) =>
      kept.setPermissionCheckHandler?.(page as never, permission as never, '', {} as never),
    device: () => kept.setDevicePermissionHandler?.({} as never),
    screen: () => asked<unknown>((answer) => kept.setDisplayMediaRequestHandler?.({} as never, answer))[0],
    pairing: () => asked<unknown>((answer) => kept.setBluetoothPairingHandler?.({} as never, answer))[0],
    usb: (protectedClasses: string[]) => kept.setUSBProtectedClassesHandler?.({ protectedClasses } as never),
  };
}

describe('leaving a page with unsaved changes', () => {
  it.each([
    ['stays', 0, false],
    ['leaves', 1, true],
  ])('%s as the user answers', (_, answer, leaves) => {
    const contents = createContentsDouble();
    askBeforeLeaving(contents.api, { showMessageBoxSync: () => answer }, String);
    expect(contents.isPrevented('will-prevent-unload', {})).toBe(leaves);
  });
});

it.each([
  ['https://login.microsoftonline.com/x/oauth2/v2.0/authorize?a=b', true],
  ['https://login.private-cloud.example/authorize', true],
  ['http://127.0.0.1:4711/authorize', true],
  ['http://login.example/authorize', false],
  ['file:///etc/passwd', false],
  ['javascript:alert(1)', false],
  ['https://user@login.example/', false],
])('opens the sign-in page %s: %s', async (address, opens) => {
  const opened: string[] = [];
  const openExternal = async (url: string) => void opened.push(url);
  await openSignInPage({ openExternal }, address).catch(() => undefined);
  expect(opened).toEqual(opens ? [address] : []);
});
