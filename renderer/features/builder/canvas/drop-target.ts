import type { Flow } from '../../../../core/flow/flow.ts';
import { kindOf } from '../../../../core/flow/steps.ts';
import type { StepNode } from './step-node.tsx';

/**
 * The connection that a dragged step would become part of if it were let go here. Only of a single step that nothing
 * leads to yet and whose way out is free: one that has its place is merely moved across.
 */
export function dropTarget(flow: Flow, moved: readonly StepNode[], event: object): string | undefined {
  const [only, ...others] = moved;
  if (!only || others.length > 0 || !isAtPoint(event) || !isLoose(flow, only.data.step.id)) return undefined;
  for (const element of document.elementsFromPoint(event.clientX, event.clientY)) {
    const id = element.closest<HTMLElement>('.react-flow__edge')?.dataset.id;
    if (id !== undefined) return id;
  }
  return undefined;
}

function isLoose(flow: Flow, stepId: string): boolean {
  const step = flow.steps.find(({ id }) => id === stepId);
  const outlet = step && kindOf(step).outlets(step)[0]?.id;
  if (!step || outlet === undefined || !kindOf(step).hasInlet) return false;
  return !flow.connections.some(
    ({ from, outlet: by, to }) => to === stepId || (from === stepId && by === outlet),
  );
}

/** A finger's event has several points, and is not followed. */
function isAtPoint(event: object): event is { clientX: number; clientY: number } {
  return 'clientX' in event && 'clientY' in event;
}
