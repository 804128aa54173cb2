import { AppError } from '../../contract/failure.ts';
import { mailLane } from '../../core/handoff/delivery.ts';
import type { OutboxStore } from '../ports/outbox-store.ts';
import type { Outbox } from './outbox.ts';
import type { Drained } from './outbox-drain.ts';

/** The outboxes of all lanes as one: a server that is down holds up its own deliveries and no others. */
export interface Outboxes extends Omit<Outbox, 'settingsChanged'> {
  /** After the settings of a lane were saved: everything queued in it is due now. Never rejects. */
  settingsChanged(lane: string): Promise<void>;
}

export function createOutboxes({
  store,
  open,
}: {
  readonly store: Pick<OutboxStore, 'get' | 'unsettledLanes'>;
  /** Makes the outbox of a lane; asked for once for each. */
  readonly open: (lane: string) => Outbox;
}): Outboxes {
  const opened = new Map<string, Outbox>();
  let running = false;
  let closed = false;

  function outboxOf(lane: string): Outbox {
    const known = opened.get(lane);
    if (known) return known;
    const outbox = open(lane);
    opened.set(lane, outbox);
    if (running && !closed) outbox.run();
    return outbox;
  }

  async function outboxFor(id: string): Promise<Outbox> {
    const delivery = await store.get(id);
    if (!delivery) throw new AppError('not-found', 'This delivery does not exist.');
    return outboxOf(delivery.lane);
  }

  /** Mails always have one: its loop is what looks around. */
  async function all(): Promise<readonly Outbox[]> {
    for (const lane of [mailLane, ...(await store.unsettledLanes())]) outboxOf(lane);
    return [...opened.values()];
  }

  return {
    deliver: (id) =>
      outboxFor(id).then(
        (outbox) => outbox.deliver(id),
        () => 'failed-for-now' as const,
      ),
    sendAgain: async (id) => (await outboxFor(id)).sendAgain(id),
    cancel: async (id) => (await outboxFor(id)).cancel(id),
    arrived: async (id) => (await outboxFor(id)).arrived(id),
    async wake() {
      await Promise.all([...opened.values()].map((outbox) => outbox.wake()));
    },
    drain: async () => addUp(await Promise.all((await all()).map((outbox) => outbox.drain()))),
    settle: async (id) => (await outboxFor(id)).settle(id),
    async recover() {
      for (const outbox of await all()) await outbox.recover();
    },
    run() {
      running = true;
      for (const outbox of opened.values()) outbox.run();
    },
    settingsChanged: async (lane) => opened.get(lane)?.settingsChanged(),
    async close(graceMs) {
      closed = true;
      await Promise.all([...opened.values()].map((outbox) => outbox.close(graceMs)));
    },
  };
}

function addUp(parts: readonly Drained[]): Drained {
  const sum = { sent: 0, captured: 0, 'failed-for-now': 0, failed: 0, 'in-doubt': 0, 'not-tried': 0 };
  for (const part of parts) {
    sum.sent += part.sent;
    sum.captured += part.captured;
    sum['failed-for-now'] += part['failed-for-now'];
    sum.failed += part.failed;
    sum['in-doubt'] += part['in-doubt'];
    sum['not-tried'] += part['not-tried'];
  }
  return sum;
}
