import { z } from 'zod';
import { brokenGroups, Group } from './group.ts';
import { limits } from './limits.ts';
import { Id, LongText, ShortText } from './step-kind.ts';
import { Step } from './steps.ts';

export const Connection = z.strictObject({ id: Id, from: Id, outlet: Id, to: Id });
export type Connection = z.infer<typeof Connection>;

/** The version of the document format this code writes. Older ones go through `upgrade` first. */
export const currentFormat = 1;

/**
 * A graph of steps joined by connections: the whole document a manager edits and publishes.
 * Invariants: ids are unique, connections join steps that exist, an outlet has at most one connection, one Start,
 * a step is in one group at most.
 */
export const Flow = z
  .strictObject({
    format: z.literal(currentFormat),
    name: ShortText,
    description: LongText.default(''),
    steps: z.array(Step).max(limits.steps),
    connections: z.array(Connection).max(limits.connections),
    /** Frames around steps on the canvas; they change nothing for a visitor. Left out: none. */
    groups: z.array(Group).max(limits.groups).optional(),
  })
  .superRefine((flow, context) => {
    for (const message of brokenInvariants(flow)) context.addIssue({ code: 'custom', message });
  });
export type Flow = z.infer<typeof Flow>;

function* brokenInvariants(flow: {
  steps: readonly Step[];
  connections: readonly Connection[];
  groups?: readonly Group[] | undefined;
}) {
  const steps = new Set<string>();
  for (const { id } of flow.steps) {
    if (steps.has(id)) yield `Two steps have the id “${id}”.`;
    steps.add(id);
  }
  if (flow.steps.filter((step) => step.kind === 'start').length !== 1)
    yield 'A flow has exactly one Start step.';
  const ids = new Set<string>();
  const outlets = new Set<string>();
  for (const { id, from, outlet, to } of flow.connections) {
    if (ids.has(id)) yield `Two connections have the id “${id}”.`;
    ids.add(id);
    if (!steps.has(from) || !steps.has(to)) yield `The connection “${id}” joins a step that is not there.`;
    if (outlets.has(`${from} ${outlet}`)) yield `Two connections leave the step “${from}” by “${outlet}”.`;
    outlets.add(`${from} ${outlet}`);
  }
  yield* brokenGroups(flow.groups ?? [], steps);
}
