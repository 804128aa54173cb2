import { expect, it, onTestFinished } from 'vitest';
import { newSession } from '../../../../core/engine/session.ts';
import { defaultSettings } from '../../../../core/settings.ts';
import { thisBoot } from '../../../../main/adapters/boot.ts';
import { openDatabase } from '../../../../main/adapters/sqlite/open.ts';
import { createStores, type Stores } from '../../../../main/adapters/sqlite/stores.ts';
import { createWalSync } from '../../../../main/adapters/sqlite/wal-sync.ts';
import { aHandoffFlow } from '../../../support/a-flow.ts';
import { enqueue } from '../../../support/sending-child.ts';
import { tempDir } from '../../../support/temp-dir.ts';

const at = '2026-11-23T10:00:00.000Z';
const flow = aHandoffFlow([]);

/** Every kind of write there is, over stores that hold a draft, a conversation and its handoff. */
const writes: readonly (readonly [string, (stores: Stores, handoff: string) => Promise<unknown>])[] = [
  ['settings', ({ settings }) => settings.save(defaultSettings)],
  ['a draft', ({ flows }) => flows.saveDraft(flow, 1, at)],
  ['a version', ({ flows }) => flows.publish(1, at, '')],
  ['Undo and Redo', ({ flows }) => flows.history.keep('{}', 1)],
  ['Undo and Redo being forgotten', ({ flows }) => flows.history.forget()],
  ['tests', ({ tests }) => tests.save([])],
  ['other tests', ({ tests }) => tests.replace([])],
  ['a test being removed', ({ tests }) => tests.remove('nobody')],
  [
    'a template',
    ({ templates }) => templates.save({ id: 't', name: 'Own', exchange: { flow, tests: [] } }, at),
  ],
  ['a template being removed', ({ templates }) => templates.remove('nobody')],
  [
    'a conversation',
    ({ conversations }) =>
      conversations.create({
        id: 'new',
        createdAt: at,
        test: true,
        version: null,
        flow,
        session: newSession(),
      }),
  ],
  [
    'a turn',
    async ({ conversations }, id) => {
      const conversation = await conversations.get(id);
      if (!conversation) throw new Error('No conversation');
      return conversations.save(conversation, newSession(), undefined, undefined);
    },
  ],
  ['a handoff being done', ({ handoffs }, id) => handoffs.markDone(id, at)],
  ['a handoff being erased', ({ handoffs }, id) => handoffs.erase(id)],
  [
    'a delivery',
    ({ outbox }, id) => outbox.lane('email').change(id, ['queued'], { state: 'sending', at, detail: '' }),
  ],
];

it.each(writes)('says that %s is written only once the disk has it', async (_, write) => {
  const database = openDatabase(tempDir());
  const real = createWalSync(database);
  let disk = Promise.resolve();
  const wait = () => disk;
  const durably = async <Result>(work: () => Result) => {
    const result = work();
    await wait();
    return result;
  };
  const stores = createStores(database, thisBoot(), { ...real, wait, durably });
  onTestFinished(() => stores.close());
  await stores.flows.saveDraft(flow, 0, at);
  const handoff = await enqueue(stores);

  const { promise, resolve } = Promise.withResolvers<void>();
  disk = promise;
  let written = false;
  const writing = write(stores, handoff).then(() => {
    written = true;
  });
  await new Promise((later) => setTimeout(later, 20));
  expect(written).toBe(false);
  resolve();
  await writing;
  expect(written).toBe(true);
});
