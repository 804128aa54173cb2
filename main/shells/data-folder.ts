import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { claimDataDirectory, defaultDataDirectory } from '../adapters/data-directory.ts';
import { createLog } from '../adapters/log.ts';
import { openDatabase } from '../adapters/sqlite/open.ts';
import type { Log } from '../ports/system.ts';

/** The folder everything is kept in, with its database checked and up to date. */
export interface DataFolder {
  readonly path: string;
  readonly database: Database.Database;
  readonly log: Log;
  close(): Promise<void>;
}

/**
 * Becomes the owner of a data folder and opens its database: all that can be refused at a start happens here, and
 * little else is loaded for it. Rejects with an AppError fit to show. Left out: the default place of this user.
 */
export async function openDataFolder(wanted: string = defaultDataDirectory()): Promise<DataFolder> {
  const directory = await claimDataDirectory(wanted);
  const log = createLog({ file: join(directory.path, 'logs', 'handoff-studio.log') });
  try {
    const database = openDatabase(directory.path);
    return {
      path: directory.path,
      database,
      log,
      async close() {
        database.close();
        await log.close();
        directory.release();
      },
    };
  } catch (error) {
    await log.close();
    directory.release();
    throw error;
  }
}
