import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from './build-state.ts';
import { ensureChromium } from './chromium.ts';
import { type Counts, readPlaywrightCounts, readVitestCounts, withExit } from './test-counts.ts';

/* Runs every check and test, also after one has failed, and ends with one line: N passed, N failed. */

const summary: string[] = [];
const remarks: string[] = [];
let passed = 0;
let failed = 0;

check('Format and lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.']);
check('Types and floors', ['node_modules/typescript/bin/tsc', '-b']);
check('Unused code and packages', ['node_modules/knip/bin/knip.js']);
check('Build', ['scripts/preflight.mjs', 'build.ts']);

const reports = mkdtempSync(join(tmpdir(), 'handoff-reports-'));

count('Unit tests', () => {
  const report = join(reports, 'vitest.json');
  const exit = runNode(
    ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json'],
    [`--outputFile.json=${report}`],
  );
  return withExit(readVitestCounts(report), exit);
});

count('Browser tests', () => {
  if (!ensureChromium()) {
    say('There is no Chromium and none could be installed. Set CHROMIUM_PATH to one.');
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const report = join(reports, 'playwright.json');
  const exit = runNode(['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'], [], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
  return withExit(readPlaywrightCounts(report), exit);
});

rmSync(reports, { recursive: true, force: true });
for (const remark of remarks) say(`\n${remark}`);
say(`\n${summary.join('\n')}\n`);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);

/** A check that passes or not; one that does not counts as one failed test. */
function check(title: string, command: readonly string[]): void {
  heading(title);
  const exit = runNode(command);
  if (exit !== 0) failed += 1;
  summary.push(`${exit === 0 ? 'ok    ' : 'FAILED'}  ${title}`);
}

function count(title: string, run: () => Counts): void {
  heading(title);
  const counts = run();
  passed += counts.passed;
  failed += counts.failed;
  remarks.push(...(counts.remarks ?? []));
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  const state = counts.failed === 0 ? 'ok    ' : 'FAILED';
  summary.push(`${state}  ${title}: ${counts.passed} passed, ${counts.failed} failed${skipped}`);
}

function runNode(
  command: readonly string[],
  more: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): number | null {
  return spawnSync(process.execPath, [...command, ...more], {
    cwd: projectRoot,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  }).status;
}

function heading(title: string): void {
  say(`\n── ${title} ${'─'.repeat(Math.max(0, 70 - title.length))}`);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
