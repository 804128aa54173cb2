import type { Flow } from '../flow/flow.ts';
import type { TriggerStep } from '../flow/steps/trigger.ts';
import type { Step } from '../flow/steps.ts';

/** What the engine looks up in a flow on every turn. */
export interface FlowIndex {
  readonly start: Step | undefined;
  readonly triggers: readonly TriggerStep[];
  step(id: string): Step | undefined;
  /** The step connected to this outlet. */
  after(stepId: string, outlet: string): Step | undefined;
}

/** A flow never changes once made, so it is indexed once; the cost of a turn does not grow with the flow. */
const indexes = new WeakMap<Flow, FlowIndex>();

export function indexOf(flow: Flow): FlowIndex {
  let index = indexes.get(flow);
  if (!index) {
    index = makeIndex(flow);
    indexes.set(flow, index);
  }
  return index;
}

function makeIndex({ steps, connections }: Flow): FlowIndex {
  const byId = new Map(steps.map((one) => [one.id, one]));
  const targets = new Map(connections.map(({ from, outlet, to }) => [`${from} ${outlet}`, byId.get(to)]));
  return {
    start: steps.find(({ kind }) => kind === 'start'),
    triggers: steps.filter((one) => one.kind === 'trigger'),
    step: (id) => byId.get(id),
    after: (stepId, outlet) => targets.get(`${stepId} ${outlet}`),
  };
}
