import { useMemo } from 'react';
import { canRedo, canUndo } from '../../../core/flow/history.ts';
import { stepKinds } from '../../../core/flow/steps.ts';
import { useAnnounce } from '../../platform/announce.tsx';
import { type Command, useOffer } from '../../platform/commands.tsx';
import type { Actions } from './actions.ts';
import { useActions } from './actions-context.tsx';
import { addableKinds } from './canvas/palette.tsx';
import { type Canvas, useCanvas } from './canvas/use-canvas.ts';
import type { Editor } from './editor.ts';
import { useEditorApi } from './editor-context.tsx';
import { usePublish } from './use-publish.ts';

/** Offers everything the builder can do to toolbar, keys, palette and native menu. */
export function useBuilderCommands(): void {
  const editor = useEditorApi();
  const actions = useActions();
  const canvas = useCanvas();
  const announce = useAnnounce();
  const { publish } = usePublish();
  const fixed = useMemo(
    () => [
      ...historyCommands(editor, announce),
      ...stepCommands(editor, actions, canvas),
      ...viewCommands(editor, canvas),
    ],
    [editor, actions, canvas, announce],
  );
  useOffer([
    ...fixed,
    {
      id: 'flow.publish',
      title: 'Save & Publish',
      group: 'Flow',
      shortcuts: ['mod+shift+p'],
      run: () => void publish(),
    },
  ]);
}

function historyCommands(editor: Editor, announce: (sentence: string) => void): Command[] {
  const history = () => editor.getState().history;
  return [
    {
      id: 'flow.undo',
      title: 'Undo',
      group: 'Flow',
      shortcuts: ['mod+z'],
      inText: true,
      enabled: () => canUndo(history()),
      run() {
        const label = history().past.at(-1)?.label ?? 'last change';
        editor.undo();
        announce(`Undone: ${label}.`);
      },
    },
    {
      id: 'flow.redo',
      title: 'Redo',
      group: 'Flow',
      shortcuts: ['mod+shift+z', 'mod+y'],
      inText: true,
      enabled: () => canRedo(history()),
      run() {
        const label = history().future[0]?.label ?? 'change';
        editor.redo();
        announce(`Done again: ${label}.`);
      },
    },
  ];
}

function stepCommands(editor: Editor, actions: Actions, canvas: Canvas): Command[] {
  const some = () => editor.getState().selected.length > 0;
  const selection = (id: string, title: string, shortcuts: readonly string[], run: () => void): Command => ({
    id,
    title,
    group: 'Steps',
    shortcuts,
    enabled: () => some() || (id === 'steps.remove' && editor.getState().selectedConnection !== undefined),
    run,
  });
  return [
    ...addableKinds.map(
      (kind): Command => ({
        id: `steps.add-${kind}`,
        title: `Add ${stepKinds[kind].title}`,
        group: 'Steps',
        run() {
          actions.add(kind, canvas.middle());
          const added = editor.getState().selected.at(-1);
          if (added) requestAnimationFrame(() => canvas.reveal(added));
        },
      }),
    ),
    selection('steps.open', 'Edit step', [], () => {
      const id = editor.getState().selected.at(-1);
      if (id) editor.inspect(id, 'name');
    }),
    selection('steps.copy', 'Copy', ['mod+c'], () => void actions.copy()),
    selection('steps.cut', 'Cut', ['mod+x'], () => void actions.cut()),
    {
      id: 'steps.paste',
      title: 'Paste',
      group: 'Steps',
      shortcuts: ['mod+v'],
      run: () => void actions.paste(),
    },
    selection('steps.duplicate', 'Duplicate', ['mod+d'], actions.duplicate),
    selection('steps.remove', 'Remove', ['Delete', 'Backspace'], actions.removeSelected),
    {
      id: 'steps.all',
      title: 'Select all steps',
      group: 'Steps',
      shortcuts: ['mod+a'],
      run: actions.selectAll,
    },
    {
      id: 'steps.none',
      title: 'Close the inspector',
      group: 'Steps',
      shortcuts: ['Escape'],
      inText: true,
      enabled: () =>
        some() || editor.getState().selectedConnection !== undefined || editor.getState().overlay !== 'none',
      run: () => closeTopmost(editor, canvas),
    },
  ];
}

/** Escape closes one thing at a time, and the focus goes back to the card. */
function closeTopmost(editor: Editor, canvas: Canvas): void {
  const { overlay, inspecting, selected } = editor.getState();
  const last = selected.at(-1);
  if (overlay !== 'none') return editor.show({ overlay: 'none' });
  if (inspecting) editor.show({ inspecting: false });
  else editor.select([]);
  if (last) canvas.focus(last);
}

function viewCommands(editor: Editor, canvas: Canvas): Command[] {
  const view = (id: string, title: string, shortcuts: readonly string[], run: () => void): Command => ({
    id,
    title,
    group: 'View',
    shortcuts,
    run,
  });
  const overlay = (which: 'find' | 'outline' | 'problems' | 'versions') => () =>
    editor.show({ overlay: editor.getState().overlay === which ? 'none' : which });
  return [
    view('canvas.zoom-in', 'Zoom in', ['mod+=', 'mod++'], () => canvas.zoom('in')),
    view('canvas.zoom-out', 'Zoom out', ['mod+-'], () => canvas.zoom('out')),
    view('canvas.zoom-reset', 'Zoom to 100 %', ['mod+0'], () => canvas.zoomTo(1)),
    view('canvas.fit', 'Fit the flow into view', ['shift+1', '!'], () => canvas.fit()),
    view('canvas.fit-selection', 'Fit the selection into view', ['shift+2', '@'], () =>
      canvas.fit(editor.getState().selected),
    ),
    {
      id: 'flow.find',
      title: 'Find a step',
      group: 'Flow',
      shortcuts: ['mod+f'],
      inText: true,
      run: overlay('find'),
    },
    view('flow.outline', 'Outline', ['mod+shift+o'], overlay('outline')),
    view('flow.problems', 'Problems', ['mod+shift+m'], overlay('problems')),
    view('flow.versions', 'History of versions', [], overlay('versions')),
    view('flow.test-chat', 'Test chat', ['mod+shift+t'], () =>
      editor.show({ chatOpen: !editor.getState().chatOpen, run: undefined }),
    ),
    { id: 'flow.tidy-up', title: 'Tidy up', group: 'Flow', run: () => void tidyUpNow(editor, canvas) },
  ];
}

async function tidyUpNow(editor: Editor, canvas: Canvas): Promise<void> {
  // The layout engine is large and rarely needed.
  const { tidyUp } = await import('../../../core/flow/layout.ts');
  if (editor.edit('Tidy up', [tidyUp(editor.flow(), canvas.sizeOf)]))
    requestAnimationFrame(() => canvas.fit());
}
