import type { DeliverResult } from './delivery-attempts.ts';
import { begin } from './outbox-loop.ts';
import type { Office } from './outbox-office.ts';

/** How many ended how, and how many were not tried. */
export type Drained = Readonly<Record<DeliverResult | 'not-tried', number>>;

/** Tries everything that waits, now, as fast as the limits allow; stops when the server cannot be used. */
export async function drain(office: Office): Promise<Drained> {
  const { deps, health, loop } = office;
  const count = { sent: 0, captured: 0, 'failed-for-now': 0, failed: 0, 'in-doubt': 0, 'not-tried': 0 };
  const waiting = (await deps.outbox.inState('queued')).filter(({ simulation }) => !simulation);
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const unusable = loop.closed || health.hold() !== undefined || health.probeIn() > 0;
      if (!unusable) health.probing();
      count[unusable ? 'not-tried' : await begin(office, next.id, { known: next }).done] += 1;
    }
  };
  // More than there are places: while one is handed over, the next are made ready and the last are written down.
  await office.keepPace();
  await Promise.all(Array.from({ length: office.atOnce() * 4 }, work));
  return count;
}
