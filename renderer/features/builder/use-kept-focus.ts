import { useEffect } from 'react';
import { type Canvas, cardSelector, useCanvas } from './canvas/use-canvas.ts';
import type { Editor } from './editor.ts';
import { useEditorApi } from './editor-context.tsx';

/**
 * Gives the keyboard focus a place when what had it went away: a removed step's card, a closed panel, the inspector. It
 * goes to the selected step's card, else to the nearest step before the one that went, else to Start.
 */
export function useKeptFocus(): void {
  const editor = useEditorApi();
  const canvas = useCanvas();
  useEffect(() => keepFocus(editor, canvas), [editor, canvas]);
}

function keepFocus(editor: Editor, canvas: Canvas): () => void {
  let last: HTMLElement | undefined;
  let heir: string | undefined;
  const onFocus = ({ target }: FocusEvent) => {
    if (target instanceof HTMLElement) last = target;
  };
  const look = () => {
    const isLost = document.activeElement === document.body && last !== undefined && !last.isConnected;
    if (!isLost) return;
    const selected = editor.getState().selected.at(-1);
    const start = editor.flow().steps.find(({ kind }) => kind === 'start');
    const to = selected ?? heir ?? start?.id;
    if (to !== undefined) canvas.focus(to);
  };
  const stop = editor.subscribe((state, before) => {
    if (state === before) return;
    if (state.history.present !== before.history.present) heir = heirOf(editor, before, last);
    // What goes is gone after the next drawing, and a dialog gives the focus back by itself a little later.
    requestAnimationFrame(() => requestAnimationFrame(look));
  });
  document.addEventListener('focusin', onFocus);
  return () => {
    stop();
    document.removeEventListener('focusin', onFocus);
  };
}

/** Walks back from the step that had the focus, or was selected, to one that is still there. */
function heirOf(
  editor: Editor,
  { history: { present }, selected }: ReturnType<Editor['getState']>,
  last: HTMLElement | undefined,
): string | undefined {
  let id = last?.closest<HTMLElement>(cardSelector)?.dataset.id ?? selected.at(-1);
  const seen = new Set<string>();
  while (id !== undefined && !editor.step(id) && !seen.has(id)) {
    seen.add(id);
    id = present.connections.find(({ to }) => to === id)?.from;
  }
  return id !== undefined && editor.step(id) ? id : undefined;
}
