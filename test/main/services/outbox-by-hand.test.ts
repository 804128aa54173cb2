import { describe, expect, it } from 'vitest';
import { anOutbox, busy, down, hangs, hangsAfterMessage, loginRefused } from '../../support/an-outbox.ts';
import { aClock } from '../../support/fake-clock.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('cancelling', () => {
  it('gives a waiting delivery up for good', async () => {
    const { outbox, add, stateOf, clock, sends } = anOutbox({ behaviour: () => busy });
    add('a');
    await outbox.deliver('a');
    await outbox.cancel('a');
    expect(await stateOf('a')).toBe('cancelled');
    outbox.run();
    await clock.advance(2 * 60 * 60 * 1_000);
    expect(sends).toHaveLength(1);
    await outbox.close(0);
  });

  it('breaks an attempt off whose message has not begun to leave', async () => {
    const { outbox, add, stateOf } = anOutbox({ behaviour: hangs });
    add('a');
    const attempt = outbox.deliver('a');
    await settled();
    await outbox.cancel('a');
    await attempt;
    expect(await stateOf('a')).toBe('cancelled');
  });

  it('is refused while the message is leaving, and after it was sent', async () => {
    const leaving = anOutbox({ behaviour: hangsAfterMessage });
    leaving.add('a');
    const attempt = leaving.outbox.deliver('a');
    await expect.poll(() => leaving.stateOf('a')).toBe('handing-over');
    await expect(leaving.outbox.cancel('a')).rejects.toMatchObject({ code: 'conflict' });
    const closing = leaving.outbox.close(0);
    await leaving.clock.advance(1);
    await closing;
    await attempt;
    const sent = anOutbox();
    sent.add('b');
    await sent.outbox.deliver('b');
    await expect(sent.outbox.cancel('b')).rejects.toMatchObject({ code: 'conflict' });
    await expect(sent.outbox.cancel('c')).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('draining', () => {
  it('tries everything that waits, even what is not due yet, and nothing simulated', async () => {
    const later = new Date(aClock().now().getTime() + 3_600_000).toISOString();
    const { outbox, add, sends } = anOutbox();
    add('a');
    add('b', { nextAttemptAt: later });
    add('c', { simulation: 'try-later-450' });
    add('d', { state: 'failed' });
    expect(await outbox.drain()).toMatchObject({ sent: 2, failed: 0, 'not-tried': 0 });
    expect(sends.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it.each([
    ['a refused login', loginRefused],
    ['a server that is not there', down],
  ])('stops at %s instead of trying it for every mail', async (_name, outcome) => {
    const { outbox, add, sends, stateOf } = anOutbox({ behaviour: () => outcome });
    for (let number = 0; number < 30; number += 1) add(`d${number}`);
    const drained = await outbox.drain();
    expect(sends.length).toBeLessThan(12);
    // Some had been made ready behind those that were tried, and stood back.
    expect(drained['not-tried']).toBeGreaterThan(10);
    expect(drained['not-tried'] + drained['failed-for-now']).toBe(30);
    for (let number = 0; number < 30; number += 1) expect(await stateOf(`d${number}`)).toBe('queued');
  });
});
