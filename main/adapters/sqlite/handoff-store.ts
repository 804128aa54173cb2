import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { DeliveryState } from '../../../core/handoff/delivery.ts';
import type { NewHandoff } from '../../ports/conversation-store.ts';
import type { HandoffStore, HandoffSummary } from '../../ports/handoff-store.ts';

const Answers = z.array(z.object({ key: z.string(), label: z.string(), value: z.string() }));
const Transcript = z.array(z.object({ at: z.string(), from: z.enum(['visitor', 'bot']), text: z.string() }));

interface SummaryRow {
  readonly number: number;
  readonly id: string;
  readonly reference: string;
  readonly created_at: string;
  readonly test: number;
  readonly who: string;
  readonly about: string;
  readonly states: string | null;
  readonly simulated: number;
}

interface HandoffRow extends Omit<SummaryRow, 'states' | 'simulated'> {
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

export function createHandoffStore(database: Database): HandoffStore {
  // Pages are cut by number, not by OFFSET: the thousandth costs what the first does.
  const page = database.prepare<[number, number], SummaryRow>(
    `SELECT h.number, h.id, h.reference, h.created_at, h.test, h.who, h.about,
            (SELECT GROUP_CONCAT(DISTINCT d.state) FROM deliveries d WHERE d.handoff_id = h.id) AS states,
            EXISTS (SELECT 1 FROM deliveries d WHERE d.handoff_id = h.id AND d.simulation IS NOT NULL) AS simulated
     FROM handoffs h WHERE h.number < ? ORDER BY h.number DESC LIMIT ?`,
  );
  const total = database.prepare<[], { total: number }>('SELECT COUNT(*) AS total FROM handoffs');
  const one = database.prepare<[string], HandoffRow>(
    `SELECT number, id, reference, created_at, test, who, about, conversation_id, flow_name, version, answers, transcript
     FROM handoffs WHERE id = ?`,
  );
  return {
    async list({ after, limit }) {
      const before = after === undefined ? Number.MAX_SAFE_INTEGER : Number(after);
      const rows = page.all(Number.isSafeInteger(before) ? before : 0, limit + 1);
      const shown = rows.slice(0, limit);
      const last = shown.at(-1);
      return {
        rows: shown.map(toSummary),
        next: rows.length > limit && last ? String(last.number) : null,
        total: total.get()?.total ?? 0,
      };
    },
    async get(id) {
      const row = one.get(id);
      return row && toHandoff(row);
    },
  };
}

function toSummary(row: SummaryRow): HandoffSummary {
  const states = (row.states ?? '').split(',');
  return {
    id: row.id,
    reference: row.reference,
    createdAt: row.created_at,
    test: row.test === 1,
    simulated: row.simulated === 1,
    who: row.who,
    about: row.about,
    state: byUrgency.find((state) => states.includes(state)) ?? 'none',
  };
}

function toHandoff(row: HandoffRow): NewHandoff {
  return {
    id: row.id,
    reference: row.reference,
    createdAt: row.created_at,
    test: row.test === 1,
    conversationId: row.conversation_id,
    flowName: row.flow_name,
    version: row.version,
    answers: Answers.parse(JSON.parse(row.answers)),
    transcript: Transcript.parse(JSON.parse(row.transcript)),
  };
}
