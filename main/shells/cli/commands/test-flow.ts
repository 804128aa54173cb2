import { writeFile } from 'node:fs/promises';
import { AppError } from '../../../../contract/failure.ts';
import { coverage } from '../../../../core/tests/coverage.ts';
import { runTest } from '../../../../core/tests/run-test.ts';
import type { TestResult } from '../../../../core/tests/test-result.ts';
import type { CommandContext } from '../command.ts';
import { flowCommand } from './flow-command.ts';
import type { FlowSource } from './flow-source.ts';
import { junitXml, type TimedResult } from './junit.ts';
import { failureLines } from './test-lines.ts';

const usage = 'test FLOW|draft|published [--junit FILE]';

/** Runs a flow's conversation tests as publishing does. Exit code 1 when one fails. */
export const testFlow = flowCommand({
  name: 'test',
  summary: 'Run the conversation tests of a flow; --junit FILE writes JUnit XML',
  usage,
  flags: ['junit'],
  read: ({ junit }): Options => ({ junit }),
  act: runTests,
});

interface Options {
  readonly junit: string | undefined;
}

async function runTests(
  { flow, tests, world }: FlowSource,
  { junit }: Options,
  { print }: Pick<CommandContext, 'print'>,
): Promise<number> {
  // Passing without having tested anything would be believed.
  if (tests.length === 0) throw new AppError('not-found', `“${flow.name}” has no conversation tests.`);
  const results = tests.map((test): TimedResult => {
    const began = performance.now();
    const result = runTest(flow, test, world);
    return { ...result, seconds: (performance.now() - began) / 1_000 };
  });
  for (const result of results) for (const line of linesOf(result)) print(line);
  const failed = results.filter(({ passed }) => !passed).length;
  const { steps, outlets } = coverage(flow, results);
  print('');
  print(`${count(results.length, 'test')}, ${failed === 0 ? 'none failed' : `${failed} failed`}.`);
  print(
    `Covered: ${steps.covered} of ${steps.of} steps, ${outlets.covered} of ${outlets.of} ways out of them.`,
  );
  if (junit !== undefined) await writeFile(junit, junitXml(flow.name, results));
  return failed === 0 ? 0 : 1;
}

function linesOf(result: TestResult): readonly string[] {
  return result.passed
    ? [`ok      ${result.name}`]
    : [`FAILED  ${result.name}`, ...failureLines(result).map((line) => `        ${line}`)];
}

function count(number: number, word: string): string {
  return number === 1 ? `1 ${word}` : `${number} ${word}s`;
}
