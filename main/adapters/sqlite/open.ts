import { chmodSync, existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { AppError } from '../../../contract/failure.ts';
import { migrate, migrations } from './migrate.ts';

export const databaseFile = 'handoff-studio.db';

/** Above this many bytes the quick check stands in for the full one, which reads every page. */
const fullCheckBelow = 500 * 1024 * 1024;

/**
 * Opens the database of a data directory, checked and migrated, set up so that what was committed survives a power cut.
 * Throws an AppError in plain words when the file is damaged, newer than this app or cannot be opened.
 */
export function openDatabase(directory: string): Database.Database {
  const file = join(directory, databaseFile);
  const isNew = !existsSync(file);
  const database = connect(file);
  try {
    configure(database);
    if (!isNew) check(database, file);
    const version = Number(database.pragma('user_version', { simple: true }));
    if (!isNew && version > 0 && version < migrations.length) keepCopy(database, directory, version);
    migrate(database);
    if (isNew) chmodSync(file, 0o600);
    return database;
  } catch (error) {
    database.close();
    throw explained(error, file);
  }
}

function connect(file: string): Database.Database {
  try {
    return new Database(file, { timeout: 2_000 });
  } catch (error) {
    throw explained(error, file);
  }
}

function configure(database: Database.Database): void {
  database.pragma('journal_mode = WAL');
  // better-sqlite3 is built to use NORMAL in WAL mode, which may lose committed transactions when the power goes.
  database.pragma('synchronous = FULL');
  // A checkpoint waits for the disk, twice, where everything else stands still. Pages: 8 MB.
  database.pragma('wal_autocheckpoint = 2000');
  if (process.platform === 'darwin') {
    database.pragma('fullfsync = ON');
    database.pragma('checkpoint_fullfsync = ON');
  }
  database.pragma('foreign_keys = ON');
  database.pragma('trusted_schema = OFF');
  database.pragma('cell_size_check = ON');
  database.pragma('secure_delete = ON');
}

function check(database: Database.Database, file: string): void {
  const kind = statSync(file).size < fullCheckBelow ? 'integrity_check' : 'quick_check';
  const findings = database.pragma(`${kind}(1)`, { simple: true });
  const orphans = database.pragma('foreign_key_check');
  if (findings !== 'ok' || (Array.isArray(orphans) && orphans.length > 0)) throw damaged(file);
}

/** A checked copy from before a migration, in case the new version must be taken back. */
function keepCopy(database: Database.Database, directory: string, version: number): void {
  const copy = join(directory, `backup-before-v${version + 1}.db`);
  const fresh = `${copy}.new`;
  rmSync(fresh, { force: true });
  database.prepare('VACUUM INTO ?').run(fresh);
  // Only a copy that reads back whole may replace an older one.
  const opened = new Database(fresh, { readonly: true });
  const sound = opened.pragma('integrity_check(1)', { simple: true }) === 'ok';
  opened.close();
  if (!sound)
    throw new AppError('unavailable', `The backup ${fresh} could not be verified, so nothing was changed.`);
  chmodSync(fresh, 0o600);
  renameSync(fresh, copy);
}

function explained(error: unknown, file: string): unknown {
  const code = error instanceof Database.SqliteError ? error.code : '';
  if (code === 'SQLITE_CORRUPT' || code === 'SQLITE_NOTADB') return damaged(file);
  if (code === 'SQLITE_CANTOPEN' || code.startsWith('SQLITE_READONLY')) {
    return new AppError(
      'unavailable',
      `The database ${file} cannot be opened for writing. Check that the folder exists and that you may write to it.`,
    );
  }
  if (code === 'SQLITE_FULL') {
    return new AppError(
      'unavailable',
      `The disk is full, so ${file} cannot be opened. Free some space and try again.`,
    );
  }
  return error;
}

function damaged(file: string): AppError {
  return new AppError(
    'unavailable',
    `The database ${file} is damaged. It was left untouched: keep it, put a backup in its place, or start with another --data-dir.`,
  );
}
