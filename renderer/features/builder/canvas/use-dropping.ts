import { type DragEvent, useMemo } from 'react';
import { type StepKind, stepKinds } from '../../../../core/flow/steps.ts';
import { insertJunction } from '../actions.ts';
import { useActions } from '../actions-context.tsx';
import { cardSize, useCanvas } from './use-canvas.ts';

/** The type under which a step kind is carried from the palette. */
export const dragType = 'application/x-handoff-step-kind';

/** Dropping from the palette: on the canvas, or on a connection to become part of it. */
export function useDropping() {
  const actions = useActions();
  const canvas = useCanvas();
  return useMemo(
    () => ({
      onDragOver(event: DragEvent) {
        if (!event.dataTransfer.types.includes(dragType)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
      },
      onDrop(event: DragEvent) {
        const kind = kindFrom(event.dataTransfer.getData(dragType));
        if (!kind) return;
        event.preventDefault();
        const screen = { x: event.clientX, y: event.clientY };
        const at = canvas.toCanvas(screen);
        const place = { x: at.x - cardSize.width / 2, y: at.y - 24 };
        const edge = document
          .elementsFromPoint(screen.x, screen.y)
          .map((element) => element.closest<HTMLElement>('.react-flow__edge')?.dataset.id)
          .find((id) => id !== undefined);
        actions.add(kind, place, edge === undefined ? 'loose' : insertJunction(edge));
      },
    }),
    [actions, canvas],
  );
}

function kindFrom(text: string): StepKind | undefined {
  return Object.values(stepKinds).find(({ kind, addable }) => kind === text && addable)?.kind as
    | StepKind
    | undefined;
}
