import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { migrate, migrations } from '../../../../main/adapters/sqlite/migrate.ts';

const step = migrations.findIndex((sql) => sql.includes('conversations_gone_back'));

it.each([
  ['that never had it', ''],
  [
    'that has it already',
    `CREATE INDEX conversations_gone_back ON conversations (play ->> '$.wentBack.from') WHERE play IS NOT NULL`,
  ],
])('finds what a test went back in by an index, in data %s', (_, before) => {
  const database = new Database(':memory:');
  migrate(database, migrations.slice(0, step));
  expect(indexes(database)).not.toContain('conversations_gone_back');
  database.exec(before);
  migrate(database);
  expect(indexes(database)).toContain('conversations_gone_back');
  const plan = database.prepare(
    "EXPLAIN QUERY PLAN SELECT id FROM conversations WHERE play ->> '$.wentBack.from' = 'c' AND play IS NOT NULL",
  );
  expect(JSON.stringify(plan.all())).toContain('conversations_gone_back');
});

function indexes(database: Database.Database): unknown[] {
  return database.prepare("SELECT name FROM sqlite_master WHERE type = 'index'").pluck().all();
}
