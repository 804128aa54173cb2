import { closeSync, fdatasync, openSync } from 'node:fs';
import { promisify } from 'node:util';
import type { Database } from 'better-sqlite3';

/**
 * Waits for the disk beside the event loop instead of in each commit. A commit that was made without waiting
 * (`synchronous = NORMAL`) is as safe as one that waited, once the write-ahead log is synced: the log is where it stands until a
 * checkpoint, and a checkpoint syncs the log itself before it begins (https://sqlite.org/wal.html).
 */
export interface WalSync {
  /** Does the work and waits until what it committed is on disk. Rejects with what either throws. */
  durably<Result>(work: () => Result): Promise<Result>;
  /** Waits until everything committed before is on disk. Whoever comes while the disk is busy waits for one sync together. */
  wait(): Promise<void>;
  close(): void;
}

/** From here on no commit of the database waits by itself: whatever writes does it `durably`. */
export function createWalSync(database: Database): WalSync {
  // https://sqlite.org/pragma.html#pragma_synchronous
  database.pragma('synchronous = NORMAL');
  let log: number | undefined;
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const start = () => {
    // Opened after a first write, so it is there; it stays the same file for as long as the database is open.
    log ??= openSync(`${database.name}-wal`, 'r+');
    const sync = datasync(log).finally(() => {
      running = undefined;
    });
    running = sync;
    return sync;
  };
  const startNext = async () => {
    await new Promise((resolve) => setTimeout(resolve, gathering));
    next = undefined;
    return start();
  };
  const wait = () => {
    if (next) return next;
    if (!running) return start();
    // The one under way may have begun before the commit.
    next = running.then(startNext, startNext);
    return next;
  };
  return {
    wait,
    async durably(work) {
      const result = work();
      await wait();
      return result;
    },
    close() {
      if (log !== undefined) closeSync(log);
      log = undefined;
    },
  };
}

/** Where many write at once, a sync waits so many milliseconds for more of them: it costs as much as writing a mail down. */
const gathering = 2;

const datasync = promisify(fdatasync);
