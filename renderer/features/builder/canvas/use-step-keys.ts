import { type KeyboardEvent, useCallback } from 'react';
import { useActions } from '../actions-context.tsx';
import { useEditorApi } from '../editor-context.tsx';
import { type Direction, neighbour } from './neighbours.ts';
import { useCanvas } from './use-canvas.ts';

const step = 20;
const ways: Readonly<Record<Direction, { x: number; y: number }>> = {
  ArrowUp: { x: 0, y: -step },
  ArrowDown: { x: 0, y: step },
  ArrowLeft: { x: -step, y: 0 },
  ArrowRight: { x: step, y: 0 },
};

/** Keys on a focused card: arrows walk along connections, Alt and arrows move it, Enter opens it, Space adds to the selection. */
export function useStepKeys() {
  const editor = useEditorApi();
  const actions = useActions();
  const canvas = useCanvas();
  return useCallback(
    (event: KeyboardEvent) => {
      const card = event.target instanceof HTMLElement ? event.target : undefined;
      const id = card?.classList.contains('react-flow__node') ? card.dataset.id : undefined;
      if (id === undefined || event.ctrlKey || event.metaKey) return;
      const { selected } = editor.getState();
      if (isDirection(event.key)) {
        event.preventDefault();
        if (!event.altKey) return go(neighbour(editor.flow(), id, event.key), event.shiftKey);
        if (!selected.includes(id)) editor.select([id]);
        actions.moveSelected(ways[event.key]);
      } else if (event.key === 'Enter') {
        event.preventDefault();
        editor.inspect(id, 'name');
      } else if (event.key === ' ') {
        event.preventDefault();
        editor.select(selected.includes(id) ? selected.filter((one) => one !== id) : [...selected, id]);
      }

      function go(to: string | undefined, adding: boolean) {
        if (to === undefined) return;
        editor.select(adding ? [...selected.filter((one) => one !== to), to] : [to]);
        canvas.reveal(to);
        canvas.focus(to);
      }
    },
    [editor, actions, canvas],
  );
}

function isDirection(key: string): key is Direction {
  return key in ways;
}
