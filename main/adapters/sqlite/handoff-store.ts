import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { Channel, type DeliveryState } from '../../../core/handoff/delivery.ts';
import type { HandoffRecord, HandoffStore, HandoffSummary } from '../../ports/handoff-store.ts';
import { createHandoffEraser } from './handoff-eraser.ts';
import { createHandoffPages, facetsOf } from './handoff-pages.ts';
import type { WalSync } from './wal-sync.ts';

const Answers = z.array(z.object({ key: z.string(), label: z.string(), value: z.string() }));
const Transcript = z.array(z.object({ at: z.string(), from: z.enum(['visitor', 'bot']), text: z.string() }));

interface SummaryRow {
  readonly number: number;
  readonly id: string;
  readonly reference: string;
  readonly created_at: string;
  readonly test: number;
  readonly done: number;
  readonly who: string;
  readonly about: string;
  readonly states: string | null;
  readonly simulated: number;
}

interface RecordRow extends Omit<SummaryRow, 'states' | 'simulated' | 'done'> {
  readonly done_at: string | null;
  readonly conversation_id: string;
  readonly flow_name: string;
  readonly version: number | null;
  readonly answers: string;
  readonly transcript: string;
}

/** A list row shows the state that most wants attention. */
const byUrgency: readonly DeliveryState[] = [
  'failed',
  'in-doubt',
  'handing-over',
  'sending',
  'queued',
  'captured',
  'cancelled',
  'sent',
];

export function createHandoffStore(database: Database, wal: Pick<WalSync, 'durably'>): HandoffStore {
  const page = createHandoffPages(database);
  const states = `(SELECT GROUP_CONCAT(d.state || ' ' || d.channel) FROM deliveries d WHERE d.handoff_id = h.id) AS states`;
  const summary = database.prepare<[number], SummaryRow>(
    `SELECT h.number, h.id, h.reference, h.created_at, h.test, h.who, h.about, l.done, ${states},
            EXISTS (SELECT 1 FROM deliveries d WHERE d.handoff_id = h.id AND d.simulation IS NOT NULL) AS simulated
     FROM handoffs h JOIN handoff_list l ON l.number = h.number WHERE h.number = ?`,
  );
  const columns = `h.number, h.id, h.reference, h.created_at, h.test, h.who, h.about, h.conversation_id, h.flow_name,
                   h.version, h.answers, h.transcript, l.done_at`;
  const from = 'FROM handoffs h JOIN handoff_list l ON l.number = h.number';
  const record = database.prepare<[number], RecordRow & Pick<SummaryRow, 'states'>>(
    `SELECT ${columns}, ${states} ${from} WHERE h.number = ?`,
  );
  const one = database.prepare<[string], RecordRow>(`SELECT ${columns} ${from} WHERE h.id = ?`);
  const count = database.prepare<[string, number, number], { count: number }>(
    'SELECT count FROM handoff_counts WHERE standing = ? AND test = ? AND done = ?',
  );
  const markDone = database.prepare<[number, string | null, string]>(
    'UPDATE handoff_list SET done = ?, done_at = ? WHERE number = (SELECT number FROM handoffs WHERE id = ?)',
  );
  return {
    async list(wanted) {
      const { numbers, next } = page(wanted);
      return { rows: numbers.flatMap((number) => summary.all(number)).map(toSummary), next };
    },
    async records(wanted) {
      const { numbers, next } = page(wanted);
      const rows = numbers.flatMap((number) => record.all(number));
      return { rows: rows.map((row) => ({ ...toRecord(row), ...standingOf(row) })), next };
    },
    async count(filter) {
      if (filter.search.trim() !== '' || filter.from !== null || filter.until !== null) return null;
      return facetsOf(filter).reduce(
        (sum, { standing, test, done }) => sum + (count.get(standing, test, done)?.count ?? 0),
        0,
      );
    },
    async get(id) {
      const row = one.get(id);
      return row && toRecord(row);
    },
    async markDone(id, at) {
      return wal.durably(() => markDone.run(at === null ? 0 : 1, at, id).changes > 0);
    },
    ...createHandoffEraser(database, wal),
  };
}

type Standing = Pick<HandoffSummary, 'state' | 'channel'>;

function standingOf({ states }: Pick<SummaryRow, 'states'>): Standing {
  const present = (states ?? '').split(',').map((one) => one.split(' '));
  const state = byUrgency.find((wanted) => present.some(([one]) => one === wanted));
  const channels = new Set(present.filter(([one]) => one === state).map(([, channel]) => channel));
  if (state === undefined) return { state: 'none', channel: 'none' };
  return { state, channel: channels.size > 1 ? 'several' : Channel.parse([...channels][0]) };
}

function toSummary(row: SummaryRow): HandoffSummary {
  return {
    id: row.id,
    reference: row.reference,
    createdAt: row.created_at,
    test: row.test === 1,
    done: row.done === 1,
    simulated: row.simulated === 1,
    who: row.who,
    about: row.about,
    ...standingOf(row),
  };
}

function toRecord(row: RecordRow): HandoffRecord {
  return {
    id: row.id,
    reference: row.reference,
    createdAt: row.created_at,
    test: row.test === 1,
    doneAt: row.done_at,
    conversationId: row.conversation_id,
    flowName: row.flow_name,
    version: row.version,
    answers: Answers.parse(JSON.parse(row.answers)),
    transcript: Transcript.parse(JSON.parse(row.transcript)),
  };
}
