import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useMemo } from 'react';
import type { Position } from '../../../../core/flow/step-kind.ts';
import type { ConnectionEdge } from './insert-edge.tsx';
import type { StepNode } from './step-node.tsx';

/** The canvas as the rest of the builder sees it. */
export interface Canvas {
  /** Where a step should go to stand in the middle of what is seen. */
  middle(): Position;
  toCanvas(screen: Position): Position;
  fit(stepIds?: readonly string[]): void;
  zoom(by: 'in' | 'out'): void;
  zoomTo(level: number): void;
  sizeOf(stepId: string): { width: number; height: number };
  /** Moves the view just when the step is not fully seen. */
  reveal(stepId: string): void;
  /** Puts the keyboard focus on a step's card. */
  focus(stepId: string): void;
  /** The step whose card has the keyboard focus. */
  focused(): string | undefined;
  /** Where a step's card is in the window. */
  placeOf(stepId: string): DOMRect | undefined;
}

/** Room for the palette at the left and the toolbar at the bottom. */
export const fitPadding = { top: '20px', right: '24px', bottom: '64px', left: '72px' } as const;

/** A step's card; focus is on the card itself or on something in it. */
export const cardSelector = '.react-flow__node';

export const cardSize = { width: 240, height: 120 };

export function useCanvas(): Canvas {
  const flow = useReactFlow<StepNode, ConnectionEdge>();
  const store = useStoreApi();
  return useMemo(() => {
    const duration = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 160;
    const frame = () => store.getState().domNode?.getBoundingClientRect() ?? new DOMRect();
    const sizeOf = (stepId: string) => {
      const measured = flow.getInternalNode(stepId)?.measured;
      return { width: measured?.width ?? cardSize.width, height: measured?.height ?? cardSize.height };
    };
    return {
      sizeOf,
      middle() {
        const { x, y, width, height } = frame();
        const center = flow.screenToFlowPosition({ x: x + width / 2, y: y + height / 2 });
        return { x: center.x - cardSize.width / 2, y: center.y - cardSize.height / 2 };
      },
      toCanvas: (screen) => flow.screenToFlowPosition(screen),
      fit: (stepIds) =>
        void flow.fitView({
          duration,
          maxZoom: 1,
          padding: fitPadding,
          ...(stepIds ? { nodes: stepIds.map((id) => ({ id })) } : {}),
        }),
      zoom: (by) => void (by === 'in' ? flow.zoomIn({ duration }) : flow.zoomOut({ duration })),
      zoomTo: (level) => void flow.zoomTo(level, { duration }),
      reveal(stepId) {
        const node = flow.getNode(stepId);
        if (!node) return;
        const { x, y, width, height } = frame();
        const size = sizeOf(stepId);
        const from = flow.flowToScreenPosition(node.position);
        const to = flow.flowToScreenPosition({
          x: node.position.x + size.width,
          y: node.position.y + size.height,
        });
        const view = flow.getViewport();
        const right = shift(from.x, to.x, x + margin.left, x + width - margin.right);
        const down = shift(from.y, to.y, y + margin.top, y + height - margin.bottom);
        if (right === 0 && down === 0) return;
        void flow.setViewport({ x: view.x + right, y: view.y + down, zoom: view.zoom }, { duration });
      },
      focused: () => {
        const active = document.activeElement;
        return active instanceof HTMLElement && active.matches(cardSelector) ? active.dataset.id : undefined;
      },
      placeOf: (stepId) => cardOf(store.getState().domNode, stepId)?.getBoundingClientRect(),
      focus: (stepId) => {
        const before = document.activeElement;
        whenDrawn(
          () => cardOf(store.getState().domNode, stepId),
          (card) => {
            // Somebody who has begun to type elsewhere meanwhile is not to be interrupted.
            const now = document.activeElement;
            if (now === before || !now?.matches('input, textarea')) card.focus({ preventScroll: true });
          },
        );
      },
    };
  }, [flow, store]);
}

const margin = { top: 16, right: 16, bottom: 60, left: 72 };

/** How far to go so that the span lies within the bounds; its beginning counts more when it is too long. */
function shift(from: number, to: number, low: number, high: number): number {
  if (from < low || to - from > high - low) return low - from;
  return to > high ? high - to : 0;
}

/** A step that was added just now, or comes into view, has its card only after the next drawings. */
function whenDrawn(
  find: () => HTMLElement | null | undefined,
  act: (card: HTMLElement) => void,
  frames = 30,
): void {
  requestAnimationFrame(() => {
    const card = find();
    if (card) act(card);
    else if (frames > 0) whenDrawn(find, act, frames - 1);
  });
}

function cardOf(root: Element | null | undefined, stepId: string): HTMLElement | null | undefined {
  return root?.querySelector<HTMLElement>(`${cardSelector}[data-id="${CSS.escape(stepId)}"]`);
}
