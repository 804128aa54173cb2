import type { Database } from 'better-sqlite3';
import type { Erased, HandoffStore } from '../../ports/handoff-store.ts';

/**
 * Takes a conversation with everything it led to off the disk. Freed pages are overwritten (`secure_delete`, and the
 * word index's own), and the write-ahead log, which still holds the old pages, is emptied.
 */
export function createHandoffEraser(database: Database): HandoffStore['erase'] {
  const conversationOf = database.prepare<[string], { conversation_id: string }>(
    'SELECT conversation_id FROM handoffs WHERE id = ?',
  );
  const isLeaving = database.prepare<[string], { leaving: number }>(
    `SELECT EXISTS (SELECT 1 FROM deliveries d JOIN handoffs h ON h.id = d.handoff_id
       WHERE h.conversation_id = ? AND d.state IN ('sending', 'handing-over')) AS leaving`,
  );
  const references = database.prepare<[string], { reference: string }>(
    'SELECT reference FROM handoffs WHERE conversation_id = ? ORDER BY number',
  );
  const deliveries =
    'SELECT d.id FROM deliveries d JOIN handoffs h ON h.id = d.handoff_id WHERE h.conversation_id = ?';
  const removals = [
    `DELETE FROM delivery_events WHERE delivery_id IN (${deliveries})`,
    `DELETE FROM deliveries WHERE id IN (${deliveries})`,
    'DELETE FROM handoffs WHERE conversation_id = ?',
    'DELETE FROM conversations WHERE id = ?',
  ].map((sql) => database.prepare<[string]>(sql));

  const remove = database.transaction((id: string): Erased => {
    const found = conversationOf.get(id);
    if (!found) return { outcome: 'not-found' };
    const conversation = found.conversation_id;
    if (isLeaving.get(conversation)?.leaving === 1) return { outcome: 'sending' };
    const erased = references.all(conversation).map(({ reference }) => reference);
    for (const removal of removals) removal.run(conversation);
    return { outcome: 'erased', references: erased };
  });

  return async (id) => {
    const erased = remove.immediate(id);
    if (erased.outcome === 'erased') database.pragma('wal_checkpoint(TRUNCATE)');
    return erased;
  };
}
