import { expect, it } from 'vitest';
import type { FlowView } from '../../../../contract/views.ts';
import { createActions, insertJunction } from '../../../../renderer/features/builder/actions.ts';
import { neighbour } from '../../../../renderer/features/builder/canvas/neighbours.ts';
import { createEditor } from '../../../../renderer/features/builder/editor.ts';
import { readyMade, stepIn } from '../../../core/flow/ready-made.ts';

const at = '2026-01-01T12:00:00.000Z';
const view: FlowView = { flow: readyMade, revision: 1, savedAt: at, published: null, publishedFlow: null };

function aBuilder() {
  const editor = createEditor(view, {
    chatOpen: false,
    save: async (_flow, revision) => ({ revision: revision + 1, savedAt: at }),
  });
  const said: string[] = [];
  return { editor, said, actions: createActions(editor, (sentence) => said.push(sentence)) };
}

it('adds a step behind the selected one when that has a loose outlet', () => {
  const { editor, actions } = aBuilder();
  editor.edit({ text: 'Cut' }, [{ do: 'disconnect', ids: ['c6'] }]);
  editor.select(['sent']);
  actions.add('message', { x: 0, y: 0 });
  const [added] = editor.getState().selected;
  const connection = editor.flow().connections.find(({ from }) => from === 'sent');
  expect(connection?.to).toBe(added);
  expect(editor.getState().inspecting).toBe(true);
});

it('makes room for a step put in the middle of a connection, as one change', () => {
  const { editor, actions } = aBuilder();
  actions.add('message', { x: 200, y: 200 }, insertJunction('c2'));
  const [added = ''] = editor.getState().selected;
  const y = (id: string) => editor.step(id)?.position.y ?? 0;
  expect(y(added) - y('trigger')).toBeGreaterThan(100);
  expect(y('collect') - y(added)).toBeGreaterThan(100);
  editor.undo();
  expect(editor.flow()).toBe(readyMade);
});

it('joins what is typed in one field into one change, and not what is typed in two', () => {
  const { editor } = aBuilder();
  const sent = stepIn(readyMade, 'message', 'sent');
  for (const text of ['H', 'He', 'Hey']) editor.typeStep({ ...sent, text }, 'text');
  editor.typeStep({ ...sent, text: 'Hey', name: 'N' }, 'name');
  editor.undo();
  expect(stepIn(editor.flow(), 'message', 'sent').text).toBe('Hey');
  editor.undo();
  expect(editor.flow()).toBe(readyMade);
});

it('forgets the selection of a step that Undo takes away', () => {
  const { editor, actions } = aBuilder();
  actions.add('end', { x: 900, y: 0 });
  editor.undo();
  expect(editor.getState()).toMatchObject({ selected: [], inspecting: false });
});

it('keeps Start when everything is removed, and says what it did', () => {
  const { editor, actions, said } = aBuilder();
  actions.selectAll();
  actions.removeSelected();
  expect(editor.flow().steps.map(({ kind }) => kind)).toEqual(['start']);
  expect(said.at(-1)).toBe('7 steps removed.');
});

it('walks along connections with arrow keys, and aside through the other ways out', () => {
  expect(neighbour(readyMade, 'start', 'ArrowDown')).toBe('trigger');
  expect(neighbour(readyMade, 'email', 'ArrowDown')).toBe('sent');
  expect(neighbour(readyMade, 'sent', 'ArrowRight')).toBe('failed');
  expect(neighbour(readyMade, 'failed', 'ArrowUp')).toBe('email');
});
