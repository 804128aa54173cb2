import type { Flow } from '../../../core/flow/flow.ts';
import { kindOf } from '../../../core/flow/steps.ts';
import { translate } from '../../language/language.ts';

/** The name of a step of the flow that is played. */
export function stepName(flow: Flow | undefined, stepId: string): string {
  const step = flow?.steps.find(({ id }) => id === stepId);
  return step ? step.name || translate(kindOf(step).title) : stepId;
}

/** What stands on an outlet, and where it leads; `to` is `undefined` where nothing is connected. */
export function outletWords(
  flow: Flow | undefined,
  stepId: string,
  outlet: string,
): { readonly label: string; readonly to: string | undefined } {
  const step = flow?.steps.find(({ id }) => id === stepId);
  const label =
    step &&
    kindOf(step)
      .outlets(step)
      .find(({ id }) => id === outlet)?.label;
  const to = flow?.connections.find((one) => one.from === stepId && one.outlet === outlet)?.to;
  return { label: translate(label ?? outlet), to: to === undefined ? undefined : stepName(flow, to) };
}
