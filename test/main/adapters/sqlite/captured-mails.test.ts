import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { migrate, migrations } from '../../../../main/adapters/sqlite/migrate.ts';
import { createOutboxStore } from '../../../../main/adapters/sqlite/outbox-store.ts';

it('knows when mails of an older database were captured, those that were sent since included', async () => {
  const database = new Database(':memory:');
  const version = migrations.findIndex((sql) => sql.includes('ADD COLUMN captured_at'));
  migrate(database, migrations.slice(0, version));
  database.exec(`
    INSERT INTO conversations (id, created_at, test, session, notifying, revision) VALUES ('c', '1', 0, '{}', 0, 0);
    INSERT INTO handoffs (id, reference, created_at, test, conversation_id, flow_name, who, about, answers, transcript)
      VALUES ('h', 'H-1', '1', 0, 'c', 'Flow', '', '', '[]', '[]')`);
  const deliver = (id: string, ...states: string[]) => {
    const mail = JSON.stringify({ mail: { subject: id, text: '', html: '', replyTo: null } });
    database
      .prepare(
        `INSERT INTO deliveries (id, handoff_id, step_id, step_name, recipient, message_id, content, created_at, state, attempts, problem)
         VALUES (?, 'h', 's', 'Email', 'team@example.com', ?, ?, '1', ?, 0, '')`,
      )
      .run(id, id, mail, states.at(-1));
    const event = database.prepare(
      'INSERT INTO delivery_events (delivery_id, at, state, detail) VALUES (?, ?, ?, ?)',
    );
    for (const [index, state] of states.entries()) event.run(id, `2026-11-0${index + 1}`, state, '');
  };
  deliver('kept', 'queued', 'captured');
  deliver('sent-later', 'queued', 'captured', 'queued', 'sent');
  deliver('sent', 'queued', 'sent');

  migrate(database);
  const store = createOutboxStore(database, { wait: async () => undefined }, 'boot');
  const seen = async () =>
    (await store.captured(9)).map(({ id, state, capturedAt }) => ({ id, state, capturedAt }));
  expect(await seen()).toEqual([
    { id: 'sent-later', state: 'sent', capturedAt: '2026-11-02' },
    { id: 'kept', state: 'captured', capturedAt: '2026-11-02' },
  ]);
  expect((await store.capturedOwed()).map(({ id }) => id)).toEqual(['kept']);

  await store.lane('email').change('sent', ['sent'], { state: 'captured', at: '2026-11-09', detail: '' });
  expect((await seen())[0]).toEqual({ id: 'sent', state: 'captured', capturedAt: '2026-11-09' });
  const plan = database.prepare(
    "EXPLAIN QUERY PLAN SELECT rowid FROM deliveries WHERE captured_at IS NOT NULL AND lane = 'email' ORDER BY rowid DESC",
  );
  expect(JSON.stringify(plan.all())).toContain('deliveries_captured');
});
