import { expect, it, onTestFinished } from 'vitest';
import { createChanges } from '../../../../main/adapters/sqlite/delivery-changes.ts';
import { openDatabase } from '../../../../main/adapters/sqlite/open.ts';
import { createStores } from '../../../../main/adapters/sqlite/stores.ts';
import { enqueue } from '../../../support/sending-child.ts';
import { tempDir } from '../../../support/temp-dir.ts';

const at = '2026-11-22T10:00:00.000Z';
const claim = { state: 'sending', at, detail: 'try' } as const;
const marker = { state: 'handing-over', at, detail: 'go' } as const;

/** Changes over a real database, and a disk that takes its time. */
async function onASlowDisk(count: number) {
  const database = openDatabase(tempDir());
  const stores = createStores(database);
  onTestFinished(() => stores.close());
  const ids = await Promise.all(Array.from({ length: count }, () => enqueue(stores)));
  const waiting: { done: () => void; fail: (error: Error) => void }[] = [];
  const wait = () => new Promise<void>((done, fail) => waiting.push({ done, fail }));
  const change = createChanges(database, { wait }, 'this boot');
  const states = async () =>
    (await Promise.all(ids.map((id) => stores.outbox.get(id)))).map((one) => one?.state);
  return { ids, change, waiting, states };
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 20));

it('resolves only when the disk has it, except for the marker of what was claimed', async () => {
  const { ids, change, waiting } = await onASlowDisk(1);
  const [id = ''] = ids;
  let claimed = false;
  const claiming = change(id, ['queued'], claim).then(() => {
    claimed = true;
  });
  await turn();
  expect(waiting).toHaveLength(1);
  expect(claimed).toBe(false);
  waiting[0]?.done();
  await claiming;
  expect(claimed).toBe(true);
  expect(await change(id, ['sending'], marker)).toBe(true);
  expect(waiting).toHaveLength(1);
});

it('writes what is asked for at once together, and waits for the disk once', async () => {
  const { ids, change, waiting, states } = await onASlowDisk(3);
  const all = ids.map((id) => Promise.all([change(id, ['queued'], claim), change(id, ['sending'], marker)]));
  await turn();
  expect(waiting).toHaveLength(1);
  expect(await states()).toEqual(ids.map(() => 'handing-over'));
  waiting[0]?.done();
  expect(await Promise.all(all)).toEqual(ids.map(() => [true, true]));
});

it('says no to a change from a state the delivery is not in, without waiting for the disk', async () => {
  const { ids, change, waiting } = await onASlowDisk(1);
  expect(await change(ids[0] ?? '', ['sending'], marker)).toBe(false);
  expect(await change('nobody', ['queued'], claim)).toBe(false);
  expect(waiting).toHaveLength(0);
});

it('does not claim to have kept what the disk refused', async () => {
  const { ids, change, waiting } = await onASlowDisk(1);
  const claiming = change(ids[0] ?? '', ['queued'], claim);
  await turn();
  waiting[0]?.fail(new Error('The disk is gone.'));
  await expect(claiming).rejects.toThrow('The disk is gone.');
});
