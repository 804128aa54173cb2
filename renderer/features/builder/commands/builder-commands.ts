import { named } from '../../../../contract/menu-commands.ts';
import { t } from '../../../language/language.ts';
import type { Command } from '../../../platform/commands.tsx';
import type { Actions } from '../actions.ts';
import type { Canvas } from '../canvas/use-canvas.ts';
import type { Editor } from '../editor.ts';
import { cardCommands } from './card-commands.ts';
import { historyCommands } from './history-commands.ts';
import { stepCommands } from './step-commands.ts';
import { viewCommands } from './view-commands.ts';

interface BuilderCommandParts {
  readonly editor: Editor;
  readonly actions: Actions;
  readonly canvas: Canvas;
  readonly announce: (sentence: string) => void;
  readonly toggleMap: () => void;
  readonly publish: () => void;
}

/** Everything the builder can do. */
export function builderCommandList({
  editor,
  actions,
  canvas,
  announce,
  toggleMap,
  publish,
}: BuilderCommandParts): Command[] {
  return [
    ...cardCommands(editor, actions, canvas, announce),
    ...historyCommands(editor, canvas, announce),
    ...stepCommands(editor, actions, canvas),
    ...viewCommands(editor, canvas, toggleMap),
    { ...named('flow.publish'), group: t('Flow'), shortcuts: ['mod+shift+p'], inText: true, run: publish },
  ];
}
