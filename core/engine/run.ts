import type { Flow } from '../flow/flow.ts';
import type { Step } from '../flow/steps.ts';
import type { EngineContext } from './context.ts';
import type { Effect } from './effect.ts';
import { type FlowIndex, indexOf } from './flow-index.ts';
import type { LogEntry, Place, Session } from './session.ts';

/**
 * One turn under way: made from the session before it, read off as the session after it. The only thing in the engine that
 * changes; it never outlives `step`.
 */
export interface Run {
  readonly index: FlowIndex;
  readonly context: EngineContext;
  readonly log: LogEntry[];
  readonly effects: Effect[];
  place: Place;
  values: Session['values'];
  tries: Session['tries'];
  sent: Session['sent'];
  /** The request for a person that began the handoff in this turn, until a form has looked for answers in it. */
  opening: string | undefined;
  /** When the conversation was last heard of before this turn. */
  readonly lastAt: string | undefined;
  reference: string;
  wantsReference: boolean;
  /** The step that is running. */
  current: Step | undefined;
  /** The step to enter next; steps run in a loop, not by recursion, so that a long flow cannot exhaust the stack. */
  pending: Step | undefined;
}

export function createRun(flow: Flow, before: Session, context: EngineContext): Run {
  return {
    index: indexOf(flow),
    context,
    log: [...before.log],
    effects: [],
    place: before.place,
    values: before.values,
    tries: before.tries,
    sent: before.sent,
    opening: undefined,
    lastAt: before.log.at(-1)?.at,
    reference: before.reference,
    wantsReference: false,
    current: undefined,
    pending: undefined,
  };
}

export function sessionOf({ reference, place, values, tries, sent, log }: Run): Session {
  return { reference, place, values, tries, sent, log };
}

/** What is known by now, by key. */
export function knownIn({ values, reference }: Run): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const { key, value } of values) map.set(key, value);
  if (reference !== '') map.set('reference', reference);
  return map;
}

/** References are numbered, so one is only taken when it is about to be said or sent. */
export function needReference(run: Run): string {
  if (run.reference === '') run.reference = run.context.reference ?? '';
  run.wantsReference ||= run.reference === '';
  return run.reference;
}

/** Goes on to whatever is connected to the outlet of the running step; an unconnected one ends the handoff. */
export function leave(run: Run, outlet: string, why: string): void {
  const stepId = run.current?.id ?? '';
  run.log.push({ type: 'left', at: run.context.now, stepId, outlet, why });
  run.pending = run.index.after(stepId, outlet);
  if (!run.pending) finish(run);
}

export function finish(run: Run): void {
  run.pending = undefined;
  run.log.push({ type: 'ended', at: run.context.now });
  run.place = { is: 'ended' };
}
