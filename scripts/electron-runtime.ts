import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ShellFacts } from './choose-shell.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The runtime's program, or `undefined` when it is not on this computer. Never downloads anything. */
export function findElectron(
  environment: Environment = process.env,
  folder: string = packageFolder(),
): string | undefined {
  const given = environment.ELECTRON_OVERRIDE_DIST_PATH;
  const program = join(given || join(folder, 'dist'), programPath(process.platform));
  return existsSync(program) ? program : undefined;
}

/**
 * Downloads the runtime with Electron's own installer, which honours its mirror, cache and checksum variables.
 * The download is probed first: its host not answering shows within seconds, not after a minute.
 */
export async function fetchElectron(environment: Environment = process.env): Promise<ShellFacts['electron']> {
  if (environment.ELECTRON_SKIP_BINARY_DOWNLOAD) {
    return {
      is: 'unreachable',
      because: 'ELECTRON_SKIP_BINARY_DOWNLOAD forbids to download the Electron runtime',
    };
  }
  const folder = packageFolder();
  const url = downloadUrl(versionOf(folder), environment);
  process.stderr.write(`The Electron runtime is not installed. Trying ${new URL(url).host} … `);
  const because = await probe(url, environment);
  if (because) {
    process.stderr.write('not available.\n');
    return { is: 'unreachable', because };
  }
  process.stderr.write('downloading about 120 MB, once.\n');
  const installer = spawn(process.execPath, [join(folder, 'install.js')], {
    stdio: ['ignore', process.stderr, process.stderr],
    env: { ...environment, ...proxyVariables(environment) },
    timeout: longestDownload,
  });
  const code = await exitOf(installer);
  if (code === 0 && findElectron(environment, folder)) return { is: 'installed' };
  return { is: 'unreachable', because: 'the download of the Electron runtime failed' };
}

/** Milliseconds. */
const longestProbe = 3_000;
const longestDownload = 10 * 60_000;

/** Where @electron/get would download from, going by the same variables in the same order. */
export function downloadUrl(
  version: string,
  environment: Environment,
  platform: string = process.platform,
  arch: string = process.arch,
): string {
  const variable = (name: string) =>
    environment[`npm_config_electron_${name}`] ||
    environment[`NPM_CONFIG_ELECTRON_${name.toUpperCase()}`] ||
    environment[`npm_package_config_electron_${name}`] ||
    environment[`ELECTRON_${name.toUpperCase()}`];
  const base = variable('mirror') || 'https://github.com/electron/electron/releases/download/';
  const folder = (variable('custom_dir') || `v${version}`).replace('{{ version }}', version);
  const file = variable('custom_filename') || `electron-v${version}-${platform}-${arch}.zip`;
  return `${base}${folder}/${file}`;
}

/** Asks for the file's head in a process of its own, because only a fresh process takes proxy variables up. */
async function probe(url: string, environment: Environment): Promise<string | undefined> {
  const code = `
    fetch(process.argv[1], { method: 'HEAD', signal: AbortSignal.timeout(${longestProbe}) }).then(
      ({ ok, status }) => process.exit(ok ? 0 : status === 404 ? 4 : 3),
      () => process.exit(2),
    )`;
  const child = spawn(process.execPath, ['-e', code, url], {
    stdio: 'ignore',
    env: { ...environment, ...proxyVariables(environment) },
    timeout: longestProbe + 500,
  });
  const host = new URL(url).host;
  switch (await exitOf(child)) {
    case 0:
      return undefined;
    case 3:
      return `${host} refuses to hand out the Electron runtime`;
    case 4:
      return `${host} does not have this version of the Electron runtime`;
    default:
      return `the Electron runtime is not installed and ${host} does not answer`;
  }
}

function proxyVariables(environment: Environment): Record<string, string> {
  const { HTTPS_PROXY, https_proxy, HTTP_PROXY, http_proxy } = environment;
  return HTTPS_PROXY || https_proxy || HTTP_PROXY || http_proxy ? { NODE_USE_ENV_PROXY: '1' } : {};
}

function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    child.on('error', () => resolve(null));
    child.on('exit', (code) => resolve(code));
  });
}

/** Looked up by its package.json, because importing the package itself starts a download. */
function packageFolder(): string {
  return dirname(createRequire(import.meta.url).resolve('electron/package.json'));
}

function versionOf(folder: string): string {
  // Electron's own package.json always has a version.
  return (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version;
}

function programPath(platform: NodeJS.Platform): string {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return platform === 'win32' ? 'electron.exe' : 'electron';
}
