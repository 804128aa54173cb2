import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';
import { useEditorApi } from '../editor-context.tsx';
import type { ConnectionEdge } from './insert-edge.tsx';
import type { StepNode } from './step-node.tsx';
import { useCanvas } from './use-canvas.ts';

/** Keeps what is in the middle of the canvas in its middle while panes beside it open, close and grow, and the step that was opened in view. */
export function useSteadyView(frame: RefObject<HTMLElement | null>): void {
  const flow = useReactFlow<StepNode, ConnectionEdge>();
  const editor = useEditorApi();
  const canvas = useCanvas();
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    // Asking the element itself for its width here would lay out the whole page at its busiest moment.
    let before: number | undefined;
    const observer = new ResizeObserver(([entry]) => {
      const width = entry?.contentRect.width ?? 0;
      const by = width - (before ?? width);
      before = width;
      const { x, y, zoom } = flow.getViewport();
      if (by === 0) return;
      void flow.setViewport({ x: x + by / 2, y, zoom });
      const { inspecting, selected } = editor.getState();
      const shown = inspecting ? selected.at(-1) : undefined;
      if (shown !== undefined) requestAnimationFrame(() => canvas.reveal(shown));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [flow, frame, editor, canvas]);
}
