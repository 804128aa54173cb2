import { chmodSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { AppError } from '../../contract/failure.ts';

export interface DataDirectory {
  readonly path: string;
  /** Lets another start have the folder. The system does the same when this process ends in any way. */
  release(): void;
}

/**
 * Makes the folder if need be (for this user only, 0700) and becomes its one owner.
 * Rejects with an {@link AppError} fit to show when the folder cannot be used or belongs to a running app.
 */
export async function claimDataDirectory(wanted: string): Promise<DataDirectory> {
  const path = resolve(wanted);
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    chmodSync(path, 0o700);
  } catch (error) {
    throw new AppError('unavailable', `The data folder ${path} cannot be used: ${reasonOf(error)}.`);
  }
  return { path, release: lock(path) };
}

/** Where the data of this computer's user lives when nobody says otherwise. */
export function defaultDataDirectory(
  platform: NodeJS.Platform = process.platform,
  environment: Readonly<Record<string, string | undefined>> = process.env,
  home: string = homedir(),
): string {
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Handoff Studio');
  if (platform === 'win32') {
    return join(environment.APPDATA || join(home, 'AppData', 'Roaming'), 'Handoff Studio');
  }
  return join(environment.XDG_DATA_HOME || join(home, '.local', 'share'), 'handoff-studio');
}

/** A lock held by the system on an open file, so that it cannot outlive this process, not even after kill -9. */
function lock(directory: string): () => void {
  const path = join(directory, 'lock.db');
  let database: Database.Database | undefined;
  try {
    database = new Database(path, { timeout: 0 });
    // Nothing is ever written to it, so there is nothing to keep a journal for.
    database.pragma('journal_mode = MEMORY');
    database.exec('BEGIN EXCLUSIVE');
    chmodSync(path, 0o600);
  } catch (error) {
    database?.close();
    throw isBusy(error)
      ? new AppError(
          'unavailable',
          `Handoff Studio is already open with the data folder ${directory}. Close it first, or start with another folder: --data-dir=FOLDER.`,
        )
      : new AppError('unavailable', `The data folder ${directory} cannot be used: ${reasonOf(error)}.`);
  }
  const held = database;
  return () => held.close();
}

function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'this user has no right to write there',
  EPERM: 'this user has no right to write there',
  EROFS: 'it is on a disk that can only be read',
  ENOSPC: 'the disk is full',
  EEXIST: 'there is a file of that name',
  ENOTDIR: 'a part of that path is a file',
  ENAMETOOLONG: 'the path is too long',
  SQLITE_CANTOPEN: 'this user has no right to write there',
  SQLITE_READONLY: 'it can only be read',
  SQLITE_FULL: 'the disk is full',
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? (code ? `the system answered ${code}` : 'for a reason the system does not tell');
}
