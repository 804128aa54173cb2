import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { migrate } from '../../../../main/adapters/sqlite/migrate.ts';
import { foundation } from '../../../../main/adapters/sqlite/migrations/0001-foundation.ts';
import { createStores } from '../../../../main/adapters/sqlite/stores.ts';
import { readyMade } from '../../../core/flow/ready-made.ts';
import { tempDir } from '../../../support/temp-dir.ts';

const at = '2026-11-22T10:00:00.000Z';

/** A database as the version before conversation tests left it. */
async function before(): Promise<Database.Database> {
  const database = new Database(join(tempDir(), 'before.db'));
  database.pragma('journal_mode = WAL');
  migrate(database, [foundation]);
  database
    .prepare('INSERT INTO drafts (id, document, revision, saved_at) VALUES (1, ?, 1, ?)')
    .run(JSON.stringify(readyMade), at);
  database.exec(
    `INSERT INTO versions (number, document, sha256, published_at, note) VALUES (1, '{}', '', '${at}', 'old')`,
  );
  return database;
}

it('a database from before conversation tests keeps what it has and can hold tests', async () => {
  const database = await before();
  migrate(database);
  const { flows, tests } = createStores(database);
  expect(await flows.versions()).toEqual([{ number: 1, at, note: 'old' }]);
  expect(await flows.runOf(1)).toBeUndefined();
  expect(await tests.list()).toEqual([]);
  await tests.save([{ id: 'a', name: 'A', deliveries: ['sent'], steps: [] }]);
  expect(await tests.list()).toHaveLength(1);
});

it('what a version was published with never changes, and failures are never kept without a reason', async () => {
  const database = await before();
  migrate(database);
  const insert = (failed: number, reason: string) =>
    database
      .prepare(
        `INSERT INTO version_tests (version, tests, results, passed, failed, override_reason)
         VALUES (1, '[]', '[]', 0, ?, ?)`,
      )
      .run(failed, reason);
  expect(() => insert(1, '')).toThrow(/CHECK/);
  insert(1, 'Known.');
  expect(() => database.exec("UPDATE version_tests SET override_reason = ''")).toThrow(/never changes/);
});
