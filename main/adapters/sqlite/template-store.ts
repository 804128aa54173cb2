import type { Database } from 'better-sqlite3';
import { readExchange, writeExchange } from '../../../core/flow/exchange.ts';
import type { TemplateStore } from '../../ports/template-store.ts';
import type { WalSync } from './wal-sync.ts';

export function createTemplateStore(
  database: Database,
  { durably }: Pick<WalSync, 'durably'>,
): TemplateStore {
  const list = database.prepare<[], { id: string; name: string; document: string }>(
    'SELECT id, name, document FROM templates ORDER BY name',
  );
  const upsert = database.prepare(
    `INSERT INTO templates (id, name, document, saved_at) VALUES (?, ?, ?, ?)
     ON CONFLICT (name) DO UPDATE
     SET name = excluded.name, document = excluded.document, saved_at = excluded.saved_at`,
  );
  const remove = database.prepare('DELETE FROM templates WHERE id = ?');
  return {
    async list() {
      return list
        .all()
        .map(({ id, name, document }) => ({ id, name, exchange: readExchange(JSON.parse(document)) }));
    },
    async save({ id, name, exchange }, at) {
      await durably(() => upsert.run(id, name, writeExchange(exchange), at));
    },
    async remove(id) {
      return durably(() => remove.run(id).changes > 0);
    },
  };
}
