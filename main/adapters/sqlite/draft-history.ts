import type { Database } from 'better-sqlite3';
import type { DraftHistory } from '../../ports/flow-store.ts';
import type { WalSync } from './wal-sync.ts';

/** Undo and Redo of the draft. */
export function createDraftHistory(database: Database, { durably }: Pick<WalSync, 'durably'>): DraftHistory {
  // Only over the very draft it belongs to: another window may have saved in between.
  const keep = database.prepare<[string, number]>(`
    INSERT INTO draft_history (id, revision, document)
    SELECT 1, d.revision, ? FROM drafts d WHERE d.id = 1 AND d.revision = ?
    ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, document = excluded.document`);
  const select = database.prepare<[], { revision: number; document: string }>(
    'SELECT revision, document FROM draft_history WHERE id = 1',
  );
  const remove = database.prepare('DELETE FROM draft_history WHERE id = 1');
  return {
    async keep(text, revision) {
      return durably(() => keep.run(text, revision).changes === 1);
    },
    async kept() {
      const row = select.get();
      return row && { text: row.document, revision: row.revision };
    },
    async forget() {
      await durably(() => remove.run());
    },
  };
}
