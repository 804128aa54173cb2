// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import type { FlowView } from '../../../../contract/views.ts';
import { readHistory, writeHistory } from '../../../../core/flow/kept-history.ts';
import { createActions } from '../../../../renderer/features/builder/actions.ts';
import { historyCommands } from '../../../../renderer/features/builder/commands/history-commands.ts';
import { createEditor } from '../../../../renderer/features/builder/editor.ts';
import { speak } from '../../../../renderer/language/language.ts';
import { readyMade } from '../../../core/flow/ready-made.ts';

const at = '2026-01-01T12:00:00.000Z';
const view: FlowView = { flow: readyMade, revision: 1, savedAt: at, published: null, publishedFlow: null };

function aBuilder(of = view) {
  const editor = createEditor(of, {
    chatOpen: false,
    save: async (_flow, revision) => ({ revision: revision + 1, savedAt: at }),
  });
  const said: string[] = [];
  const actions = createActions(editor, (sentence) => said.push(sentence));
  const noCanvas = {} as Parameters<typeof historyCommands>[1];
  const commands = historyCommands(editor, noCanvas, (sentence) => said.push(sentence));
  const run = async (id: string) => {
    await commands.find((command) => command.id === id)?.run();
    return said.at(-1);
  };
  return { editor, actions, undo: () => run('flow.undo'), redo: () => run('flow.redo') };
}

afterEach(() => speak('en'));

it('says what is undone in the language of now, not in that of when it was done', async () => {
  const { editor, actions, undo, redo } = aBuilder();
  actions.add('email', { x: 0, y: 0 });
  editor.edit({ text: 'Connect “Sorry” to Start' }, [{ do: 'renameFlow', name: 'Other' }]);
  await speak('de');
  expect(await undo()).toBe('Rückgängig gemacht: „Sorry“ mit Start verbinden.');
  expect(await undo()).toBe('Rückgängig gemacht: E-Mail hinzufügen.');
  await speak('en');
  expect(await redo()).toBe('Done again: Add Email.');
});

it('after a restart too; what was kept as a finished sentence stays readable', async () => {
  const { editor, actions } = aBuilder();
  await speak('de');
  actions.add('email', { x: 0, y: 0 });
  const text = writeHistory(editor.getState().history);
  await speak('en');
  const restarted = aBuilder({ ...view, flow: editor.flow() });
  const kept = readHistory(text, editor.flow());
  if (!kept) throw new Error('Nothing was kept.');
  restarted.editor.recall(kept);
  expect(await restarted.undo()).toBe('Undone: Add Email.');

  const before = aBuilder();
  const old = readHistory('{"past":[{"label":"Verschieben","name":"Old"}],"future":[]}', readyMade);
  if (!old) throw new Error('It is not read any more.');
  before.editor.recall(old);
  expect(await before.undo()).toBe('Undone: Verschieben.');
});

it('a step that is added speaks as the flow does, and as the window does where the flow says nothing', async () => {
  await speak('de');
  const english = aBuilder();
  english.actions.add('slack', { x: 0, y: 0 });
  expect(english.editor.flow().steps.at(-1)).toMatchObject({ name: 'Slack', title: 'Handoff {{reference}}' });
  const [start] = readyMade.steps;
  if (!start) throw new Error('The flow has no Start.');
  const empty = aBuilder({ ...view, flow: { ...readyMade, steps: [start], connections: [] } });
  empty.actions.add('slack', { x: 0, y: 0 });
  empty.actions.add('branch', { x: 0, y: 0 });
  expect(empty.editor.flow().steps.slice(1)).toMatchObject([
    { title: 'Übergabe {{reference}}', text: expect.stringContaining('Ein Besucher') },
    { name: 'Verzweigung', rules: [{ label: 'Regel 1' }] },
  ]);
});
