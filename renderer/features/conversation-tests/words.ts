import type { Flow } from '../../../core/flow/flow.ts';
import { kindOf } from '../../../core/flow/steps.ts';
import type { SimulatedOutcome, TestStep } from '../../../core/tests/conversation-test.ts';
import type { OutletRef, ResultRow } from '../../../core/tests/test-result.ts';

/** What a line of a test does, in words; an exact answer and one that only contains something are two lines to people. */
export type LineKind = Exclude<TestStep['do'], 'answers'> | 'answers-exact' | 'answers-contains';

export const lineWords: Readonly<Record<LineKind, string>> = {
  says: 'Visitor says',
  fills: 'Visitor fills in the form',
  waits: 'Time passes',
  clock: 'Clock is set to',
  'answers-exact': 'Bot answers',
  'answers-contains': 'Bot’s answer contains',
  silent: 'Bot says nothing',
  reaches: 'Step reached',
  value: 'Value is',
  delivers: 'Mail',
};

export const outcomeWords: Readonly<Record<SimulatedOutcome, string>> = {
  sent: 'accepted by the server',
  failed: 'cannot be sent',
  captured: 'captured, not sent',
};

export const checkWords: Readonly<Record<Extract<ResultRow, { is: 'check' }>['what'], string>> = {
  answer: 'Answer',
  silence: 'Silence',
  step: 'Step',
  value: 'Value',
  delivery: 'Mail',
};

export function kindOfLine(line: TestStep): LineKind {
  return line.do === 'answers' ? `answers-${line.match}` : line.do;
}

export function stepName(flow: Flow, stepId: string): string {
  const step = flow.steps.find(({ id }) => id === stepId);
  return step ? step.name || kindOf(step).title : `${stepId} (removed)`;
}

/** “Mail the support team”: failed. */
export function outletWords(flow: Flow, { stepId, outlet }: OutletRef): string {
  const step = flow.steps.find(({ id }) => id === stepId);
  const outlets = step ? kindOf(step).outlets(step) : [];
  const label = outlets.find(({ id }) => id === outlet)?.label ?? outlet;
  return outlets.length > 1 ? `${stepName(flow, stepId)}: ${label}` : stepName(flow, stepId);
}

/** How many of something, like `3 tests`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
