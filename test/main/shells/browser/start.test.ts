import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { tempDir } from '../../../support/temp-dir.ts';

const entry = fileURLToPath(new URL('../../../../main/shells/browser/run.ts', import.meta.url));
const page = fileURLToPath(new URL('../../../../renderer/', import.meta.url));

describe('the browser shell', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'writes one line when it is ready, and %s ends it cleanly',
    async (signal) => {
      const folder = join(tempDir(), 'data');
      const shell = await start(folder);
      expect(shell.out()).toMatch(
        /^Handoff Studio is ready at http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]{43}\n$/,
      );
      expect(statSync(folder).mode & 0o777).toBe(0o700);
      const began = performance.now();
      expect(await shell.end(signal)).toBe(0);
      expect(performance.now() - began).toBeLessThan(5_000);
      expect(existsSync(join(folder, 'handoff-studio.db-wal'))).toBe(false);
    },
  );

  it('has another token at every start', async () => {
    const tokens = new Set<string>();
    for (let round = 0; round < 2; round += 1) {
      const shell = await start(tempDir());
      tokens.add(new URL(shell.url).hash);
      await shell.end('SIGTERM');
    }
    expect(tokens.size).toBe(2);
  });

  it('answers calls of the real app', async () => {
    const shell = await start(tempDir());
    const { origin, hash } = new URL(shell.url);
    const response = await fetch(`${origin}/call/app.describe`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${hash.slice('#token='.length)}`,
        'content-type': 'application/json',
      },
      body: '{}',
    });
    expect(await response.json()).toMatchObject({
      ok: true,
      value: { shell: 'browser', capabilities: { nativeMenu: false, secrets: 'memory' } },
    });
    await shell.end('SIGTERM');
  });

  it('leaves a folder that is in use alone, and says so', async () => {
    const folder = tempDir();
    const first = await start(folder);
    await expect(start(folder)).rejects.toThrow(/already open with the data folder/);
    expect(await first.end('SIGTERM')).toBe(0);
  });

  it.each([
    ['--port=70000', '--port=70000 is not a port'],
    ['--port=x', '--port=x is not a port'],
    ['--secrets=cloud', '--secrets=cloud is not known'],
  ])('does not start with %s', async (flag, sentence) => {
    await expect(start(tempDir(), [flag])).rejects.toThrow(sentence);
  });
});

/** Runs the shell's own sources in a process of their own; the page it serves does not matter here. */
async function start(folder: string, flags: readonly string[] = []) {
  const code = `
    const { runBrowserShell } = await import(process.argv[1]);
    const fail = (error) => { console.error(error.message); process.exit(1); };
    try {
      const shell = await runBrowserShell(process.argv.slice(3), process.argv[2], fail);
      const end = () => shell.close().then(() => process.exit(0), fail);
      process.once('SIGTERM', end);
      process.once('SIGINT', end);
      process.stdout.write('Handoff Studio is ready at ' + shell.url + '\\n');
    } catch (error) {
      fail(error);
    }`;
  const child = spawn(
    process.execPath,
    ['--input-type=module', '-e', code, entry, page, `--data-dir=${folder}`, ...flags],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let out = '';
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      out += chunk;
      if (out.includes('\n')) resolve();
    });
    child.once('close', () => reject(new Error(err)));
  });
  return {
    url: out.trim().split(' ').at(-1) ?? '',
    out: () => out,
    async end(signal: NodeJS.Signals) {
      child.kill(signal);
      return ended;
    },
  };
}
