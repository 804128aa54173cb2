import { useEditor } from './editor-context.tsx';
import { useIsNarrow } from './wide-window.ts';

/** Whether a panel over the canvas needs the room that a side pane would lie on. */
export function useOverCanvas(): boolean {
  const open = useEditor(({ overlay }) => ['find', 'outline', 'problems'].includes(overlay));
  return useIsNarrow() && open;
}
