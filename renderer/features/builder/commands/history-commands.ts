import { named } from '../../../../contract/menu-commands.ts';
import { canRedo, canUndo } from '../../../../core/flow/history.ts';
import { t } from '../../../language/language.ts';
import { worded, wordsOf } from '../../../language/worded.ts';
import type { Command } from '../../../platform/commands.tsx';
import type { Canvas } from '../canvas/use-canvas.ts';
import type { Editor } from '../editor.ts';

/** Back, forth, and the one edit that rearranges everything. */
export function historyCommands(
  editor: Editor,
  canvas: Canvas,
  announce: (sentence: string) => void,
): Command[] {
  const history = () => editor.getState().history;
  return [
    {
      ...named('flow.undo'),
      group: t('Flow'),
      shortcuts: ['mod+z'],
      inText: true,
      enabled: () => canUndo(history()),
      run() {
        const label = wordsOf(history().past.at(-1)?.label ?? worded('last change'));
        editor.undo();
        announce(t('Undone: {{label}}.', { label }));
      },
    },
    {
      ...named('flow.redo'),
      group: t('Flow'),
      shortcuts: ['mod+shift+z', 'mod+y'],
      inText: true,
      enabled: () => canRedo(history()),
      run() {
        const label = wordsOf(history().future[0]?.label ?? worded('change'));
        editor.redo();
        announce(t('Done again: {{label}}.', { label }));
      },
    },
    {
      ...named('flow.tidy-up'),
      group: t('Flow'),
      shortcuts: ['alt+shift+t'],
      run: () => void tidyUpNow(editor, canvas, announce),
    },
  ];
}

async function tidyUpNow(
  editor: Editor,
  canvas: Canvas,
  announce: (sentence: string) => void,
): Promise<void> {
  // The layout engine is large and rarely needed.
  const { tidyUp } = await import('../../../../core/flow/layout.ts');
  const done = editor.edit(worded('Tidy up'), [tidyUp(editor.flow(), canvas.sizeOf)]);
  announce(done ? t('Tidied up.') : t('The flow is tidy already.'));
  if (done) requestAnimationFrame(() => canvas.fit());
}
