import { existsSync, readFileSync } from 'node:fs';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What a run came to. A run that ended badly without naming a failed test counts as one that failed. */
export function withExit(counts: Counts | undefined, exitCode: number | null): Counts {
  const known = counts ?? { passed: 0, failed: 0, skipped: 0 };
  const isSilentFailure = known.failed === 0 && (exitCode !== 0 || counts === undefined);
  return isSilentFailure ? { ...known, failed: 1 } : known;
}

/** Counts from Vitest's JSON report. A file that could not even be loaded counts as one failed test. */
export function readVitestCounts(path: string): Counts | undefined {
  const report = readJson<VitestReport>(path);
  if (!report) return undefined;
  const unloadable = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloadable.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Counts from Playwright's JSON report. What passed only at a second try is not counted as passed. */
export function readPlaywrightCounts(path: string): Counts | undefined {
  const report = readJson<PlaywrightReport>(path);
  if (!report) return undefined;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped };
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
}

function readJson<Report>(path: string): Report | undefined {
  if (!existsSync(path)) return undefined;
  // Written a moment ago by a tool whose version is pinned.
  return JSON.parse(readFileSync(path, 'utf8')) as Report;
}
