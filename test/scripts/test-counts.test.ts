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
  expect(readVitestCounts(written(report))).toMatchObject({ passed: 7, failed: 2, skipped: 2 });
});

it('names what failed and what passed only at a second try, with what was said', () => {
  const spec = (title: string, status: string) => ({
    title,
    tests: [{ status, results: [{ errors: [{ message: `${title} is not there` }] }] }],
  });
  const report = {
    stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 1 },
    errors: [{ message: 'no browser' }],
    suites: [
      {
        specs: [spec('the card', 'unexpected'), spec('the rail', 'expected')],
        suites: [{ specs: [spec('the list', 'flaky')] }],
      },
    ],
  };
  expect(readPlaywrightCounts(written(report))).toEqual({
    passed: 4,
    failed: 2,
    skipped: 1,
    remarks: [
      'the card: failed\nthe card is not there',
      'the list: passed only at the second try\nthe list is not there',
      'no browser',
    ],
  });
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
