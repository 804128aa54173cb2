import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { ConversationTest } from '../../../core/tests/conversation-test.ts';
import { TestResult } from '../../../core/tests/test-result.ts';
import type { VersionRun, VersionTests } from '../../ports/flow-store.ts';

const Tests = z.array(ConversationTest);
const Results = z.array(TestResult);

interface Row {
  readonly tests: string;
  readonly results: string;
  readonly override_reason: string;
}

/** What versions were published with. `keep` belongs in the transaction that writes the version. */
export function createVersionTests(database: Database) {
  const insert = database.prepare(
    `INSERT INTO version_tests (version, tests, results, passed, failed, override_reason)
     VALUES (?, ?, ?, ?, ?, ?)`,
  );
  const select = database.prepare<[number], Row>(
    'SELECT tests, results, override_reason FROM version_tests WHERE version = ?',
  );
  return {
    /** Nothing is kept of a version without tests. */
    keep(version: number, run: VersionRun): VersionTests | undefined {
      if (run.tests.length === 0) return undefined;
      const { passed, failed, overrideReason } = inShort(run);
      const { tests, results } = run;
      insert.run(version, JSON.stringify(tests), JSON.stringify(results), passed, failed, overrideReason);
      return { passed, failed, overrideReason };
    },
    of(version: number): VersionRun | undefined {
      const row = select.get(version);
      if (!row) return undefined;
      return {
        tests: Tests.parse(JSON.parse(row.tests)),
        results: Results.parse(JSON.parse(row.results)),
        overrideReason: row.override_reason,
      };
    },
  };
}

function inShort({ results, overrideReason }: VersionRun): VersionTests {
  const failed = results.filter(({ passed }) => !passed).length;
  return { passed: results.length - failed, failed, overrideReason: failed > 0 ? overrideReason : '' };
}
