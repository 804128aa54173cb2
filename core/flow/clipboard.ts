import { z } from 'zod';
import type { Edit } from './edit.ts';
import { Connection, type Flow } from './flow.ts';
import { limits } from './limits.ts';
import type { Position } from './step-kind.ts';
import { Step } from './steps.ts';

/** Steps on the clipboard: JSON text that any window, and any flow, can take. */
const Clip = z.strictObject({
  handoffStudioSteps: z.literal(1),
  steps: z.array(Step).max(limits.steps),
  connections: z.array(Connection).max(limits.connections),
});
export type Clip = z.infer<typeof Clip>;

/** These steps with the connections among them; Start stays where it is. */
export function copySteps(flow: Flow, ids: ReadonlySet<string>): Clip {
  const steps = flow.steps.filter((step) => ids.has(step.id) && step.kind !== 'start');
  const copied = new Set(steps.map(({ id }) => id));
  const connections = flow.connections.filter(({ from, to }) => copied.has(from) && copied.has(to));
  return { handoffStudioSteps: 1, steps, connections };
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
  return { do: 'paste', steps, connections };
}
