import type { ConversationTest, TestStep } from './conversation-test.ts';
import type { ResultRow, TestResult } from './test-result.ts';

type Check = Extract<ResultRow, { is: 'check' }>;

/**
 * The test with the answers and values that the flow gives now, for when the flow is right and the test is old.
 * Steps and deliveries stay as they are: a conversation that goes another way is not a matter of wording.
 */
export function acceptActual(test: ConversationTest, { rows }: TestResult): ConversationTest {
  const changes = new Map<number, readonly TestStep[]>();
  const added = new Map<number, TestStep[]>();
  let line = -1;
  for (const row of rows) {
    // An answer that no line expects belongs after whatever came before it.
    line = row.line ?? line;
    if (row.is !== 'check' || row.passed) continue;
    const step = test.steps[line];
    if (row.line === null) added.set(line, [...(added.get(line) ?? []), answer(row.actual)]);
    else if (step) changes.set(line, accepted(step, row));
  }
  const kept = test.steps.flatMap((step, index) => [
    ...(changes.get(index) ?? [step]),
    ...(added.get(index) ?? []),
  ]);
  return { ...test, steps: [...(added.get(-1) ?? []), ...kept] };
}

/** Whether that would change the test. */
export function canAccept(test: ConversationTest, result: TestResult): boolean {
  return JSON.stringify(acceptActual(test, result).steps) !== JSON.stringify(test.steps);
}

function accepted(step: TestStep, { what, actual }: Check): readonly TestStep[] {
  switch (what) {
    case 'answer':
      return actual === '' ? [] : [answer(actual)];
    case 'silence':
      // What was said instead follows as answers that no line expects.
      return [];
    case 'value':
      return step.do === 'value' ? [{ ...step, value: actual }] : [step];
    case 'step':
    case 'delivery':
      return [step];
  }
}

function answer(text: string): TestStep {
  return { do: 'answers', match: 'exact', text: text.replace(/\bH-1\d{3}\b/g, '{{reference}}') };
}
