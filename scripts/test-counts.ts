import { existsSync, readFileSync } from 'node:fs';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What failed, or passed only at a second try, in a line or a few each: the first thing wanted of a long log. */
  readonly remarks?: readonly string[];
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
    remarks: [
      ...unloadable.map(({ message = '' }) => message.slice(0, longestRemark)),
      ...report.testResults.flatMap(({ assertionResults }) =>
        assertionResults
          .filter(({ status }) => status === 'failed')
          .map(
            ({ fullName = '', failureMessages = [] }) =>
              `${fullName}: failed\n${(failureMessages[0] ?? '').slice(0, longestRemark)}`,
          ),
      ),
    ],
  };
}

/**
 * Counts from Playwright's JSON report. A second try is only given in CI; what passed at it counts as passed, and is
 * named among the remarks with what the first try said.
 */
export function readPlaywrightCounts(path: string): Counts | undefined {
  const report = readJson<PlaywrightReport>(path);
  if (!report) return undefined;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return {
    passed: expected + flaky,
    failed: unexpected + report.errors.length,
    skipped,
    remarks: [
      ...(report.suites ?? []).flatMap(remarksOf),
      ...report.errors.map(({ message = '' }) => message),
    ],
  };
}

function remarksOf(suite: PlaywrightSuite): readonly string[] {
  const own = (suite.specs ?? []).flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ status, results }) => {
        const said = results.flatMap(({ errors = [] }) => errors.map(({ message = '' }) => message))[0] ?? '';
        const how = status === 'flaky' ? 'passed only at the second try' : 'failed';
        return `${title}: ${how}\n${said.slice(0, longestRemark)}`;
      }),
  );
  return [...own, ...(suite.suites ?? []).flatMap(remarksOf)];
}

/** Characters of one error that are worth repeating. */
const longestRemark = 1_500;

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: {
    status: string;
    message?: string;
    assertionResults: { status?: string; fullName?: string; failureMessages?: string[] }[];
  }[];
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: { message?: string }[];
  suites?: PlaywrightSuite[];
}

interface PlaywrightSuite {
  suites?: PlaywrightSuite[];
  specs?: {
    title: string;
    tests: { status: string; results: { errors?: { message?: string }[] }[] }[];
  }[];
}

function readJson<Report>(path: string): Report | undefined {
  if (!existsSync(path)) return undefined;
  // Written a moment ago by a tool whose version is pinned.
  return JSON.parse(readFileSync(path, 'utf8')) as Report;
}
