import { useEffect } from 'react';
import { type Canvas, cardSelector, useCanvas } from './canvas/use-canvas.ts';
import type { Editor } from './editor.ts';
import { useEditorApi } from './editor-context.tsx';

/**
 * Gives the keyboard focus a place when what had it went away: a removed step's card, a closed panel, the inspector. In
 * a pane it goes to what took its place, or to what stood before it; else to the selected step's card, else to the
 * nearest step before the one that went, else to Start.
 */
export function useKeptFocus(): void {
  const editor = useEditorApi();
  const canvas = useCanvas();
  useEffect(() => keepFocus(editor, canvas), [editor, canvas]);
}

function keepFocus(editor: Editor, canvas: Canvas): () => void {
  let last: HTMLElement | undefined;
  let heir: string | undefined;
  let around: Around[] = [];
  const onFocus = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement)) return;
    last = target;
    around = aroundOf(target);
  };
  let lostFor = 0;
  const look = () => {
    const isLost = document.activeElement === document.body && last !== undefined && !last.isConnected;
    lostFor = isLost ? lostFor + 1 : 0;
    if (lostFor < framesLost) return;
    lostFor = 0;
    const beside = inItsPlace(around);
    if (beside) return beside.focus();
    const selected = editor.getState().selected.at(-1);
    const start = editor.flow().steps.find(({ kind }) => kind === 'start');
    const to = selected ?? heir ?? start?.id;
    if (to !== undefined) canvas.focus(to);
  };
  let framesLeft = 0;
  const watch = () => {
    look();
    framesLeft--;
    if (framesLeft > 0) requestAnimationFrame(watch);
  };
  const stop = editor.subscribe((state, before) => {
    if (state === before) return;
    if (state.history.present !== before.history.present) heir = heirOf(editor, before, last);
    // A dialog gives the focus back by itself a little later.
    if (framesLeft === 0) requestAnimationFrame(() => requestAnimationFrame(watch));
    framesLeft = framesWatched;
  });
  document.addEventListener('focusin', onFocus);
  return () => {
    stop();
    document.removeEventListener('focusin', onFocus);
  };
}

/** A list whose item went hands the focus on by itself, a frame later at the most. */
const framesLost = 3;

/** What goes is gone after the next drawing, which may take a while on a busy computer. */
const framesWatched = 15;

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

/** Where an element stands: below which other, and as which of its children. */
interface Around {
  readonly parent: Element;
  readonly place: number;
}

/**
 * From an element of a pane upwards. What the inspector shows next, of another step, is no place for it; a panel that is
 * empty now still has its own button.
 */
function aroundOf(element: Element): Around[] {
  const pane = element.closest('aside, section section');
  const up: Around[] = [];
  if (!pane) return up;
  const end = pane.matches('aside') ? pane : pane.parentElement;
  for (let at = element; at.parentElement && at.parentElement !== end; at = at.parentElement) {
    up.push({ parent: at.parentElement, place: [...at.parentElement.children].indexOf(at) });
  }
  return up;
}

function inItsPlace(around: readonly Around[]): HTMLElement | undefined {
  const focusable = 'button, input, textarea';
  for (const { parent, place } of around) {
    if (!parent.isConnected) continue;
    const took = parent.children[place];
    const found = took?.matches(focusable) ? took : took?.querySelector(focusable);
    if (found instanceof HTMLElement) return found;
    const before = [...(parent.children[place - 1]?.querySelectorAll<HTMLElement>(focusable) ?? [])].at(-1);
    if (before) return before;
  }
  return undefined;
}
