import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  protocol,
  type Rectangle,
  safeStorage,
  screen,
  session,
  shell,
} from 'electron';
import Store from 'electron-store';
import { defaultDataDirectory } from '../../adapters/data-directory.ts';
import { createApp } from '../../app.ts';
import { openDataFolder } from '../data-folder.ts';
import { openPorts } from '../open-ports.ts';
import { createStaticFiles } from '../static-files.ts';
import { openSignInPage } from './links.ts';
import { createStoredPreferences, type KeyValueFile } from './preferences.ts';
import { createKeyStoreSecrets } from './secrets.ts';
import { runElectronShell } from './shell.ts';

const dataDirectory = resolve(flagOf('data-dir') ?? defaultDataDirectory());
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

void runElectronShell(
  {
    app,
    BrowserWindow,
    dialog,
    ipcMain,
    menu: Menu,
    protocol,
    screen,
    session: () => session.defaultSession,
    shell,
  },
  {
    dataDirectory,
    platform: process.platform,
    preload: at('../preload/index.cjs'),
    openFiles: () => createStaticFiles(at('../renderer/')),
    openPreferences,
    openApp: async (preferences) => {
      const folder = await openDataFolder(dataDirectory);
      const ports = await openPorts(folder, {
        shell: 'electron',
        nativeMenu: true,
        secrets: (directory, log) =>
          createKeyStoreSecrets(safeStorage, { directory, log, platform: process.platform }),
        openPage: (address) => openSignInPage(shell, address),
        preferences: () => createStoredPreferences(preferences),
      });
      return createApp(ports);
    },
  },
);

/** Window bounds and the look of the page; a broken file is started anew, since losing it loses nothing. */
function openPreferences(): KeyValueFile {
  return new Store<{ window?: Rectangle; preferences?: unknown }>({
    cwd: dataDirectory,
    name: 'window-preferences',
    configFileMode: 0o600,
    clearInvalidConfig: true,
  });
}

/** Electron and Chromium have flags of their own among these, so unknown ones are let pass. */
function flagOf(name: string): string | undefined {
  const { values } = parseArgs({
    args: process.argv.slice(1),
    options: { [name]: { type: 'string' } },
    strict: false,
  });
  const value = values[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
