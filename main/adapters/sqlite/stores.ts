import type Database from 'better-sqlite3';
import type { ConversationStore } from '../../ports/conversation-store.ts';
import type { FlowStore, TestStore } from '../../ports/flow-store.ts';
import type { HandoffStore } from '../../ports/handoff-store.ts';
import type { OutboxStore } from '../../ports/outbox-store.ts';
import type { SettingsStore } from '../../ports/system.ts';
import type { TemplateStore } from '../../ports/template-store.ts';
import { thisBoot } from '../boot.ts';
import { createConversationStore } from './conversation-store.ts';
import { markClaimedBefore } from './delivery-changes.ts';
import { createFlowStore } from './flow-store.ts';
import { createHandoffStore } from './handoff-store.ts';
import { openDatabase } from './open.ts';
import { createOutboxStore } from './outbox-store.ts';
import { createSettingsStore } from './settings-store.ts';
import { createTemplateStore } from './template-store.ts';
import { createTestStore } from './test-store.ts';
import { createWalSync } from './wal-sync.ts';

export interface Stores {
  readonly settings: SettingsStore;
  readonly flows: FlowStore;
  readonly tests: TestStore;
  readonly templates: TemplateStore;
  readonly conversations: ConversationStore;
  readonly outbox: OutboxStore;
  readonly handoffs: HandoffStore;
  /** Lets go of what was opened beside the database, which itself stays open. */
  release(): void;
  close(): Promise<void>;
}

/** Opens the SQLite database of a data directory with every store over it. Rejects with an AppError in plain words. */
export async function openStores({ directory }: { readonly directory: string }): Promise<Stores> {
  return createStores(openDatabase(directory));
}

/** Every store over a database that is open already and used by nobody else. */
export function createStores(
  database: Database.Database,
  boot = thisBoot(),
  wal = createWalSync(database),
): Stores {
  markClaimedBefore(database, boot, new Date().toISOString());
  const flows = createFlowStore(database, wal);
  return {
    settings: createSettingsStore(database, wal),
    flows,
    tests: createTestStore(database, wal),
    templates: createTemplateStore(database, wal),
    conversations: createConversationStore(database, wal, (number) => flows.publishedFlow(number)),
    outbox: createOutboxStore(database, wal, boot.mark),
    handoffs: createHandoffStore(database, wal),
    release: wal.close,
    close: async () => {
      wal.close();
      database.close();
    },
  };
}
