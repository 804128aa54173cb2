import { closeSync, fdatasync, openSync } from 'node:fs';
import { promisify } from 'node:util';
import type { Database } from 'better-sqlite3';

/** Waits until everything committed before is on disk. Whoever comes while the disk is busy waits for one sync together. */
export interface WalSync {
  (): Promise<void>;
  close(): void;
}

/**
 * Syncs the write-ahead log beside the event loop. A commit that was made without waiting for the disk (`synchronous = NORMAL`)
 * is as safe as one that waited, once this resolves: the log is where it stands until a checkpoint, and a checkpoint syncs the
 * log itself before it begins (https://sqlite.org/wal.html).
 */
export function createWalSync(database: Database): WalSync {
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
  const startNext = () => {
    next = undefined;
    return start();
  };
  return Object.assign(
    async () => {
      if (!running) return start();
      // The one under way may have begun before the commit.
      next ??= running.then(startNext, startNext);
      return next;
    },
    {
      close() {
        if (log !== undefined) closeSync(log);
        log = undefined;
      },
    },
  );
}

const datasync = promisify(fdatasync);
