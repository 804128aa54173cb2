import { type App, createApp } from '../../app.ts';
import type { DataFolder } from '../data-folder.ts';
import { openPorts, type ShellChoices } from '../open-ports.ts';

/** The app of the browser shell, in a module of its own so that it is loaded after the page is being served. */
export async function openApp(
  folder: DataFolder,
  secrets: NonNullable<ShellChoices['secrets']>,
): Promise<App> {
  return createApp(await openPorts(folder, { shell: 'browser', secrets }));
}
