import type { ConversationView } from '../../../contract/views.ts';
import type { LogEntry } from '../../../core/engine/session.ts';
import type { Flow } from '../../../core/flow/flow.ts';

/** What the test chat is doing in the flow, for marking it on the canvas. */
export interface Run {
  readonly activeStepId: string | undefined;
  /** Keys of the fields that have an answer. */
  readonly answered: ReadonlySet<string>;
  readonly steps: ReadonlySet<string>;
  readonly connections: ReadonlySet<string>;
  readonly sending: boolean;
}

/** Where the conversation is and which way it came since its present handoff began; nothing before the visitor spoke. */
export function runOf(flow: Flow, { activeStepId, log, state, values }: ConversationView): Run | undefined {
  const before = state === 'ended' ? log.slice(0, -1) : log;
  const since: readonly LogEntry[] = log.slice(before.findLastIndex(({ type }) => type === 'ended') + 1);
  if (!since.some((entry) => entry.type === 'said' && entry.from === 'visitor')) return undefined;
  const byOutlet = new Map(flow.connections.map(({ id, from, outlet }) => [`${from} ${outlet}`, id]));
  const steps = new Set<string>();
  const connections = new Set<string>();
  for (const entry of since) {
    if (entry.type === 'entered') steps.add(entry.stepId);
    if (entry.type !== 'left') continue;
    steps.add(entry.stepId);
    const connection = byOutlet.get(`${entry.stepId} ${entry.outlet}`);
    if (connection) connections.add(connection);
  }
  return {
    activeStepId: activeStepId ?? undefined,
    answered: new Set(values.map(({ key }) => key)),
    steps,
    connections,
    sending: state === 'notifying',
  };
}
