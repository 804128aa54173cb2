import { resizedNote } from '../../../../core/flow/steps/note.ts';
import { say, t } from '../../../language/language.ts';
import { worded } from '../../../language/worded.ts';
import type { Command } from '../../../platform/commands.tsx';
import type { Actions } from '../actions.ts';
import { type Direction, neighbour } from '../canvas/neighbours.ts';
import { type Canvas, cardSelector } from '../canvas/use-canvas.ts';
import type { Editor } from '../editor.ts';

const step = 20;
const ways = [
  ['ArrowUp', 'up', { x: 0, y: -step }],
  ['ArrowDown', 'down', { x: 0, y: step }],
  ['ArrowLeft', 'left', { x: -step, y: 0 }],
  ['ArrowRight', 'right', { x: step, y: 0 }],
] as const;

/** Keys on a focused card: arrows walk along connections, Alt and arrows move it, Enter opens it, Space adds to the selection. */
export function cardCommands(
  editor: Editor,
  actions: Actions,
  canvas: Canvas,
  announce: (sentence: string) => void,
): Command[] {
  const onCard = (name: string, title: string, shortcut: string, run: (id: string) => void): Command => ({
    id: `card.${name}`,
    title,
    group: t('On a step'),
    shortcuts: [shortcut],
    on: cardSelector,
    run() {
      const id = canvas.focused();
      if (id !== undefined) run(id);
    },
  });
  const go = (id: string, key: Direction, adding: boolean) => {
    const to = neighbour(editor.flow(), id, key);
    if (to === undefined) return;
    const { selected } = editor.getState();
    editor.select(adding ? [...new Set([...selected, id])].filter((one) => one !== to).concat(to) : [to]);
    canvas.reveal(to);
    canvas.focus(to);
  };
  const move = (id: string, by: { x: number; y: number }) => {
    if (!editor.getState().selected.includes(id)) editor.select([id]);
    actions.moveSelected(by);
    canvas.reveal(id);
    announce(t('Moved.'));
  };
  const resize = (id: string, by: { x: number; y: number }) => {
    const note = editor.step(id);
    if (note?.kind !== 'note') return announce(t('Only notes have a size of their own.'));
    const now = canvas.sizeOf(id);
    const step = resizedNote(note, { width: now.width + by.x, height: now.height + by.y });
    editor.edit(worded('Resize'), [{ do: 'setStep', step }], { coalesce: `size ${id}` });
    announce(t('{{width}} wide, {{height}} high.', { width: step.width ?? 0, height: step.height ?? 0 }));
  };
  const toggle = (id: string) => {
    const { selected } = editor.getState();
    const without = selected.filter((one) => one !== id);
    const isSelected = without.length < selected.length;
    editor.select(isSelected ? without : [...selected, id]);
    announce(
      isSelected ? t('Not selected.') : t('Selected, {{number}} in all.', { number: selected.length + 1 }),
    );
  };
  return [
    ...ways.map(([key, way]) => onCard(`go-${way}`, t(walks[way]), key, (id) => go(id, key, false))),
    ...ways.map(([key, way, by]) => onCard(`move-${way}`, t(moves[way]), `alt+${key}`, (id) => move(id, by))),
    ...ways.map(([key, way, by]) =>
      onCard(`size-${way}`, t(sizes[way]), `mod+shift+${key}`, (id) => resize(id, by)),
    ),
    ...ways.map(([key, way]) =>
      onCard(`take-${way}`, t(takes[way]), `shift+${key}`, (id) => go(id, key, true)),
    ),
    onCard('open', t('Edit the step'), 'Enter', (id) => editor.inspect(id, 'name')),
    onCard('toggle', t('Add to the selection, or take out'), ' ', toggle),
  ];
}

const walks = {
  up: say('Go to the step before'),
  down: say('Go to the step after'),
  left: say('Go to the way out on the left'),
  right: say('Go to the way out on the right'),
} as const;
const sizes = {
  up: say('Make the note lower'),
  down: say('Make the note higher'),
  left: say('Make the note narrower'),
  right: say('Make the note wider'),
} as const;
const moves = {
  up: say('Move it up'),
  down: say('Move it down'),
  left: say('Move it left'),
  right: say('Move it right'),
} as const;

const takes = {
  up: say('Select the step before too'),
  down: say('Select the step after too'),
  left: say('Select the step on the left too'),
  right: say('Select the step on the right too'),
} as const;
