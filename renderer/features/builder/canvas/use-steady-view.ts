import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';
import type { ConnectionEdge } from './insert-edge.tsx';
import type { StepNode } from './step-node.tsx';

/** Keeps what is in the middle of the canvas in its middle while panes beside it open, close and grow. */
export function useSteadyView(frame: RefObject<HTMLElement | null>): void {
  const flow = useReactFlow<StepNode, ConnectionEdge>();
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    let before = element.clientWidth;
    const observer = new ResizeObserver(() => {
      const by = element.clientWidth - before;
      before = element.clientWidth;
      const { x, y, zoom } = flow.getViewport();
      if (by !== 0) void flow.setViewport({ x: x + by / 2, y, zoom });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [flow, frame]);
}
