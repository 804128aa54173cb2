import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { everyHandoff, type HandoffFilter } from '../../core/handoff/handoff-filter.ts';
import { databaseFile } from '../../main/adapters/sqlite/open.ts';
import { openStores, type Stores } from '../../main/adapters/sqlite/stores.ts';
import { anApp, answers } from '../support/an-app.ts';

const form = answers.slice(0, -1);

/**
 * Visitor messages per minute that are on disk before they are answered, through the whole app, against bare inserts
 * of rows as long as a session, one transaction each, with the same durability. In alternating rounds.
 */
export async function benchTurns(rounds = 5, conversations = 40) {
  return inFolder(async (directory) => {
    const { app, client, close } = await anApp(directory);
    await client.call('settings.saveSupport', { enabled: true, email: 'team@example.com' });
    await client.call('flow.get', {});
    const bare = bareInserts(join(directory, 'bare.db'));
    const perMinute = { ours: [] as number[], bare: [] as number[] };
    for (let round = 0; round <= rounds; round++) {
      const ids: string[] = [];
      for (let i = 0; i < conversations; i++)
        ids.push((await app.conversations.start('draft', { test: true })).id);
      const turns = conversations * form.length;
      const ours = await timed(async () => {
        for (const id of ids) for (const text of form) await app.conversations.say(id, text);
      });
      const theirs = await timed(async () => {
        for (let turn = 0; turn < turns; turn++) bare.insert(turn);
      });
      if (round === 0) continue; // warming up
      perMinute.ours.push((turns * 60_000) / ours);
      perMinute.bare.push((turns * 60_000) / theirs);
    }
    bare.close();
    await close();
    const [ours, theirs] = [median(perMinute.ours), median(perMinute.bare)];
    return { ours, bare: theirs, ratio: theirs / ours };
  });
}

/** Set up for durability as the app's own database is. */
function bareInserts(file: string) {
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.exec('CREATE TABLE turns (id INTEGER PRIMARY KEY, session TEXT NOT NULL) STRICT');
  const insert = database.prepare('INSERT INTO turns (session) VALUES (?)');
  return {
    insert: (turn: number) => insert.run(`${turn} `.padEnd(2_000, 'a session as long as ours ')),
    close: () => database.close(),
  };
}

const asked: Readonly<Record<string, HandoffFilter>> = {
  'first page': everyHandoff,
  'failed and open': { ...everyHandoff, standing: 'attention', done: false },
  'a quarter of a year': {
    ...everyHandoff,
    from: '2026-04-01T00:00:00.000Z',
    until: '2026-07-01T00:00:00.000Z',
  },
  'a common word': { ...everyHandoff, search: 'parcel' },
  'a rare word': { ...everyHandoff, search: 'visitor777' },
};

/** What the first page of the Handoffs page takes among a million rows and among a thousand, in milliseconds. */
export async function benchHandoffs(many = 1_000_000, few = 1_000, rounds = 41) {
  return inFolder((directory) =>
    inFolder(async (other) => {
      const large = await filled(directory, many);
      const small = await filled(other, few);
      const results: { what: string; large: number; small: number; ratio: number }[] = [];
      for (const [what, filter] of Object.entries(asked)) {
        const took = { large: [] as number[], small: [] as number[] };
        await Promise.all([page(large, filter), page(small, filter)]); // warming up
        for (let round = 0; round < rounds; round++) {
          took.large.push(await timed(() => page(large, filter)));
          took.small.push(await timed(() => page(small, filter)));
        }
        const [inMany, inFew] = [median(took.large), median(took.small)];
        results.push({ what, large: inMany, small: inFew, ratio: inMany / inFew });
      }
      await large.close();
      await small.close();
      return { many, few, results };
    }),
  );
}

async function page(stores: Stores, filter: HandoffFilter): Promise<void> {
  await Promise.all([stores.handoffs.list({ filter, limit: 50 }), stores.handoffs.count(filter)]);
}

/** A database with so many handoffs over a year, each with one delivery, written by the app's own tables and triggers. */
async function filled(directory: string, rows: number): Promise<Stores> {
  await (await openStores({ directory })).close();
  const database = new Database(join(directory, databaseFile));
  database.pragma('synchronous = OFF');
  database.exec(`
    BEGIN;
    INSERT INTO conversations (id, created_at, test, version, document, session, notifying, handoff_id, revision)
      VALUES ('c', '2026-01-01T00:00:00.000Z', 0, NULL, '{}', '{}', 0, NULL, 1);
    INSERT INTO handoffs (id, reference, created_at, test, conversation_id, flow_name, version, who, about, answers, transcript)
      WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${rows})
      SELECT 'h' || i, 'H-' || (1000 + i),
        strftime('%Y-%m-%dT%H:%M:%fZ', '2026-01-01', '+' || (i * 31000000 / ${rows}) || ' seconds'),
        i % 10 = 0, 'c', 'Agent handoff', NULL, 'visitor' || i, 'My parcel is late',
        json_array(json_object('key', 'name', 'label', 'Name', 'value', 'visitor' || i),
          json_object('key', 'reason', 'label', 'Reason', 'value', 'My parcel is late')),
        json_array(json_object('at', '2026-01-01T00:00:00.000Z', 'from', 'visitor', 'text', 'can i talk to a real person?'))
      FROM n;
    INSERT INTO deliveries (id, handoff_id, step_id, step_name, recipient, message_id, content, created_at, state, attempts,
        next_attempt_at, problem)
      SELECT 'd' || number, id, 'email', 'Email', 'team@example.com', '<d' || number || '@example.com>', '{}', created_at,
        CASE number % 10 WHEN 1 THEN 'failed' ELSE 'sent' END, 1, NULL, ''
      FROM handoffs;
    COMMIT;
    ANALYZE;
  `);
  database.close();
  return openStores({ directory });
}

async function inFolder<T>(use: (directory: string) => Promise<T>): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), 'handoff-bench-'));
  try {
    return await use(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await run();
  return performance.now() - from;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
