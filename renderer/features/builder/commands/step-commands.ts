import { menuCommands } from '../../../../contract/menu-commands.ts';
import { arrangements } from '../../../../core/flow/arrange.ts';
import { kindOf, stepKinds } from '../../../../core/flow/steps.ts';
import type { Said } from '../../../language/language.ts';
import { t, term } from '../../../language/language.ts';
import type { Command } from '../../../platform/commands.tsx';
import { type Actions, nextPlace } from '../actions.ts';
import { arrangementWords, groupsOf } from '../arrange-actions.ts';
import { addableKinds } from '../canvas/addable-kinds.ts';
import type { Canvas } from '../canvas/use-canvas.ts';
import type { Editor } from '../editor.ts';

/** What can be done with steps: adding them, and everything about the selected ones or the one that has the focus. */
export function stepCommands(editor: Editor, actions: Actions, canvas: Canvas): Command[] {
  const { some, selection } = onSelection(editor, canvas);
  return [
    ...addableKinds.map(
      (kind): Command => ({
        id: `steps.add-${kind}`,
        title: t('Add {{title}}', { title: term(stepKinds[kind].title) }),
        group: t('Steps'),
        run() {
          actions.add(kind, canvas.middle());
          const added = editor.getState().selected.at(-1);
          if (added) requestAnimationFrame(() => canvas.reveal(added));
        },
      }),
    ),
    selection('steps.open', t('Edit step'), [], (id) => editor.inspect(id, 'name')),
    selection('steps.add-next', t('Add a step after this one'), ['mod+Enter', 'Insert'], (id) =>
      addNext(editor, canvas, id),
    ),
    selection('steps.connect', t('Connect this step'), ['mod+shift+l'], (id) => openConnections(editor, id)),
    selection('steps.up', t('Put before the step above'), ['alt+shift+ArrowUp'], (id) =>
      actions.reorder(id, 'up'),
    ),
    selection('steps.down', t('Put after the step below'), ['alt+shift+ArrowDown'], (id) =>
      actions.reorder(id, 'down'),
    ),
    selection('steps.copy', t('Copy'), ['mod+c'], () => void actions.copy()),
    selection('steps.cut', t('Cut'), ['mod+x'], () => void actions.cut()),
    {
      id: 'steps.paste',
      title: t('Paste'),
      group: t('Steps'),
      shortcuts: ['mod+v'],
      run: () => void actions.paste(),
    },
    selection('steps.duplicate', menuCommands['steps.duplicate'], ['mod+d'], actions.duplicate),
    {
      ...selection(
        'steps.remove',
        menuCommands['steps.remove'],
        ['Delete', 'Backspace'],
        actions.removeSelected,
      ),
      enabled: () => some() || editor.getState().selectedConnection !== undefined,
    },
    {
      id: 'steps.all',
      title: t('Select all steps'),
      group: t('Steps'),
      shortcuts: ['mod+a'],
      run: actions.selectAll,
    },
    ...arrangeCommands(editor, actions, canvas),
  ];
}

function arrangeCommands(editor: Editor, actions: Actions, canvas: Canvas): Command[] {
  const { some, selection } = onSelection(editor, canvas);
  return [
    ...arrangements.map(
      (how): Command => ({
        id: `steps.arrange-${how}`,
        title: arrangementWords[how],
        group: t('Arrange'),
        enabled: () => editor.getState().selected.length >= (how.startsWith('spread') ? 3 : 2),
        run: () => actions.arrange(how, canvas.sizeOf),
      }),
    ),
    {
      ...selection('steps.group', menuCommands['steps.group'], ['mod+g'], actions.group),
      group: t('Arrange'),
    },
    {
      ...selection('steps.ungroup', menuCommands['steps.ungroup'], ['mod+shift+g'], actions.ungroup),
      group: t('Arrange'),
      enabled: () => some() && groupsOf(editor).length > 0,
    },
  ];
}

/** Commands about the selected steps; with none selected, about the one whose card has the focus. */
function onSelection(editor: Editor, canvas: Canvas) {
  const chosen = () => editor.getState().selected.at(-1) ?? canvas.focused();
  const some = () => chosen() !== undefined;
  const selection = (
    id: string,
    title: string | Said,
    shortcuts: readonly string[],
    run: (stepId: string) => void,
  ): Command => ({
    id,
    title,
    group: t('Steps'),
    shortcuts,
    enabled: some,
    run() {
      const stepId = chosen();
      const { selected, selectedConnection } = editor.getState();
      if (stepId !== undefined && selected.length === 0 && selectedConnection === undefined)
        editor.select([stepId]);
      run(stepId ?? '');
    },
  });
  return { some, selection };
}

function addNext(editor: Editor, canvas: Canvas, stepId: string): void {
  const next = nextPlace(editor, stepId);
  const card = canvas.placeOf(stepId);
  if (!next) return;
  const screen = { x: card?.left ?? innerWidth / 2, y: card?.bottom ?? innerHeight / 2 };
  editor.show({ quickAdd: { screen, ...next } });
}

/** The inspector's list of ways out is where they are connected. */
function openConnections(editor: Editor, stepId: string): void {
  const step = editor.step(stepId);
  const outlet = step && kindOf(step).outlets(step)[0]?.id;
  editor.inspect(stepId, outlet === undefined ? undefined : `outlets.${outlet}`);
}
