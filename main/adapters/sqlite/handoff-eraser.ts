import type { Database } from 'better-sqlite3';
import type { Erased, HandoffStore } from '../../ports/handoff-store.ts';
import type { WalSync } from './wal-sync.ts';

type Eraser = Pick<HandoffStore, 'together' | 'erase'>;

/** The conversation of a handoff with every test that went back in it, whose words begin with the same ones. */
const family = `
  WITH RECURSIVE
    before (id) AS (
      SELECT conversation_id FROM handoffs WHERE id = ?
      UNION
      SELECT c.play ->> '$.wentBack.from' FROM conversations c JOIN before b ON b.id = c.id
      WHERE c.play ->> '$.wentBack.from' IS NOT NULL
    ),
    family (id) AS (
      SELECT c.id FROM conversations c JOIN before b ON b.id = c.id
      UNION
      SELECT c.id FROM family f JOIN conversations c
        ON c.play ->> '$.wentBack.from' = f.id AND c.play IS NOT NULL
    )`;

/**
 * Takes a conversation with everything it led to off the disk. Freed pages are overwritten (`secure_delete`, and the
 * word index's own), and the write-ahead log, which still holds the old pages, is emptied.
 */
export function createHandoffEraser(database: Database, { durably }: Pick<WalSync, 'durably'>): Eraser {
  const conversations = database.prepare<[string], { id: string }>(`${family} SELECT id FROM family`);
  const ofAll = 'WHERE conversation_id IN (SELECT value FROM json_each(?))';
  const references = database.prepare<[string], { reference: string }>(
    `SELECT reference FROM handoffs ${ofAll} ORDER BY number`,
  );
  const deliveries = `SELECT d.id FROM deliveries d JOIN handoffs h ON h.id = d.handoff_id ${ofAll}`;
  const isLeaving = database.prepare<[string], { leaving: number }>(
    `SELECT EXISTS (${deliveries} AND d.state IN ('sending', 'handing-over')) AS leaving`,
  );
  const removals = [
    `DELETE FROM delivery_events WHERE delivery_id IN (${deliveries})`,
    `DELETE FROM deliveries WHERE id IN (${deliveries})`,
    `DELETE FROM handoffs ${ofAll}`,
    'DELETE FROM conversations WHERE id IN (SELECT value FROM json_each(?))',
  ].map((sql) => database.prepare<[string]>(sql));

  const idsOf = (handoffId: string) => JSON.stringify(conversations.all(handoffId).map(({ id }) => id));
  const referencesOf = (ids: string) => references.all(ids).map(({ reference }) => reference);

  const remove = database.transaction((id: string): Erased => {
    const ids = idsOf(id);
    const erased = referencesOf(ids);
    if (erased.length === 0) return { outcome: 'not-found' };
    if (isLeaving.get(ids)?.leaving === 1) return { outcome: 'sending' };
    for (const removal of removals) removal.run(ids);
    return { outcome: 'erased', references: erased };
  });

  return {
    async together(id) {
      return referencesOf(idsOf(id));
    },
    async erase(id) {
      const erased = await durably(() => remove.immediate(id));
      if (erased.outcome === 'erased') database.pragma('wal_checkpoint(TRUNCATE)');
      return erased;
    },
  };
}
