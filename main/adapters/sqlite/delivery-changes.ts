import type { Database } from 'better-sqlite3';
import { DeliveryState } from '../../../core/handoff/delivery.ts';
import type { DeliveryChange, LaneStore } from '../../ports/outbox-store.ts';
import type { Boot } from '../boot.ts';
import type { WalSync } from './wal-sync.ts';

interface Asked {
  readonly id: string;
  readonly from: readonly DeliveryState[];
  readonly what: DeliveryChange;
  readonly resolve: (written: boolean) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Changes of deliveries. What is asked for in one turn of the event loop is written in one transaction, and waits for the disk
 * together and beside the event loop: mails going out side by side do not hold each other up. `boot`: mark of this run of the
 * computer.
 *
 * The marker (`handing-over`) does not wait for the disk: a crash of the app cannot take back what is committed, and after a
 * power cut the claim, which did wait, says as much (`markClaimedBefore`). So nothing stands between the server's go-ahead and
 * the message, and the time in which a kill leaves it in doubt is as short as can be.
 */
export function createChanges(
  database: Database,
  { wait }: Pick<WalSync, 'wait'>,
  boot: string,
): LaneStore['change'] {
  const write = createWrite(database, boot);
  const together = database.transaction((batch: readonly Asked[]) => batch.map(write)).immediate;
  let asked: Asked[] = [];
  const settle = () => {
    const batch = asked;
    asked = [];
    void end(attempt(together, batch), wait);
  };
  return (id, from, what) =>
    new Promise((resolve, reject) => {
      if (asked.length === 0) setImmediate(settle);
      asked.push({ id, from, what, resolve, reject });
    });
}

/**
 * Deliveries that were claimed before the computer stopped: nobody knows any more whether their message had begun to leave, so
 * they are marked as if it had. To be called before anything is sent.
 */
export function markClaimedBefore(database: Database, boot: Boot, at: string): void {
  const claimed = database.prepare<[], { id: string; claimed_in: string | null }>(
    `SELECT id, claimed_in FROM deliveries WHERE state = 'sending'`,
  );
  const mark = database.prepare(`UPDATE deliveries SET state = 'handing-over' WHERE id = ?`);
  const insertEvent = database.prepare(insertEventSql);
  const detail = 'The computer stopped while it was being sent.';
  database
    .transaction(() => {
      for (const { id, claimed_in } of claimed.all()) {
        // Without a mark an older version claimed it, whose marker did wait for the disk.
        if (claimed_in === null || boot.is(claimed_in)) continue;
        mark.run(id);
        insertEvent.run(id, at, 'handing-over', detail);
      }
    })
    .immediate();
}

async function end(settled: readonly Settled[], wait: () => Promise<void>): Promise<void> {
  const waiting: Asked[] = [];
  for (const { of, ...how } of settled) {
    if ('error' in how) of.reject(how.error);
    else if (how.written && of.what.state !== 'handing-over') waiting.push(of);
    else of.resolve(how.written);
  }
  if (waiting.length === 0) return;
  try {
    await wait();
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
  readonly claimed_in: string | null;
}

const insertEventSql = 'INSERT INTO delivery_events (delivery_id, at, state, detail) VALUES (?, ?, ?, ?)';

function createWrite(database: Database, boot: string): (asked: Asked) => boolean {
  const stateOf = database.prepare<[string], Before>(
    'SELECT state, next_attempt_at, problem, kept, claimed_in FROM deliveries WHERE id = ?',
  );
  const update = database.prepare(
    `UPDATE deliveries SET state = ?, attempts = attempts + ?, next_attempt_at = ?, problem = ?, kept = ?, claimed_in = ?
     WHERE id = ?`,
  );
  const insertEvent = database.prepare(insertEventSql);
  return ({ id, from, what: { state, at, detail, ...rest } }) => {
    const before = stateOf.get(id);
    if (!before || !from.includes(DeliveryState.parse(before.state))) return false;
    const next = rest.nextAttemptAt === undefined ? before.next_attempt_at : rest.nextAttemptAt;
    const kept = rest.kept ? JSON.stringify(rest.kept) : before.kept;
    const claimedIn = state === 'sending' ? boot : before.claimed_in;
    update.run(state, rest.attempt ? 1 : 0, next, rest.problem ?? before.problem, kept, claimedIn, id);
    insertEvent.run(id, at, state, detail);
    return true;
  };
}
