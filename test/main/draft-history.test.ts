import { expect, it } from 'vitest';
import { commit, newHistory, prepend, undo } from '../../core/flow/history.ts';
import { readHistory, writeHistory } from '../../core/flow/kept-history.ts';
import { anApp } from '../support/an-app.ts';
import { tempDir } from '../support/temp-dir.ts';

it('Undo is there again after the app was closed and opened', async () => {
  const directory = tempDir();
  const first = await anApp(directory);
  const { flow, revision } = await first.client.call('flow.get', {});
  const history = commit(newHistory(flow), [{ do: 'renameFlow', name: 'Renamed' }], 'Rename');
  const saved = await first.client.call('flow.save', { flow: history.present, revision });
  const input = { revision: saved.revision, history: writeHistory(history) };
  expect(await first.client.call('flow.keepHistory', input)).toEqual({ kept: true });
  await first.close();

  const second = await anApp(directory);
  const view = await second.client.call('flow.get', {});
  const answer = await second.client.call('flow.history', { revision: view.revision });
  const kept = readHistory(answer.history ?? '', view.flow);
  if (!kept) throw new Error('Nothing was kept.');
  const again = prepend(newHistory(view.flow), kept);
  expect(again.present.name).toBe('Renamed');
  expect(undo(again).present).toEqual(flow);
  await second.close();
});

it('Undo of another draft is dropped, and that is said once', async () => {
  const { client, close } = await anApp(tempDir());
  const { flow, revision } = await client.call('flow.get', {});
  const history = writeHistory(newHistory(flow));
  expect(await client.call('flow.keepHistory', { revision: revision + 1, history })).toEqual({ kept: false });
  expect(await client.call('flow.keepHistory', { revision, history })).toEqual({ kept: true });
  const saved = await client.call('flow.save', { flow: { ...flow, name: 'Elsewhere' }, revision });
  const ask = () => client.call('flow.history', { revision: saved.revision });
  expect(await ask()).toEqual({ history: null, dropped: true });
  expect(await ask()).toEqual({ history: null, dropped: false });
  await close();
});
