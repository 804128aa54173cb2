import { join } from 'node:path';
import type {
  BrowserWindow,
  Dialog,
  App as ElectronApp,
  Shell as ElectronShell,
  IpcMain,
  Menu,
  Protocol,
  Screen,
} from 'electron';
import type { MenuCommand } from '../../../contract/menu-commands.ts';
import type { App } from '../../app.ts';
import type { StaticFiles } from '../static-files.ts';
import { unsentWords, watchUnsent } from '../unsent.ts';
import { askBeforeLeaving, guardContents } from './contents.ts';
import { sendEvent, serveCalls } from './ipc.ts';
import { openLink } from './links.ts';
import { menuTemplate } from './menu.ts';
import { isOwnPage } from './page-address.ts';
import { refusePermissions } from './permissions.ts';
import { createWindowMemory, type KeyValueFile } from './preferences.ts';
import { pageSchemes, servePage } from './protocol.ts';
import { openWindow, type WindowParts } from './window.ts';
import { openWords, type Words } from './words.ts';

/** What this shell uses of Electron; a test hands in a double of just this. */
export interface ElectronApi {
  readonly app: Pick<
    ElectronApp,
    | 'enableSandbox'
    | 'exit'
    | 'getLocale'
    | 'getName'
    | 'on'
    | 'quit'
    | 'requestSingleInstanceLock'
    | 'setPath'
    | 'whenReady'
  >;
  readonly BrowserWindow: WindowParts['BrowserWindow'];
  readonly dialog: Pick<Dialog, 'showErrorBox' | 'showMessageBoxSync'>;
  readonly ipcMain: Pick<IpcMain, 'handle'>;
  readonly menu: Pick<typeof Menu, 'buildFromTemplate' | 'setApplicationMenu'>;
  readonly protocol: Pick<Protocol, 'handle' | 'registerSchemesAsPrivileged'>;
  readonly screen: Pick<Screen, 'getAllDisplays'>;
  readonly session: () => Parameters<typeof refusePermissions>[0];
  readonly shell: Pick<ElectronShell, 'openExternal'>;
}

export interface ElectronShellParts {
  readonly dataDirectory: string;
  /** The bundled preload script. */
  readonly preload: string;
  readonly platform: NodeJS.Platform;
  readonly openFiles: () => StaticFiles;
  readonly openApp: (preferences: KeyValueFile) => Promise<Pick<App, 'send' | 'listen' | 'close'>>;
  readonly openPreferences: () => KeyValueFile;
}

/** Runs the app in its own window until the user or the system ends it. */
export async function runElectronShell(electron: ElectronApi, parts: ElectronShellParts): Promise<void> {
  const { app, protocol } = electron;
  const speech: Speech = {};
  app.enableSandbox();
  protocol.registerSchemesAsPrivileged(pageSchemes);
  // Chromium's own files; the single-instance lock below is one per such folder, thus per data folder.
  app.setPath('userData', join(parts.dataDirectory, 'window'));
  if (!app.requestSingleInstanceLock()) return app.quit();
  app.on('web-contents-created', (_, contents) => {
    guardContents(contents, (address) => openLink(electron.shell, address));
    askBeforeLeaving(contents, electron.dialog, (text) => speech.words?.t(text) ?? String(text));
  });
  await app.whenReady();
  try {
    await openAll(electron, parts, speech);
  } catch (error) {
    electron.dialog.showErrorBox('Handoff Studio cannot start', sentenceOf(error));
    app.exit(1);
  }
}

/** English until the preferences are open. */
interface Speech {
  words?: Words;
}

async function openAll(electron: ElectronApi, parts: ElectronShellParts, speech: Speech): Promise<void> {
  const { app } = electron;
  const preferences = parts.openPreferences();
  const files = parts.openFiles();
  const studio = await parts.openApp(preferences);
  refusePermissions(electron.session(), isOwnPage);
  servePage(electron.protocol, files);
  serveCalls(electron.ipcMain, studio);
  const memory = createWindowMemory(preferences, () =>
    electron.screen.getAllDisplays().map(({ workArea }) => workArea),
  );
  const window = openWindow({ BrowserWindow: electron.BrowserWindow, memory, preload: parts.preload });
  const words = await openWords(() => preferences.get('preferences'), app.getLocale());
  speech.words = words;
  const drawMenu = () =>
    electron.menu.setApplicationMenu(electron.menu.buildFromTemplate(menuOf(electron, parts, window, words)));
  const unlisten = studio.listen((event) => {
    sendEvent(window.webContents, event);
    if (isOfPreferences(event)) void words.refresh().then((changed) => changed && drawMenu());
  });
  drawMenu();
  app.on('second-instance', () => bringForward(window));
  app.on('window-all-closed', () => app.quit());
  const unsent = watchUnsent(studio);
  askBeforeQuitting(electron, window, unsent.count, words);
  endWith(app, async () => {
    unlisten();
    unsent.stop();
    await studio.close();
  });
}

function menuOf(
  electron: ElectronApi,
  { platform }: ElectronShellParts,
  { webContents }: BrowserWindow,
  words: Words,
) {
  const command = (id: MenuCommand) => sendEvent(webContents, { name: 'command', payload: { id } });
  return menuTemplate({ platform, appName: electron.app.getName(), t: words.t, command });
}

function isOfPreferences({ name, payload }: { name: string; payload: unknown }): boolean {
  const what =
    typeof payload === 'object' && payload !== null && 'what' in payload ? payload.what : undefined;
  return name === 'changed' && what === 'preferences';
}

function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.focus();
}

/** Quitting with something unsent says so. With the window still open there is a way back. */
function askBeforeQuitting(
  { app, dialog }: ElectronApi,
  window: BrowserWindow,
  unsent: () => number,
  { t, translate }: Words,
): void {
  let agreed = false;
  app.on('before-quit', (event) => {
    const message = agreed ? '' : translate(unsentWords(unsent()));
    if (message === '') return;
    const buttons = window.isDestroyed() ? [t('Quit')] : [t('Quit'), t('Stay open')];
    const last = buttons.length - 1;
    const answer = dialog.showMessageBoxSync({
      type: 'warning',
      message,
      buttons,
      defaultId: last,
      cancelId: last,
    });
    agreed = answer === 0;
    if (!agreed) event.preventDefault();
  });
}

/** Lets the app finish what it is at before the process ends. */
function endWith(app: ElectronApi['app'], close: () => Promise<void>): void {
  let closing = false;
  app.on('will-quit', (event) => {
    event.preventDefault();
    if (closing) return;
    closing = true;
    close().then(
      () => app.exit(0),
      () => app.exit(1),
    );
  });
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
