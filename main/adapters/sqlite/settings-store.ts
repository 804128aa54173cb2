import type { Database } from 'better-sqlite3';
import { defaultSettings, Settings } from '../../../core/settings.ts';
import type { SettingsStore } from '../../ports/system.ts';
import type { WalSync } from './wal-sync.ts';

export function createSettingsStore(
  database: Database,
  { durably }: Pick<WalSync, 'durably'>,
): SettingsStore {
  const select = database.prepare<[], { document: string }>('SELECT document FROM settings WHERE id = 1');
  const upsert = database.prepare<[string]>(
    'INSERT INTO settings (id, document) VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET document = excluded.document',
  );
  const read = () => {
    const row = select.get();
    return row ? Settings.parse(JSON.parse(row.document)) : defaultSettings;
  };
  /** Asked for several times with every turn and every mail; nobody else writes to the database. */
  let known: Settings | undefined;
  return {
    async load() {
      known ??= read();
      return known;
    },
    async save(settings) {
      known = undefined;
      await durably(() => upsert.run(JSON.stringify(settings)));
    },
  };
}
