import type { Flow } from '../../../core/flow/flow.ts';
import { kindOf } from '../../../core/flow/steps.ts';
import type { SimulatedOutcome, TestStep } from '../../../core/tests/conversation-test.ts';
import type { OutletRef, ResultRow } from '../../../core/tests/test-result.ts';
import { type Said, say, t, translate } from '../../language/language.ts';

/** What a line of a test does, in words; an exact answer and one that only contains something are two lines to people. */
export type LineKind = Exclude<TestStep['do'], 'answers'> | 'answers-exact' | 'answers-contains';

export const lineWords: Readonly<Record<LineKind, Said>> = {
  says: say('Visitor says'),
  fills: say('Visitor fills in the form'),
  waits: say('Time passes'),
  clock: say('Clock is set to'),
  'answers-exact': say('Bot answers'),
  'answers-contains': say('Bot’s answer contains'),
  silent: say('Bot says nothing'),
  reaches: say('Step reached'),
  value: say('Value is'),
  delivers: say('Delivery'),
};

export const outcomeWords: Readonly<Record<SimulatedOutcome, Said>> = {
  sent: say('accepted by the server'),
  failed: say('cannot be sent'),
  captured: say('captured, not sent'),
};

export const checkWords: Readonly<Record<Extract<ResultRow, { is: 'check' }>['what'], Said>> = {
  answer: say('Answer'),
  silence: say('Silence'),
  step: say('Step'),
  value: say('Value'),
  delivery: say('Delivery'),
};

export function kindOfLine(line: TestStep): LineKind {
  return line.do === 'answers' ? `answers-${line.match}` : line.do;
}

export function stepName(flow: Flow, stepId: string): string {
  const step = flow.steps.find(({ id }) => id === stepId);
  return step ? step.name || translate(kindOf(step).title) : t('{{stepId}} (removed)', { stepId });
}

/** “Mail the support team”: failed. */
export function outletWords(flow: Flow, { stepId, outlet }: OutletRef): string {
  const step = flow.steps.find(({ id }) => id === stepId);
  const outlets = step ? kindOf(step).outlets(step) : [];
  const label = translate(outlets.find(({ id }) => id === outlet)?.label ?? outlet);
  return outlets.length > 1 ? `${stepName(flow, stepId)}: ${label}` : stepName(flow, stepId);
}
