import { expect, it } from 'vitest';
import type { Carrier } from '../../../main/services/carrier.ts';
import { createOutbox } from '../../../main/services/outbox.ts';
import { createOutboxes } from '../../../main/services/outbox-lanes.ts';
import { accepted, down } from '../../support/an-outbox.ts';
import { aClock } from '../../support/fake-clock.ts';
import { memoryOutboxStore } from '../../support/memory-outbox-store.ts';

/** Two destinations; `bad` is never there. */
function twoLanes() {
  const clock = aClock();
  const store = memoryOutboxStore();
  const tried: string[] = [];
  const carrier: Carrier = {
    ready:
      async ({ id, lane }) =>
      async () => {
        tried.push(id);
        return lane === 'bad' ? down : accepted;
      },
    simulate: async () => accepted,
  };
  const opened: string[] = [];
  const outboxes = createOutboxes({
    store,
    open: (lane) => {
      opened.push(lane);
      return createOutbox({
        outbox: store.lane(lane),
        carrier,
        clock,
        ids: { next: () => 'id', random: () => 0.5 },
        log: { info: () => undefined, problem: () => undefined },
        onChange: () => undefined,
      });
    },
  });
  const add = (id: string, lane: string) => store.add({ id, lane, createdAt: clock.now().toISOString() });
  return { outboxes, store, clock, tried, opened, add };
}

it('a destination that is down holds up its own deliveries only', async () => {
  const { outboxes, store, tried, add } = twoLanes();
  for (let number = 0; number < 30; number++) add(`b${number}`, 'bad');
  add('g1', 'good');
  await outboxes.drain();
  expect((await store.get('g1'))?.state).toBe('sent');
  // After five failed connects in a row the rest of that lane is not tried; four at once may be under way then.
  expect(tried.filter((id) => id.startsWith('b')).length).toBeLessThan(10);
});

it('opens a lane once, whoever asks first', async () => {
  const { outboxes, opened, add } = twoLanes();
  add('g1', 'good');
  add('g2', 'good');
  await Promise.all([outboxes.deliver('g1'), outboxes.deliver('g2'), outboxes.recover()]);
  expect(opened.toSorted()).toEqual(['email', 'good']);
});

it('says that a delivery is not there', async () => {
  const { outboxes } = twoLanes();
  await expect(outboxes.sendAgain('nobody')).rejects.toMatchObject({ code: 'not-found' });
  expect(await outboxes.deliver('nobody')).toBe('failed-for-now');
});
