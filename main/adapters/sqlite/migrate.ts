import type { Database } from 'better-sqlite3';
import { AppError } from '../../../contract/failure.ts';
import { foundation } from './migrations/0001-foundation.ts';
import { conversationTests } from './migrations/0002-conversation-tests.ts';
import { simulatedDelivery } from './migrations/0003-simulated-delivery.ts';
import { channels } from './migrations/0004-channels.ts';
import { draftHistory } from './migrations/0005-draft-history.ts';
import { handoffList } from './migrations/0006-handoff-list.ts';
import { testPlay } from './migrations/0007-test-play.ts';
import { templates } from './migrations/0008-templates.ts';
import { claims } from './migrations/0009-claims.ts';
import { capturedMails } from './migrations/0010-captured-mails.ts';
import { goneBack } from './migrations/0011-gone-back.ts';
import { madeMessages } from './migrations/0012-made-messages.ts';

/** One SQL text per version of the database, in order. Never change one that was released: add the next. */
export const migrations: readonly string[] = [
  foundation,
  conversationTests,
  simulatedDelivery,
  channels,
  draftHistory,
  handoffList,
  testPlay,
  templates,
  claims,
  capturedMails,
  goneBack,
  madeMessages,
];

/**
 * Brings the database up to `steps.length`, each step in a transaction that also sets user_version.
 * Throws when a step fails (nothing of it stays) or when a newer app made the database.
 */
export function migrate(database: Database, steps: readonly string[] = migrations): void {
  const version = Number(database.pragma('user_version', { simple: true }));
  if (version > steps.length) {
    throw new AppError(
      'unavailable',
      `This data was written by a newer Handoff Studio (data version ${version}, this app knows ${steps.length}). ` +
        'Nothing was changed. Please update the app and open it again.',
    );
  }
  for (const [index, sql] of steps.entries()) {
    if (index < version) continue;
    database
      .transaction(() => {
        database.exec(sql);
        database.pragma(`user_version = ${index + 1}`);
      })
      .immediate();
  }
}
