import { readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { migrate, migrations } from '../../../../main/adapters/sqlite/migrate.ts';
import { databaseFile, openDatabase } from '../../../../main/adapters/sqlite/open.ts';
import { tempDir } from '../../../support/temp-dir.ts';

function made(): { directory: string; file: string } {
  const directory = tempDir();
  openDatabase(directory).close();
  return { directory, file: join(directory, databaseFile) };
}

describe('opening the database', () => {
  it('sets it up so that a commit survives a power cut, even after the first write', () => {
    const database = openDatabase(tempDir());
    database.exec("INSERT INTO settings (id, document) VALUES (1, '{}')");
    const pragma = (name: string) => database.pragma(name, { simple: true });
    expect(pragma('journal_mode')).toBe('wal');
    expect(pragma('synchronous')).toBe(2);
    expect(pragma('foreign_keys')).toBe(1);
    expect(pragma('trusted_schema')).toBe(0);
    expect(pragma('secure_delete')).toBe(1);
    database.close();
  });

  it('is readable by nobody else', () => {
    expect(statSync(made().file).mode & 0o777).toBe(0o600);
  });

  it('refuses a database of a newer app in plain words and leaves it as it is', () => {
    const { directory, file } = made();
    const newer = new Database(file);
    newer.pragma('user_version = 99');
    newer.close();
    const before = readFileSync(file);
    expect(() => openDatabase(directory)).toThrow(/newer Handoff Studio.*update the app/s);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('says which file is damaged instead of using it', () => {
    const { directory, file } = made();
    truncateSync(file, statSync(file).size - 4096);
    expect(() => openDatabase(directory)).toThrow(/is damaged. It was left untouched/);
  });

  it('says so when the file is no database at all', () => {
    const directory = tempDir();
    writeFileSync(
      join(directory, databaseFile),
      'not a database, only a text that is long enough to be looked at '.repeat(40),
    );
    expect(() => openDatabase(directory)).toThrow(/is damaged/);
  });

  it('names the folder that is not there', () => {
    expect(() => openDatabase(join(tempDir(), 'missing'))).toThrow(
      /cannot be opened|does not exist|directory/,
    );
  });
});

describe('migrating', () => {
  it('keeps nothing of a step that fails', () => {
    const database = new Database(':memory:');
    expect(() => migrate(database, ['CREATE TABLE a (x) STRICT'])).toThrow();
    const broken = [
      'CREATE TABLE a (x TEXT) STRICT;',
      'CREATE TABLE b (x TEXT) STRICT; SELECT nonsense FROM nowhere;',
    ];
    expect(() => migrate(database, broken)).toThrow();
    expect(database.pragma('user_version', { simple: true })).toBe(1);
    expect(database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all()).toEqual([
      'a',
    ]);
  });

  it('does nothing the second time', () => {
    const database = new Database(':memory:');
    migrate(database);
    migrate(database);
    expect(database.pragma('user_version', { simple: true })).toBe(migrations.length);
  });

  it('never lets a published version be changed', () => {
    const database = new Database(':memory:');
    migrate(database);
    database.exec(
      "INSERT INTO versions (number, document, sha256, published_at, note) VALUES (1, '{}', '', '', '')",
    );
    expect(() => database.exec("UPDATE versions SET document = '[]'")).toThrow(/never changes/);
  });
});
