import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { claimDataDirectory, defaultDataDirectory } from '../../../main/adapters/data-directory.ts';
import { tempDir } from '../../support/temp-dir.ts';

describe('a data folder', () => {
  it('is made with its parents, for this user only', async () => {
    const path = join(tempDir(), 'new', 'ünï códé');
    const claimed = await claimDataDirectory(path);
    expect(statSync(path).mode & 0o777).toBe(0o700);
    expect(readdirSync(path)).toEqual(['lock.db']);
    expect(statSync(join(path, 'lock.db')).mode & 0o777).toBe(0o600);
    claimed.release();
  });

  it('is closed to others even where it was open', async () => {
    const path = tempDir();
    chmodSync(path, 0o777);
    const claimed = await claimDataDirectory(path);
    expect(statSync(path).mode & 0o777).toBe(0o700);
    claimed.release();
  });

  it('has one owner at a time, and the second is told so in words', async () => {
    const path = tempDir();
    const first = await claimDataDirectory(path);
    await expect(claimDataDirectory(path)).rejects.toMatchObject({
      name: 'AppError',
      code: 'unavailable',
      message: expect.stringContaining(`already open with the data folder ${path}`),
    });
    first.release();
    (await claimDataDirectory(path)).release();
  });

  it('is free again after its owner was killed', async () => {
    const path = tempDir();
    const owner = spawn(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `const { claimDataDirectory } = await import(process.argv[1]);
         await claimDataDirectory(process.argv[2]);
         console.log('mine');
         setInterval(() => {}, 1000);`,
        new URL('../../../main/adapters/data-directory.ts', import.meta.url).href,
        path,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    await new Promise((resolve) => owner.stdout.once('data', resolve));
    await expect(claimDataDirectory(path)).rejects.toMatchObject({ code: 'unavailable' });
    const ended = new Promise((resolve) => owner.once('exit', resolve));
    owner.kill('SIGKILL');
    await ended;
    (await claimDataDirectory(path)).release();
  });

  it('that is a file is refused by name', async () => {
    const path = join(tempDir(), 'file');
    writeFileSync(path, '');
    await expect(claimDataDirectory(path)).rejects.toMatchObject({
      message: `The data folder ${path} cannot be used: there is a file of that name.`,
    });
    await expect(claimDataDirectory(join(path, 'below'))).rejects.toMatchObject({
      message: expect.stringContaining('a part of that path is a file'),
    });
  });

  it('whose lock cannot be written is refused in words', async () => {
    const path = tempDir();
    mkdirSync(join(path, 'lock.db'));
    await expect(claimDataDirectory(path)).rejects.toMatchObject({
      name: 'AppError',
      message: expect.stringContaining(path),
    });
  });
});

describe('the default data folder', () => {
  it.each([
    ['linux', { XDG_DATA_HOME: '/data' }, '/data/handoff-studio'],
    ['linux', {}, '/home/me/.local/share/handoff-studio'],
    ['darwin', {}, '/home/me/Library/Application Support/Handoff Studio'],
    ['win32', { APPDATA: '/roaming' }, '/roaming/Handoff Studio'],
    ['win32', {}, '/home/me/AppData/Roaming/Handoff Studio'],
  ] as const)('on %s with %j is %s', (platform, environment, expected) => {
    expect(defaultDataDirectory(platform, environment, '/home/me')).toBe(expected);
  });
});
