import { expect, it } from 'vitest';
import { readHistory, writeHistory } from '../../../../core/flow/kept-history.ts';
import { createEditor } from '../../../../renderer/features/builder/editor.ts';
import { createReplaceFlow } from '../../../../renderer/features/builder/whole-flow/replace-flow.ts';
import { anApp } from '../../../support/an-app.ts';
import { tempDir } from '../../../support/temp-dir.ts';

/** The builder's state over a running app, as the flow's page makes it, with what Undo was kept. */
async function aBuilder(directory: string) {
  const { client, close } = await anApp(directory);
  const view = await client.call('flow.get', {});
  const editor = createEditor(view, {
    chatOpen: false,
    save: (flow, revision) => client.call('flow.save', { flow, revision }),
  });
  const replaceFlow = createReplaceFlow(editor, client);
  const { history } = await client.call('flow.history', { revision: view.revision });
  const kept = history === null ? undefined : readHistory(history, view.flow);
  if (kept) editor.recall(kept);
  const names = async () => (await client.call('tests.list', {})).map(({ name }) => name);
  return {
    editor,
    client,
    replaceFlow,
    testNames: names,
    becomes: (wanted: string[]) => expect.poll(names).toEqual(wanted),
    async leave() {
      await editor.autosave.flush();
      const text = writeHistory(editor.getState().history);
      await client.call('flow.keepHistory', { revision: editor.autosave.revision(), history: text });
      await close();
    },
  };
}

it('after a restart, Undo and Redo of a replaced flow bring the tests that belong to it', async () => {
  const directory = tempDir();
  const first = await aBuilder(directory);
  const own = await first.testNames();
  expect(own.length).toBeGreaterThan(2);
  const template = await first.client.call('templates.get', { id: 'multilingual' });
  await first.replaceFlow({ text: 'Use template' }, template);
  const theirs = await first.testNames();
  expect(theirs).not.toEqual(own);
  await first.leave();

  const second = await aBuilder(directory);
  const [test] = await second.client.call('tests.list', {});
  if (!test) throw new Error('The template has no tests.');
  await second.client.call('tests.save', { ...test, name: 'Edited after the restart' });
  second.editor.undo();
  await second.becomes(own);
  await second.leave();

  const third = await aBuilder(directory);
  third.editor.redo();
  await third.becomes(['Edited after the restart', ...theirs.slice(1)]);
  third.editor.undo();
  await third.becomes(own);
  await third.leave();
});
