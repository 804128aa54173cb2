import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { downloadUrl, findElectron } from '../../scripts/electron-runtime.ts';
import { parseStartOptions } from '../../scripts/start-options.ts';
import { tempDir } from '../support/temp-dir.ts';

describe('the flags of npm start', () => {
  it('are passed on to the shell, except those that choose it', () => {
    expect(
      parseStartOptions(['--shell=browser', '--no-open', '--port=0', '--data-dir=/a b', '--secrets=file']),
    ).toEqual({
      is: 'start',
      shell: 'browser',
      open: false,
      flags: ['--port=0', '--data-dir=/a b', '--secrets=file'],
    });
    expect(parseStartOptions([])).toEqual({ is: 'start', shell: undefined, open: true, flags: [] });
    expect(parseStartOptions(['--shell=electron', '--help'])).toEqual({ is: 'help' });
  });

  it.each([
    [['--prot=0'], 'The flag --prot is not known.'],
    [['--no-oepn'], 'The flag --no-oepn is not known.'],
    [['-x'], 'The flag -x is not known.'],
    [['browser'], '“browser” is not a flag.'],
    [['--port'], 'The flag --port needs a value'],
    [['--port='], 'The flag --port needs a value'],
    [['--no-open=yes'], 'The flag --no-open takes no value.'],
    [['--shell=firefox'], '--shell=firefox is not known.'],
    [['--toString'], 'The flag --toString is not known.'],
  ])('%j is refused in words', (flags, because) => {
    expect(parseStartOptions(flags)).toMatchObject({
      is: 'wrong',
      because: expect.stringContaining(because),
    });
  });
});

describe('the Electron runtime', () => {
  it('is found in its package or where ELECTRON_OVERRIDE_DIST_PATH points, and not elsewhere', () => {
    const folder = tempDir();
    expect(findElectron({}, folder)).toBeUndefined();
    const name = process.platform === 'win32' ? 'electron.exe' : 'electron';
    for (const place of ['dist', 'other']) {
      mkdirSync(join(folder, place));
      writeFileSync(join(folder, place, name), '');
      chmodSync(join(folder, place, name), 0o755);
    }
    expect(findElectron({}, folder)).toContain(join(folder, 'dist'));
    const given = { ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'other') };
    expect(findElectron(given, folder)).toContain(join(folder, 'other'));
    expect(findElectron({ ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'none') }, folder)).toBeUndefined();
  });

  it.each([
    [{}, 'https://github.com/electron/electron/releases/download/v45.4.1/electron-v45.4.1-linux-x64.zip'],
    [{ ELECTRON_MIRROR: 'https://m.test/e/' }, 'https://m.test/e/v45.4.1/electron-v45.4.1-linux-x64.zip'],
    [
      { npm_config_electron_mirror: 'https://npm.test/', ELECTRON_MIRROR: 'https://m.test/' },
      'https://npm.test/v45.4.1/electron-v45.4.1-linux-x64.zip',
    ],
    [
      {
        ELECTRON_MIRROR: 'https://m.test/',
        ELECTRON_CUSTOM_DIR: '{{ version }}',
        ELECTRON_CUSTOM_FILENAME: 'e.zip',
      },
      'https://m.test/45.4.1/e.zip',
    ],
  ])('with %j is downloaded from %s', (environment, url) => {
    expect(downloadUrl('45.4.1', environment, 'linux', 'x64')).toBe(url);
  });
});

describe('npm start', () => {
  it('with a flag it does not know ends with words and nothing on standard output', async () => {
    const { code, out, err } = await run(['--prot=0']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('The flag --prot is not known.');
    expect(err).not.toContain('    at ');
  });

  it('explains its flags', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(0);
    for (const flag of ['--shell', '--no-open', '--port', '--data-dir', '--help'])
      expect(out).toContain(flag);
  });
});

function run(flags: readonly string[]): Promise<{ code: number | null; out: string; err: string }> {
  const preflight = fileURLToPath(new URL('../../scripts/preflight.mjs', import.meta.url));
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [preflight, 'start.ts', ...flags]);
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.on('close', (code) => resolve({ code, out, err }));
  });
}
