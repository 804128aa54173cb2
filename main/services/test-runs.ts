import type { Flow } from '../../core/flow/flow.ts';
import type { Settings } from '../../core/settings.ts';
import type { ConversationTest } from '../../core/tests/conversation-test.ts';
import type { Coverage } from '../../core/tests/coverage.ts';
import type { SimulationContext } from '../../core/tests/simulation.ts';
import type { TestResult } from '../../core/tests/test-result.ts';
import type { Clock } from '../ports/system.ts';

export interface TestRun {
  readonly results: readonly TestResult[];
  readonly coverage: Coverage;
  /** How long all of them took together. */
  readonly milliseconds: number;
}

export interface TestRuns {
  run(flow: Flow, tests: readonly ConversationTest[]): Promise<TestRun>;
  suggest(flow: Flow, existing: readonly ConversationTest[]): Promise<readonly ConversationTest[]>;
}

/** Plays conversation tests under the settings of this installation. Nothing is sent or stored. */
export function createTestRuns({
  settings,
  clock,
}: {
  readonly settings: () => Promise<Settings>;
  readonly clock: Clock;
}): TestRuns {
  async function world(): Promise<SimulationContext> {
    const { support, general } = await settings();
    return { supportEmail: support.email || undefined, defaultCountry: general.defaultCountry };
  }

  return {
    async run(flow, tests) {
      // The engine is loaded with the first run, not with the app.
      const [{ runTest }, { coverage }, context] = await Promise.all([
        import('../../core/tests/run-test.ts'),
        import('../../core/tests/coverage.ts'),
        world(),
      ]);
      const began = clock.now().getTime();
      const results = tests.map((test) => runTest(flow, test, context));
      const milliseconds = clock.now().getTime() - began;
      return { results, coverage: coverage(flow, results), milliseconds };
    },
    async suggest(flow, existing) {
      const { suggestTests } = await import('../../core/tests/suggest-tests.ts');
      return suggestTests(flow, existing, await world());
    },
  };
}
