import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readPlaywrightCounts, readVitestCounts, withExit } from '../../scripts/test-counts.ts';
import { tempDir } from '../support/temp-dir.ts';

it('counts a test file that could not be loaded as a failed test', () => {
  const report = {
    numPassedTests: 7,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 0,
    testResults: [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}] },
      { status: 'passed', assertionResults: [{}] },
    ],
  };
  expect(readVitestCounts(written(report))).toEqual({ passed: 7, failed: 2, skipped: 2 });
});

it('counts what passed only at a second try as failed', () => {
  const report = { stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 1 }, errors: [{}] };
  expect(readPlaywrightCounts(written(report))).toEqual({ passed: 3, failed: 3, skipped: 1 });
});

it('never takes a run that broke off for one without failures', () => {
  expect(readVitestCounts('/nowhere.json')).toBeUndefined();
  expect(withExit(undefined, 0).failed).toBe(1);
  expect(withExit({ passed: 5, failed: 0, skipped: 0 }, 1)).toEqual({ passed: 5, failed: 1, skipped: 0 });
  expect(withExit({ passed: 5, failed: 0, skipped: 0 }, null).failed).toBe(1);
  expect(withExit({ passed: 5, failed: 2, skipped: 0 }, 1).failed).toBe(2);
  expect(withExit({ passed: 5, failed: 0, skipped: 0 }, 0).failed).toBe(0);
});

function written(report: object): string {
  const path = join(tempDir(), 'report.json');
  writeFileSync(path, JSON.stringify(report));
  return path;
}
