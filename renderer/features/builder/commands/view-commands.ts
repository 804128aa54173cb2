import { menuCommands } from '../../../../contract/menu-commands.ts';
import type { Said } from '../../../language/language.ts';
import { t } from '../../../language/language.ts';
import type { Command } from '../../../platform/commands.tsx';
import type { Canvas } from '../canvas/use-canvas.ts';
import type { Editor } from '../editor.ts';

/** What changes the view and nothing of the flow. */
export function viewCommands(editor: Editor, canvas: Canvas, toggleMap: () => void): Command[] {
  const view = (
    id: string,
    title: string | Said,
    shortcuts: readonly string[],
    run: () => void,
  ): Command => ({
    id,
    title,
    group: t('View'),
    shortcuts,
    run,
  });
  const overlay = (which: 'find' | 'outline' | 'problems' | 'versions') => () =>
    editor.show({ overlay: editor.getState().overlay === which ? 'none' : which });
  return [
    view('canvas.zoom-in', t('Zoom in'), ['mod+=', 'mod++'], () => canvas.zoom('in')),
    view('canvas.zoom-out', t('Zoom out'), ['mod+-'], () => canvas.zoom('out')),
    view('canvas.zoom-reset', t('Zoom to 100 %'), ['mod+0'], () => canvas.zoomTo(1)),
    view('canvas.fit', menuCommands['canvas.fit'], ['shift+1', '!'], () => canvas.fit()),
    {
      ...view('canvas.fit-selection', t('Fit the selection into view'), ['shift+2', '@'], () =>
        canvas.fit(editor.getState().selected),
      ),
      enabled: () => editor.getState().selected.length > 0,
    },
    view('canvas.map', menuCommands['canvas.map'], ['mod+shift+k'], toggleMap),
    {
      ...view('flow.find', menuCommands['flow.find'], ['mod+f'], overlay('find')),
      group: t('Flow'),
      inText: true,
    },
    {
      ...view('flow.outline', menuCommands['flow.outline'], ['mod+shift+o'], () => showOutline(editor)),
      inText: true,
    },
    {
      ...view('flow.problems', menuCommands['flow.problems'], ['mod+shift+m'], overlay('problems')),
      inText: true,
    },
    view('flow.versions', menuCommands['flow.versions'], [], overlay('versions')),
    view('flow.test-chat', menuCommands['flow.test-chat'], ['mod+shift+t'], () =>
      editor.show({ chatOpen: !editor.getState().chatOpen, run: undefined }),
    ),
    {
      id: 'steps.none',
      title: t('Close what is open, then select nothing'),
      group: t('View'),
      shortcuts: ['Escape'],
      inText: true,
      enabled: () => isAnythingOpen(editor),
      run: () => closeTopmost(editor, canvas),
    },
  ];
}

/** From elsewhere the keys go to the outline; from the outline, or by its button, it closes. */
function showOutline(editor: Editor): void {
  if (editor.getState().overlay !== 'outline') return editor.show({ overlay: 'outline' });
  const isThere = document.activeElement?.closest('[role=tree], [role=toolbar]') !== null;
  const line = document.querySelector<HTMLElement>('[role=tree] [tabindex="0"]');
  if (line && !isThere) line.focus();
  else editor.show({ overlay: 'none' });
}

export function isAnythingOpen(editor: Editor): boolean {
  const { selected, selectedConnection, overlay } = editor.getState();
  return selected.length > 0 || selectedConnection !== undefined || overlay !== 'none';
}

/** Escape closes one thing at a time, and the focus goes back to the card. */
export function closeTopmost(editor: Editor, canvas: Canvas): void {
  const { overlay, inspecting, selected } = editor.getState();
  const last = selected.at(-1);
  if (overlay !== 'none') return editor.show({ overlay: 'none' });
  if (inspecting) editor.show({ inspecting: false });
  else editor.select([]);
  if (last) canvas.focus(last);
}
