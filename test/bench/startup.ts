import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './engine.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Milliseconds from starting the process to its line on standard output: ours, built and with the database made, and a
 * bare script that does nothing but open the same database. Alternating, so that noise hits both alike.
 */
export async function benchStartup(rounds = 15) {
  const directory = mkdtempSync(join(tmpdir(), 'handoff-bench-'));
  const ours = [
    at('../../scripts/preflight.mjs'),
    'start.ts',
    '--shell=browser',
    '--no-open',
    '--port=0',
    `--data-dir=${directory}`,
  ];
  const bare = [at('./bare-open.mjs'), join(directory, 'handoff-studio.db')];
  await untilFirstLine(ours);
  const measured = { ours: [] as number[], bare: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    measured.ours.push(await untilFirstLine(ours));
    measured.bare.push(await untilFirstLine(bare));
  }
  rmSync(directory, { recursive: true, force: true });
  const [us, them] = [median(measured.ours), median(measured.bare)];
  return { ours: us, bare: them, ratio: us / them };
}

async function untilFirstLine(args: readonly string[]): Promise<number> {
  const from = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await new Promise((resolve, reject) => {
    child.stdout.once('data', resolve);
    child.once('exit', () => reject(new Error(`${args[0]} ended without a line`)));
  });
  const took = performance.now() - from;
  child.kill('SIGTERM');
  await ended;
  return took;
}
