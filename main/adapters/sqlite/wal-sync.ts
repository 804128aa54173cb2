import { closeSync, fdatasync, openSync } from 'node:fs';
import { promisify } from 'node:util';
import type { Database } from 'better-sqlite3';

/** Waits until everything committed before is on disk. */
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
  return Object.assign(
    async () => {
      // Opened after a first write, so it is there; it stays the same file for as long as the database is open.
      log ??= openSync(`${database.name}-wal`, 'r+');
      await datasync(log);
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
