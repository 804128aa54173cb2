import { describe, expect, it } from 'vitest';
import {
  accepted,
  anOutbox,
  breaks,
  busy,
  hangs,
  hangsAfterMessage,
  inDoubt,
  loginRefused,
  refused,
  takes,
} from '../../support/an-outbox.ts';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

describe('a fresh delivery', () => {
  it('is sent only when the server accepted it, by way of a marker on disk', async () => {
    const { outbox, store, add } = anOutbox();
    add('a');
    expect(await outbox.deliver('a')).toBe('sent');
    const states = (await store.history('a')).map(({ state }) => state);
    expect(states).toEqual(['queued', 'sending', 'handing-over', 'sent']);
    expect(await store.get('a')).toMatchObject({ attempts: 1, problem: '', nextAttemptAt: null });
  });

  it('is captured, never sent, without a mail server', async () => {
    const { outbox, state, sends, add, stateOf } = anOutbox();
    state.account = null;
    add('a');
    expect(await outbox.deliver('a')).toBe('captured');
    expect(await stateOf('a')).toBe('captured');
    expect(sends).toEqual([]);
  });

  it('fails with the reason when the server refuses it for good', async () => {
    const { outbox, store, add } = anOutbox({ behaviour: () => refused });
    add('a');
    expect(await outbox.deliver('a')).toBe('failed');
    expect(await store.get('a')).toMatchObject({
      state: 'failed',
      problem: 'It went wrong: recipient-refused. Do something.',
    });
  });

  it('is attempted once when several ask for it at the same time', async () => {
    const { outbox, sends, add } = anOutbox();
    add('a');
    const results = await Promise.all([outbox.deliver('a'), outbox.deliver('a'), outbox.deliver('a')]);
    expect(results).toEqual(['sent', 'sent', 'sent']);
    expect(sends).toHaveLength(1);
  });

  it('is not sent a second time when it was sent already', async () => {
    const { outbox, sends, add } = anOutbox();
    add('a');
    await outbox.deliver('a');
    expect(await outbox.deliver('a')).toBe('sent');
    expect(sends).toHaveLength(1);
  });

  it('tells of every change', async () => {
    const { outbox, changes, add } = anOutbox();
    add('a');
    await outbox.deliver('a');
    expect(changes).toEqual(['a', 'a']);
  });

  it('does not leave when the marker cannot be written', async () => {
    const { outbox, store, clock, add, stateOf } = anOutbox({
      behaviour: async (options) => {
        store.breakDown(true);
        return takes(options);
      },
    });
    add('a');
    const result = outbox.deliver('a');
    await clock.rest();
    expect(await stateOf('a')).toBe('sending');
    store.breakDown(false);
    await clock.advance(10 * second);
    expect(await result).toBe('failed-for-now');
  });

  it('keeps an acceptance in mind while it cannot be written', async () => {
    const { outbox, store, clock, add, stateOf } = anOutbox({
      behaviour: async ({ handingOver }) => {
        await handingOver();
        store.breakDown(true);
        return accepted;
      },
    });
    add('a');
    const result = outbox.deliver('a');
    await clock.advance(minute);
    expect(await stateOf('a')).toBe('handing-over');
    store.breakDown(false);
    await clock.advance(10 * second);
    expect(await result).toBe('sent');
  });
});

describe('the retry loop', () => {
  it('tries after 1, 5, 15, 30 minutes, an hour, and then hourly, and gives up after four days', async () => {
    const { outbox, clock, sends, add, store } = anOutbox({ behaviour: () => busy });
    add('a');
    outbox.run();
    await clock.advance(5 * day);
    const gaps = sends.slice(1).map(({ at }, index) => at - (sends[index]?.at ?? 0));
    expect(gaps.slice(0, 7)).toEqual([minute, 5 * minute, 15 * minute, 30 * minute, hour, hour, hour]);
    expect(new Set(gaps.slice(4))).toEqual(new Set([hour]));
    expect((sends.at(-1)?.at ?? 0) - (sends[0]?.at ?? 0)).toBeGreaterThan(4 * day - 2 * hour);
    expect((sends.at(-1)?.at ?? 0) - (sends[0]?.at ?? 0)).toBeLessThanOrEqual(4 * day);
    expect(await store.get('a')).toMatchObject({ state: 'failed', nextAttemptAt: null });
  });

  it.each([
    [0, 0.8],
    [0.999_999, 1.2],
  ])('moves each waiting time by chance, for %d to %d times', async (random, share) => {
    const { outbox, clock, state, add, store } = anOutbox({ behaviour: () => busy });
    state.random = random;
    add('a');
    await outbox.deliver('a');
    const next = Date.parse((await store.get('a'))?.nextAttemptAt ?? '');
    expect(next - clock.now().getTime()).toBe(Math.round(minute * share));
  });

  it('sends what becomes due, oldest first, without being asked', async () => {
    const { outbox, clock, sends, add } = anOutbox();
    add('late', { nextAttemptAt: new Date(clock.now().getTime() + 30 * minute).toISOString() });
    add('now');
    outbox.run();
    await clock.advance(hour);
    expect(sends.map(({ id }) => id)).toEqual(['now', 'late']);
  });

  it('keeps to the pace that is set, and to a new one at once', async () => {
    const pace = { perMinute: 4, atOnce: 2 };
    const { outbox, clock, sends, state, add } = anOutbox({ pace: async () => ({ ...pace }) });
    for (let number = 0; number < 40; number += 1) add(`d${number}`);
    outbox.run();
    await clock.advance(30 * second);
    // Three of the four: a visitor may come.
    expect(sends).toHaveLength(3);
    pace.perMinute = 20;
    await outbox.settingsChanged();
    await clock.advance(second);
    expect(sends).toHaveLength(15);
    expect(state.mostAtOnce).toBeLessThanOrEqual(2);
  });

  it('keeps the pace it had when the settings cannot be read', async () => {
    const pace = async () => Promise.reject(new Error('The disk is gone.'));
    const { outbox, add, problems } = anOutbox({ pace });
    add('a');
    expect(await outbox.deliver('a')).toBe('sent');
    expect(problems).toContain('outbox.pace-not-read');
  });

  it('sends at most 20 a minute and 4 at once, and keeps room for a fresh one', async () => {
    const { outbox, clock, state, sends, add } = anOutbox();
    for (let count = 0; count < 60; count++) add(`old${count}`);
    const waits = () => new Promise<void>((resolve) => clock.after(200, resolve));
    state.behaviour = async (options) => {
      await waits();
      return takes(options);
    };
    outbox.run();
    await clock.advance(30 * second);
    const before = sends.length;
    expect(before).toBeLessThan(20);
    add('fresh');
    const fresh = outbox.deliver('fresh');
    await clock.advance(second);
    expect(await fresh).toBe('sent');
    await clock.advance(10 * minute);
    for (const { at } of sends) {
      const inThatMinute = sends.filter((other) => other.at >= at && other.at < at + minute);
      expect(inThatMinute.length).toBeLessThanOrEqual(20);
    }
    expect(state.mostAtOnce).toBeLessThanOrEqual(4);
    expect(sends).toHaveLength(61);
  });

  it('takes nothing of the minute by looking around in vain', async () => {
    const { outbox, clock, sends, add } = anOutbox();
    outbox.run();
    for (let count = 0; count < 20; count++) {
      add(`fresh${count}`);
      void outbox.deliver(`fresh${count}`);
      await clock.advance(second);
    }
    expect(sends).toHaveLength(20);
  });

  it('goes on after the store could not be read for a while', async () => {
    const { outbox, clock, store, sends, add } = anOutbox();
    const { due } = store;
    store.due = () => Promise.reject(new Error('The disk is gone.'));
    add('a');
    outbox.run();
    await clock.advance(5 * minute);
    store.due = due;
    await clock.advance(2 * minute);
    expect(sends).toHaveLength(1);
  });

  it('breaks off an attempt that takes a quarter of an hour', async () => {
    const { outbox, clock, add, stateOf } = anOutbox({ behaviour: hangs });
    add('a');
    const result = outbox.deliver('a');
    await clock.advance(16 * minute);
    expect(await result).toBe('failed-for-now');
    expect(await stateOf('a')).toBe('queued');
  });
});

describe('a computer that was away', () => {
  it('tries what waits once when it wakes up, and goes on by the schedule', async () => {
    const { outbox, clock, add, sends } = anOutbox({ behaviour: () => busy });
    add('a');
    await outbox.deliver('a');
    outbox.run();
    await clock.advance(70 * minute);
    const before = sends.length;
    await clock.sleep(20 * minute);
    expect(sends.length).toBe(before + 1);
    await clock.advance(10 * minute);
    expect(sends.length).toBe(before + 1);
    await outbox.close(0);
  });

  it('tries what waits once when it is online again', async () => {
    const { outbox, clock, add, state, stateOf } = anOutbox({ behaviour: () => busy });
    add('a');
    await outbox.deliver('a');
    outbox.run();
    state.behaviour = takes;
    await outbox.wake();
    await clock.rest();
    expect(await stateOf('a')).toBe('sent');
    await outbox.close(0);
  });
});

describe('a delivery in doubt that is left to a person', () => {
  it('is not sent again by itself, not even after a restart', async () => {
    const { outbox, store, add, stateOf, sends } = anOutbox({
      behaviour: breaks,
      inDoubt: async () => 'ask',
    });
    add('a');
    expect(await outbox.deliver('a')).toBe('in-doubt');
    await outbox.recover();
    expect(await stateOf('a')).toBe('in-doubt');
    expect(await store.get('a')).toMatchObject({ nextAttemptAt: null });
    expect(sends).toHaveLength(1);
  });

  it('is settled by whoever saw that it arrived, once', async () => {
    const { outbox, store, add, stateOf } = anOutbox({ behaviour: breaks, inDoubt: async () => 'ask' });
    add('a');
    await outbox.deliver('a');
    await outbox.arrived('a');
    expect(await stateOf('a')).toBe('sent');
    expect((await store.history('a')).at(-1)?.detail).toBe('Marked by hand: it arrived.');
    await expect(outbox.arrived('a')).rejects.toMatchObject({ code: 'conflict' });
    await expect(outbox.arrived('nobody')).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a delivery in doubt', () => {
  it('is sent once more with the same Message-ID, and then left to people', async () => {
    const { outbox, clock, sends, add, store } = anOutbox({ behaviour: breaks });
    add('a');
    outbox.run();
    await clock.rest();
    expect(await store.get('a')).toMatchObject({ state: 'queued' });
    await clock.advance(5 * day);
    expect(sends.map(({ id }) => id)).toEqual(['a', 'a']);
    expect(await store.get('a')).toMatchObject({ state: 'in-doubt', nextAttemptAt: null });
    expect((await store.get('a'))?.problem).toContain('in-doubt');
  });

  it('is told to whoever waits for it', async () => {
    const { outbox, add } = anOutbox({ behaviour: breaks });
    add('a');
    expect(await outbox.deliver('a')).toBe('in-doubt');
  });

  it('can be sent again by hand', async () => {
    const { outbox, clock, state, add, stateOf, sends } = anOutbox({ behaviour: breaks });
    add('a');
    outbox.run();
    await clock.advance(day);
    state.behaviour = takes;
    await outbox.sendAgain('a');
    await outbox.settle('a');
    expect(await stateOf('a')).toBe('sent');
    expect(sends).toHaveLength(3);
  });
});

describe('after a crash', () => {
  it('sends what had not begun to leave, and once more what had', async () => {
    const { outbox, clock, sends, add, store } = anOutbox();
    add('claimed', { state: 'sending' });
    add('leaving', { state: 'handing-over' });
    await outbox.recover();
    outbox.run();
    await clock.rest();
    expect(sends.map(({ id }) => id).sort()).toEqual(['claimed', 'leaving']);
    const states = (await store.history('leaving')).map(({ state }) => state);
    expect(states).toEqual(['handing-over', 'in-doubt', 'queued', 'sending', 'handing-over', 'sent']);
  });

  it('leaves to people what was in doubt twice', async () => {
    const { outbox, clock, sends, add, store, stateOf } = anOutbox();
    const at = clock.now().toISOString();
    add('a', { state: 'handing-over' });
    await store.change('a', ['handing-over'], { state: 'in-doubt', at, detail: '' });
    await store.change('a', ['in-doubt'], { state: 'queued', at, detail: '' });
    await store.change('a', ['queued'], { state: 'handing-over', at, detail: '' });
    await outbox.recover();
    outbox.run();
    await clock.advance(hour);
    expect(sends).toEqual([]);
    expect(await stateOf('a')).toBe('in-doubt');
  });
});

describe('sending again by hand', () => {
  it.each(['sent', 'failed', 'captured', 'cancelled', 'in-doubt', 'queued'] as const)(
    'really sends one that is %s',
    async (from) => {
      const { outbox, sends, add, stateOf } = anOutbox();
      add('a', { state: from, nextAttemptAt: null });
      await outbox.sendAgain('a');
      await outbox.settle('a');
      expect(await stateOf('a')).toBe('sent');
      expect(sends).toHaveLength(1);
    },
  );

  it('breaks off an attempt that hangs and tries afresh with the settings of now', async () => {
    const { outbox, clock, state, sends, add, stateOf } = anOutbox({ behaviour: hangs });
    add('a');
    const first = outbox.deliver('a');
    await clock.rest();
    state.behaviour = takes;
    state.account = { ...sends[0]?.account, password: 'new' } as NonNullable<typeof state.account>;
    await outbox.sendAgain('a');
    await outbox.settle('a');
    expect(await first).toBe('failed-for-now');
    expect(await stateOf('a')).toBe('sent');
    expect(sends.map(({ account }) => account.password)).toEqual([undefined, 'new']);
  });

  it('is refused while the message is leaving', async () => {
    const { outbox, clock, add, sends } = anOutbox({ behaviour: hangsAfterMessage });
    add('a');
    void outbox.deliver('a');
    await clock.rest();
    await expect(outbox.sendAgain('a')).rejects.toMatchObject({ code: 'conflict' });
    const closed = outbox.close(0);
    await clock.advance(second);
    await closed;
    expect(sends).toHaveLength(1);
  });

  it('is refused for a delivery that does not exist', async () => {
    await expect(anOutbox().outbox.sendAgain('a')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('has its own four days, whatever the age of the delivery', async () => {
    const { outbox, clock, add, stateOf } = anOutbox({ behaviour: () => busy });
    add('a');
    outbox.run();
    await clock.advance(10 * day);
    expect(await stateOf('a')).toBe('failed');
    await outbox.sendAgain('a');
    await clock.advance(3 * day);
    expect(await stateOf('a')).toBe('queued');
    await clock.advance(2 * day);
    expect(await stateOf('a')).toBe('failed');
  });

  it('is tried even while the account is held', async () => {
    const { outbox, state, add, stateOf } = anOutbox({ behaviour: () => loginRefused });
    add('a');
    await outbox.deliver('a');
    state.behaviour = takes;
    await outbox.sendAgain('a');
    await outbox.settle('a');
    expect(await stateOf('a')).toBe('sent');
  });
});

describe('closing', () => {
  it('lets an attempt end that can in time', async () => {
    const { outbox, clock, state, add } = anOutbox();
    state.behaviour = async (options) => {
      await new Promise<void>((resolve) => clock.after(2 * second, resolve));
      return takes(options);
    };
    add('a');
    const result = outbox.deliver('a');
    await clock.rest();
    const closed = outbox.close(5 * second);
    await clock.advance(3 * second);
    await closed;
    expect(await result).toBe('sent');
  });

  it('breaks off the others; what had begun to leave stays in doubt', async () => {
    const { outbox, clock, state, add, stateOf, store } = anOutbox({ behaviour: hangs });
    add('a');
    const result = outbox.deliver('a');
    await clock.rest();
    state.behaviour = hangsAfterMessage;
    add('b');
    const leaving = outbox.deliver('b');
    await clock.rest();
    const closed = outbox.close(second);
    await clock.advance(2 * second);
    await closed;
    expect(await result).toBe('failed-for-now');
    expect(await leaving).toBe(inDoubt.is);
    expect(await stateOf('a')).toBe('queued');
    expect((await store.history('b')).map(({ state }) => state)).toContain('in-doubt');
    add('c');
    expect(await outbox.deliver('c')).toBe('failed-for-now');
  });
});
