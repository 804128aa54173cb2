import type { Database } from 'better-sqlite3';
import { DeliveryState } from '../../../core/handoff/delivery.ts';
import type { DeliveryChange, LaneStore } from '../../ports/outbox-store.ts';

interface Asked {
  readonly id: string;
  readonly from: readonly DeliveryState[];
  readonly what: DeliveryChange;
  readonly resolve: (written: boolean) => void;
  readonly reject: (error: unknown) => void;
}

/** In milliseconds. */
const claimsWait = 10;

/**
 * Changes of deliveries. What is asked for while the disk is waited for is written next, in one transaction, and waits for the
 * disk together and beside the event loop: mails going out side by side do not hold each other up. Claims ride along and do not
 * wait for the disk at all. `sync`: resolves when what was committed is on disk.
 */
export function createChanges(database: Database, sync: () => Promise<void>): LaneStore['change'] {
  const write = createWrite(database);
  const all = database.transaction((batch: readonly Asked[]) => batch.map(write));
  const together = (batch: readonly Asked[]) => {
    // The disk is waited for after the transaction, by `sync`. https://sqlite.org/pragma.html#pragma_synchronous
    database.pragma('synchronous = NORMAL');
    try {
      return all.immediate(batch);
    } finally {
      database.pragma('synchronous = FULL');
    }
  };
  let asked: Asked[] = [];
  let busy = false;
  let soon: NodeJS.Timeout | undefined;
  const settle = async () => {
    clearTimeout(soon);
    soon = undefined;
    while (asked.length > 0) {
      const batch = asked;
      asked = [];
      await end(attempt(together, batch), sync);
    }
    busy = false;
  };
  const begin = () => {
    if (busy) return;
    busy = true;
    setImmediate(settle);
  };
  return (id, from, what) =>
    new Promise((resolve, reject) => {
      const one = { id, from, what, resolve, reject };
      // A verdict is written at once, whatever the disk is busy with: a kill before it leaves the delivery in doubt.
      if (what.state !== 'sending' && what.state !== 'handing-over') {
        void end(attempt(together, [one]), sync);
        return;
      }
      asked.push(one);
      if (busy) return;
      // A claim waits a little for something to be written together with.
      if (what.state === 'sending') {
        soon ??= setTimeout(begin, claimsWait);
        return;
      }
      begin();
    });
}

async function end(settled: readonly Settled[], sync: () => Promise<void>): Promise<void> {
  const waiting: Asked[] = [];
  for (const { of, ...how } of settled) {
    if ('error' in how) of.reject(how.error);
    else if (how.written && of.what.state !== 'sending') waiting.push(of);
    else of.resolve(how.written);
  }
  if (waiting.length === 0) return;
  try {
    await sync();
    for (const { resolve } of waiting) resolve(true);
  } catch (error) {
    for (const { reject } of waiting) reject(error);
  }
}

type Settled =
  | { readonly of: Asked; readonly written: boolean }
  | { readonly of: Asked; readonly error: unknown };

function attempt(write: (batch: readonly Asked[]) => boolean[], batch: readonly Asked[]): Settled[] {
  try {
    const written = write(batch);
    return batch.map((of, index) => ({ of, written: written[index] ?? false }));
  } catch (error) {
    // One that cannot be written must not take the others down with it.
    const [first] = batch;
    return batch.length === 1 && first
      ? [{ of: first, error }]
      : batch.flatMap((one) => attempt(write, [one]));
  }
}

interface Before {
  readonly state: string;
  readonly next_attempt_at: string | null;
  readonly problem: string;
  readonly kept: string;
}

function createWrite(database: Database): (asked: Asked) => boolean {
  const stateOf = database.prepare<[string], Before>(
    'SELECT state, next_attempt_at, problem, kept FROM deliveries WHERE id = ?',
  );
  const update = database.prepare(
    'UPDATE deliveries SET state = ?, attempts = attempts + ?, next_attempt_at = ?, problem = ?, kept = ? WHERE id = ?',
  );
  const insertEvent = database.prepare(
    'INSERT INTO delivery_events (delivery_id, at, state, detail) VALUES (?, ?, ?, ?)',
  );
  return ({ id, from, what: { state, at, detail, ...rest } }) => {
    const before = stateOf.get(id);
    if (!before || !from.includes(DeliveryState.parse(before.state))) return false;
    const next = rest.nextAttemptAt === undefined ? before.next_attempt_at : rest.nextAttemptAt;
    const kept = rest.kept ? JSON.stringify(rest.kept) : before.kept;
    update.run(state, rest.attempt ? 1 : 0, next, rest.problem ?? before.problem, kept, id);
    insertEvent.run(id, at, state, detail);
    return true;
  };
}
