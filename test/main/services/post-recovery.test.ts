import { expect, it } from 'vitest';
import { createPoster } from '../../../main/adapters/http/poster.ts';
import { createOutbox } from '../../../main/services/outbox.ts';
import { postPolicy } from '../../../main/services/outbox-schedule.ts';
import { createPostCarrier } from '../../../main/services/post-carrier.ts';
import { aClock } from '../../support/fake-clock.ts';
import { anAccountAt, aRequest } from '../../support/http/a-post.ts';
import { aPostServer } from '../../support/http/post-server.ts';
import { memoryOutboxStore } from '../../support/memory-outbox-store.ts';

async function anOutboxOfPosts() {
  const [clock, store, server] = [aClock(), memoryOutboxStore(), await aPostServer()];
  const outbox = createOutbox({
    outbox: store.lane('d'),
    carrier: createPostCarrier({ poster: createPoster(), account: async () => anAccountAt(server.url) }),
    policy: postPolicy,
    clock,
    ids: { next: () => 'id', random: () => 0.5 },
    log: { info: () => undefined, problem: () => undefined },
    onChange: () => undefined,
  });
  const { content } = aRequest({ body: '{"once":"rendered"}' });
  const add = (id: string, state: 'queued' | 'sending' | 'handing-over') =>
    store.add({ id, state, content, lane: 'd', createdAt: clock.now().toISOString() });
  return { outbox, store, clock, server, add };
}

it('what had not left when the app stopped is sent; what was leaving is sent once more as the very same', async () => {
  const { outbox, store, server, add } = await anOutboxOfPosts();
  add('a', 'sending');
  add('b', 'handing-over');
  await outbox.recover();
  expect((await store.history('b')).map(({ state }) => state)).toEqual([
    'handing-over',
    'in-doubt',
    'queued',
  ]);
  await outbox.drain();
  expect([(await store.get('a'))?.state, (await store.get('b'))?.state]).toEqual(['sent', 'sent']);
  expect(server.received.map(({ body }) => body)).toEqual(['{"once":"rendered"}', '{"once":"rendered"}']);
});

it('waits as long as the server asks, and holds the other deliveries of the destination back', async () => {
  const { outbox, store, clock, server, add } = await anOutboxOfPosts();
  server.state.answer = (response) => void response.writeHead(429, { 'retry-after': '600' }).end();
  add('a', 'queued');
  expect(await outbox.deliver('a')).toBe('failed-for-now');
  const next = Date.parse((await store.get('a'))?.nextAttemptAt ?? '') - clock.now().getTime();
  expect(next).toBe(600_000);
  add('b', 'queued');
  expect(await outbox.deliver('b')).toBe('failed-for-now');
  expect(server.received).toHaveLength(1);
  expect((await store.get('b'))?.problem).toContain('could not take it just now (429)');
});
