import { z } from 'zod';
import type { Edit } from './edit.ts';
import { Connection, type Flow } from './flow.ts';
import { Group } from './group.ts';
import { limits } from './limits.ts';
import type { Position } from './step-kind.ts';
import { Step } from './steps.ts';

/** Steps on the clipboard: JSON text that any window, and any flow, can take. */
const Clip = z.strictObject({
  handoffStudioSteps: z.literal(1),
  steps: z.array(Step).max(limits.steps),
  connections: z.array(Connection).max(limits.connections),
  groups: z.array(Group).max(limits.groups).optional(),
});
export type Clip = z.infer<typeof Clip>;

/** These steps with the connections among them and the groups that are whole; Start stays where it is. */
export function copySteps(flow: Flow, ids: ReadonlySet<string>): Clip {
  const steps = flow.steps.filter((step) => ids.has(step.id) && step.kind !== 'start');
  const copied = new Set(steps.map(({ id }) => id));
  const connections = flow.connections.filter(({ from, to }) => copied.has(from) && copied.has(to));
  const groups = flow.groups?.filter(({ stepIds }) => stepIds.every((id) => copied.has(id))) ?? [];
  return { handoffStudioSteps: 1, steps, connections, ...(groups.length > 0 ? { groups } : {}) };
}

export function writeClip(clip: Clip): string {
  return JSON.stringify(clip, null, 2);
}

/** What was copied, or `undefined` when the text is something else. */
export function readClip(text: string): Clip | undefined {
  if (text.length > 20_000_000 || !text.includes('handoffStudioSteps')) return undefined;
  try {
    return Clip.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** The edit that puts the steps down as new ones, moved by so much, under ids from `newId`. */
export function pasteEdit(
  clip: Clip,
  by: Position,
  newId: (base: string) => string,
): Extract<Edit, { do: 'paste' }> {
  const ids = new Map(clip.steps.map(({ id, kind }) => [id, newId(kind)]));
  const steps = clip.steps.map((step) => ({
    ...step,
    id: ids.get(step.id) ?? step.id,
    position: { x: step.position.x + by.x, y: step.position.y + by.y },
  }));
  const connections = clip.connections.flatMap(({ from, outlet, to }) => {
    const [newFrom, newTo] = [ids.get(from), ids.get(to)];
    return newFrom && newTo ? [{ id: newId('c'), from: newFrom, outlet, to: newTo }] : [];
  });
  const groups = (clip.groups ?? []).map((group) => ({
    ...group,
    id: newId('g'),
    stepIds: group.stepIds.flatMap((id) => ids.get(id) ?? []),
  }));
  return { do: 'paste', steps, connections, ...(groups.length > 0 ? { groups } : {}) };
}
