import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron';
import { pageAddress } from './page-address.ts';
import type { WindowMemory } from './preferences.ts';

export interface WindowParts {
  readonly BrowserWindow: new (options: BrowserWindowConstructorOptions) => BrowserWindow;
  readonly memory: WindowMemory;
  readonly preload: string;
}

/** Opens the app's one window where it was last. */
export function openWindow({ BrowserWindow, memory, preload }: WindowParts): BrowserWindow {
  const window = new BrowserWindow(windowOptions(preload, memory));
  window.once('ready-to-show', () => window.show());
  window.on('close', () => memory.remember(window.getNormalBounds()));
  void window.loadURL(pageAddress);
  return window;
}

/**
 * The page has no Node, a world of its own and the system's sandbox. These are Electron's defaults too; they are
 * written down so that a test can see them stay.
 */
export function windowOptions(
  preload: string,
  memory: Pick<WindowMemory, 'bounds'>,
): BrowserWindowConstructorOptions {
  return {
    width: 1280,
    height: 800,
    ...memory.bounds(),
    minWidth: 900,
    minHeight: 600,
    show: false,
    title: 'Handoff Studio',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: true,
    },
  };
}
