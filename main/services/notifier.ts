import { channelWords } from '../../core/handoff/channel-words.ts';
import type { Delivery, OutboxStore } from '../ports/outbox-store.ts';
import type { Clock } from '../ports/system.ts';
import type { Notified } from './conversations.ts';
import type { DeliverResult } from './delivery-attempts.ts';

/**
 * Sends what one step of a flow owes and says what the visitor may be told. Waits `patience` milliseconds at most; an
 * attempt that takes longer goes on in the outbox. Success is claimed only for what a server accepted.
 */
export function createNotifier({
  outbox,
  deliver,
  clock,
  patience,
  silence,
}: {
  readonly outbox: Pick<OutboxStore, 'get'>;
  readonly deliver: (id: string) => Promise<DeliverResult>;
  readonly clock: Clock;
  readonly patience: () => Promise<number>;
  /** How long a server that says nothing is listened to, in milliseconds. A simulated one is not waited for. */
  readonly silence: number;
}): (deliveryIds: readonly string[]) => Promise<Notified> {
  async function one(id: string): Promise<DeliverResult> {
    const delivery = await outbox.get(id);
    const decided = delivery && decidedAs(delivery);
    return decided ?? deliver(id);
  }

  return async (deliveryIds) => {
    const results = new Map<string, DeliverResult>();
    const all = Promise.all(
      deliveryIds.map(async (id) => {
        results.set(id, await one(id));
      }),
    );
    const milliseconds = await patience();
    const ended = await withPatience(all, clock, milliseconds);
    const inTime = ended && !(milliseconds < silence && (await wouldHang(deliveryIds)));
    const outcomes = [...results.values()];
    if (outcomes.includes('sent')) return sent(deliveryIds);
    if (outcomes.includes('captured'))
      return { outcome: 'captured', detail: 'Captured on this computer, not sent.' };
    const detail = inTime ? await problemOf(deliveryIds) : tooSlow(milliseconds, await wordsOf(deliveryIds));
    return { outcome: 'failed', detail };
  };

  async function sent(deliveryIds: readonly string[]): Promise<Notified> {
    const { accepted } = await wordsOf(deliveryIds);
    const deliveries = await Promise.all(deliveryIds.map((id) => outbox.get(id)));
    const values = deliveries.flatMap((delivery) => delivery?.kept ?? []);
    return { outcome: 'sent', detail: `${accepted}.`, values };
  }

  /** The deliveries of one step all go through the same channel. */
  async function wordsOf([id = '']: readonly string[]) {
    return channelWords[(await outbox.get(id))?.content.channel ?? 'email'];
  }

  async function wouldHang(deliveryIds: readonly string[]): Promise<boolean> {
    const deliveries = await Promise.all(deliveryIds.map((id) => outbox.get(id)));
    return deliveries.some((delivery) => delivery?.simulation === 'timeout');
  }

  async function problemOf(deliveryIds: readonly string[]): Promise<string> {
    for (const id of deliveryIds) {
      const delivery = await outbox.get(id);
      if (delivery?.problem) return delivery.problem;
    }
    return `The ${(await wordsOf(deliveryIds)).item} could not be sent. It stays in the outbox.`;
  }
}

function tooSlow(milliseconds: number, { server, item }: { server: string; item: string }): string {
  const seconds = Math.round(milliseconds / 1_000);
  const who = whole[server] ?? server;
  return `${who} did not answer within ${seconds} seconds. The ${item} stays in the outbox.`;
}

const whole: Readonly<Record<string, string>> = { 'mail server': 'The mail server', server: 'The server' };

/** What became of a delivery already, when the app stopped between the send and the visitor's answer. */
function decidedAs({ state }: Delivery): DeliverResult | undefined {
  switch (state) {
    case 'sent':
    case 'captured':
    case 'failed':
    case 'in-doubt':
      return state;
    case 'cancelled':
      return 'failed';
    case 'queued':
    case 'sending':
    case 'handing-over':
      return undefined;
  }
}

/** Whether the work ended in time. Work that fails counts as ended: the deliveries' own states say how. */
function withPatience(work: Promise<unknown>, clock: Clock, milliseconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    const stop = clock.after(milliseconds, () => resolve(false));
    const ended = () => {
      stop();
      resolve(true);
    };
    work.then(ended, ended);
  });
}
