import type { Database } from 'better-sqlite3';
import { ConversationTest } from '../../../core/tests/conversation-test.ts';
import type { TestStore } from '../../ports/flow-store.ts';
import type { WalSync } from './wal-sync.ts';

/** The conversation tests of the draft, in the order they were added. */
export function createTestStore(database: Database, { durably }: Pick<WalSync, 'durably'>): TestStore {
  const list = database.prepare<[], { document: string }>(
    'SELECT document FROM conversation_tests ORDER BY number',
  );
  const upsert = database.prepare(
    `INSERT INTO conversation_tests (id, document) VALUES (?, ?)
     ON CONFLICT (id) DO UPDATE SET document = excluded.document`,
  );
  const remove = database.prepare('DELETE FROM conversation_tests WHERE id = ?');
  const save = database.transaction((tests: readonly ConversationTest[]) => {
    for (const test of tests) upsert.run(test.id, JSON.stringify(test));
  });
  const clear = database.prepare('DELETE FROM conversation_tests');
  const replace = database.transaction((tests: readonly ConversationTest[]) => {
    clear.run();
    for (const test of tests) upsert.run(test.id, JSON.stringify(test));
  });
  return {
    async list() {
      return list.all().map(({ document }) => ConversationTest.parse(JSON.parse(document)));
    },
    async save(tests) {
      await durably(() => save.immediate(tests));
    },
    async replace(tests) {
      await durably(() => replace.immediate(tests));
    },
    async remove(id) {
      return durably(() => remove.run(id).changes > 0);
    },
  };
}
