import { describe, expect, it } from 'vitest';
import { anOutbox, down, hangs, hangsAfterMessage, loginRefused, takes } from '../../support/an-outbox.ts';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

describe('a refused login', () => {
  it('holds every delivery back for a day, so that the mailbox is not locked', async () => {
    const { outbox, clock, sends, add, store } = anOutbox({ behaviour: () => loginRefused });
    for (const id of ['a', 'b', 'c']) add(id);
    expect(await outbox.deliver('a')).toBe('failed-for-now');
    expect(await outbox.deliver('b')).toBe('failed-for-now');
    outbox.run();
    await clock.advance(day - minute);
    expect(sends).toHaveLength(1);
    expect(await store.get('b')).toMatchObject({
      state: 'queued',
      attempts: 0,
      problem: 'It went wrong: login-refused. Do something.',
    });
    await clock.advance(2 * minute);
    expect(sends).toHaveLength(2);
  });

  it('is forgotten with new settings: everything goes out by itself', async () => {
    const { outbox, clock, state, sends, add, stateOf } = anOutbox({ behaviour: () => loginRefused });
    for (const id of ['a', 'b', 'c']) add(id);
    await outbox.deliver('a');
    outbox.run();
    await clock.advance(hour);
    state.behaviour = takes;
    await outbox.settingsChanged();
    await clock.advance(second);
    for (const id of ['a', 'b', 'c']) expect(await stateOf(id)).toBe('sent');
    expect(sends).toHaveLength(4);
  });

  it('is forgotten when one gets through by hand', async () => {
    const { outbox, clock, state, add, stateOf } = anOutbox({ behaviour: () => loginRefused });
    for (const id of ['a', 'b']) add(id);
    await outbox.deliver('a');
    await outbox.deliver('b');
    outbox.run();
    state.behaviour = takes;
    await outbox.sendAgain('a');
    await clock.advance(second);
    expect(await stateOf('b')).toBe('sent');
  });

  it('of another kind, like a bad certificate, is looked at again after an hour', async () => {
    const certificate = { ...loginRefused, code: 'certificate' };
    const { outbox, clock, sends, add } = anOutbox({ behaviour: () => certificate });
    add('a');
    outbox.run();
    await clock.advance(hour - minute);
    expect(sends).toHaveLength(1);
    await clock.advance(2 * minute);
    expect(sends).toHaveLength(2);
  });
});

describe('a server that cannot be reached', () => {
  it('is asked once a minute after five failures, and gets everything when it is back', async () => {
    const { outbox, clock, state, sends, add, store } = anOutbox({ behaviour: () => down });
    for (let count = 0; count < 30; count++) add(`m${count}`);
    outbox.run();
    await clock.advance(second);
    const atFirst = sends.length;
    expect(atFirst).toBeGreaterThanOrEqual(5);
    expect(atFirst).toBeLessThanOrEqual(8);
    await clock.advance(10 * minute);
    expect(sends.length - atFirst).toBeLessThanOrEqual(11);
    expect(sends.length - atFirst).toBeGreaterThanOrEqual(8);
    state.behaviour = takes;
    await clock.advance(5 * minute);
    expect(await store.inState('sent')).toHaveLength(30);
  });

  it('is still tried at once for a fresh delivery', async () => {
    const { outbox, clock, state, add } = anOutbox({ behaviour: () => down });
    for (let count = 0; count < 6; count++) add(`m${count}`);
    outbox.run();
    await clock.advance(second);
    state.behaviour = takes;
    add('fresh');
    expect(await outbox.deliver('fresh')).toBe('sent');
  });
});

describe('new mail settings', () => {
  it('break off what has not begun to leave and send it by the new ones', async () => {
    const { outbox, clock, state, sends, add, stateOf } = anOutbox({ behaviour: hangs });
    add('a');
    outbox.run();
    await clock.rest();
    expect(await stateOf('a')).toBe('sending');
    state.behaviour = takes;
    await outbox.settingsChanged();
    await clock.advance(second);
    expect(await stateOf('a')).toBe('sent');
    expect(sends).toHaveLength(2);
  });

  it('leave alone what is leaving', async () => {
    const { outbox, clock, state, sends, add, stateOf } = anOutbox({ behaviour: hangsAfterMessage });
    add('a');
    void outbox.deliver('a');
    await clock.rest();
    state.behaviour = takes;
    await outbox.settingsChanged();
    await clock.advance(second);
    expect(await stateOf('a')).toBe('handing-over');
    expect(sends).toHaveLength(1);
    const closed = outbox.close(0);
    await clock.advance(second);
    await closed;
  });

  it('without a server have what is queued captured', async () => {
    const { outbox, clock, state, add, stateOf } = anOutbox({ behaviour: () => down });
    add('a');
    outbox.run();
    await clock.advance(second);
    state.account = null;
    await outbox.settingsChanged();
    await clock.advance(second);
    expect(await stateOf('a')).toBe('captured');
  });
});
