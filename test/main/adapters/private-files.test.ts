import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPreferencesFile } from '../../../main/adapters/preferences-file.ts';
import { createChosenSecrets } from '../../../main/adapters/secrets-chosen.ts';
import { createFileSecrets } from '../../../main/adapters/secrets-file.ts';
import type { Log } from '../../../main/ports/system.ts';
import { tempDir } from '../../support/temp-dir.ts';

function quietLog() {
  const problems: string[] = [];
  const log: Log = { info: () => {}, problem: (event) => void problems.push(event) };
  return { log, problems };
}

describe('preferences', () => {
  it('come back after a restart, from a file of this user only', async () => {
    const directory = tempDir();
    await createPreferencesFile({ directory, ...quietLog() }).save({ theme: 'dark' });
    expect(await createPreferencesFile({ directory, ...quietLog() }).load()).toEqual({ theme: 'dark' });
    expect(statSync(join(directory, 'preferences.json')).mode & 0o777).toBe(0o600);
  });

  it('are nothing at the first start', async () => {
    expect(await createPreferencesFile({ directory: tempDir(), ...quietLog() }).load()).toBeUndefined();
  });

  it.each(['', '{', '[]', 'null', '\0\0\0\0', '"text"', '{"theme":'])(
    'are put aside and reported when the file is broken: %j',
    async (text) => {
      const directory = tempDir();
      const { log, problems } = quietLog();
      writeFileSync(join(directory, 'preferences.json'), text);
      const preferences = createPreferencesFile({ directory, log });
      expect(await preferences.load()).toBeUndefined();
      expect(problems).toEqual(['file.quarantined']);
      expect(readFileSync(join(directory, 'preferences.json.broken'), 'utf8')).toBe(text);
      await preferences.save({ theme: 'light' });
      expect(await preferences.load()).toEqual({ theme: 'light' });
    },
  );

  it('are the last ones saved, however many are saved at once, and leave no copies behind', async () => {
    const directory = tempDir();
    const preferences = createPreferencesFile({ directory, ...quietLog() });
    writeFileSync(join(directory, 'preferences.json.new-000000000000'), 'left by a crash');
    await Promise.all(Array.from({ length: 20 }, (_, number) => preferences.save({ number })));
    expect(await preferences.load()).toEqual({ number: 19 });
    expect(readdirSync(directory)).toEqual(['preferences.json']);
  });
});

describe('secrets', () => {
  const open = (directory: string) => createChosenSecrets({ directory, because: 'browser', ...quietLog() });

  it('in memory leave nothing on disk and are forgotten on request', async () => {
    const directory = tempDir();
    const secrets = await open(directory);
    await secrets.set('smtp', 'open sesame');
    expect(await secrets.get('smtp')).toBe('open sesame');
    expect(readdirSync(directory)).toEqual([]);
    await secrets.forget('smtp');
    expect(await secrets.get('smtp')).toBeUndefined();
    expect(secrets.kind).toBe('memory');
  });

  it('outlast the app once somebody chose so, and the file is deleted when not any more', async () => {
    const directory = tempDir();
    const first = await open(directory);
    await first.set('smtp', 'open sesame');
    await first.choice?.keep(true);
    expect(first.kind).toBe('file');
    expect(statSync(join(directory, 'secrets.json')).mode & 0o777).toBe(0o600);
    const second = await open(directory);
    expect(second.kind).toBe('file');
    expect(await second.get('smtp')).toBe('open sesame');
    writeFileSync(join(directory, 'secrets.json.broken'), 'open sesame');
    writeFileSync(join(directory, 'secrets.json.new-left-by-a-crash'), 'open sesame');
    await second.choice?.keep(false);
    expect(readdirSync(directory)).toEqual([]);
    expect(await second.get('smtp')).toBe('open sesame');
    expect(await (await open(directory)).get('smtp')).toBeUndefined();
  });

  it('in a file come back after a restart and are readable by this user only', async () => {
    const directory = tempDir();
    const first = createFileSecrets({ directory, ...quietLog() });
    await Promise.all([first.set('smtp', 'one'), first.set('oauth', 'two'), first.set('__proto__', 'three')]);
    await first.forget('oauth');
    const second = createFileSecrets({ directory, ...quietLog() });
    expect(await second.get('smtp')).toBe('one');
    expect(await second.get('oauth')).toBeUndefined();
    expect(await second.get('toString')).toBeUndefined();
    expect(statSync(join(directory, 'secrets.json')).mode & 0o777).toBe(0o600);
  });

  it('in a broken file are asked for again', async () => {
    const directory = tempDir();
    writeFileSync(join(directory, 'secrets.json'), '{"smtp":');
    const secrets = createFileSecrets({ directory, ...quietLog() });
    expect(await secrets.get('smtp')).toBeUndefined();
    await secrets.set('smtp', 'new');
    expect(await secrets.get('smtp')).toBe('new');
    expect(existsSync(join(directory, 'secrets.json.broken'))).toBe(true);
  });
});
