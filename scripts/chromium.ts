import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

export interface Chromium {
  readonly executablePath: string;
  readonly args: readonly string[];
}

/** A Chromium on this computer that can be started: the one given, the system's, or Playwright's own. */
export function findChromium(): Chromium | undefined {
  const given = process.env.CHROMIUM_PATH;
  const candidates = given ? [given] : [...systemCandidates(), chromium.executablePath()];
  const executablePath = candidates.find((path) => existsSync(path) && canStart(path));
  return executablePath ? { executablePath, args: chromiumArguments() } : undefined;
}

/** Finds one or gets one. `undefined` when none can be had; why stands on standard error by then. */
export function ensureChromium(): Chromium | undefined {
  const found = findChromium();
  if (found || process.env.CHROMIUM_PATH) return found;
  process.stderr.write('No Chromium on this computer. Getting the one that belongs to Playwright …\n');
  run(
    process.execPath,
    [join(import.meta.dirname, '../node_modules/@playwright/test/cli.js'), 'install', 'chromium'],
    {
      PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '5000',
    },
  );
  return findChromium() ?? installFromDebian();
}

function installFromDebian(): Chromium | undefined {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return undefined;
  process.stderr.write('That did not work. Installing the one of this system …\n');
  run('apt-get', ['update']);
  run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
    DEBIAN_FRONTEND: 'noninteractive',
  });
  return findChromium();
}

/** Nothing is fetched in the background; as root the browser's own sandbox cannot work. */
function chromiumArguments(): readonly string[] {
  const quiet = [
    '--disable-background-networking',
    '--disable-quic',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ];
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet;
}

function systemCandidates(): string[] {
  if (process.platform === 'darwin') {
    return ['Chromium', 'Google Chrome'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform === 'win32') {
    const roots = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA];
    return roots.flatMap((root) =>
      root ? [join(root, 'Google', 'Chrome', 'Application', 'chrome.exe')] : [],
    );
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Some systems put a program of that name there which only says how to install the real one. */
function canStart(path: string): boolean {
  // On Windows `--version` opens a window instead.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

const longestInstall = 5 * 60_000;

function run(program: string, args: readonly string[], extra: Record<string, string> = {}): void {
  spawnSync(program, args, {
    // Standard output is kept for results.
    stdio: ['ignore', process.stderr.fd, process.stderr.fd],
    env: { ...process.env, ...extra },
    timeout: longestInstall,
  });
}
