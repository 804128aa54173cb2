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
  return {
    async load() {
      const row = select.get();
      return row ? Settings.parse(JSON.parse(row.document)) : defaultSettings;
    },
    async save(settings) {
      await durably(() => upsert.run(JSON.stringify(settings)));
    },
  };
}
