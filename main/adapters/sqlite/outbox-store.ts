import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { DeliveryContent, DeliveryState } from '../../../core/handoff/delivery.ts';
import { Simulation } from '../../../core/handoff/simulation.ts';
import type { Delivery, LaneStore, OutboxStore } from '../../ports/outbox-store.ts';
import { createChanges } from './delivery-changes.ts';
import type { WalSync } from './wal-sync.ts';

const Kept = z.array(z.object({ key: z.string(), value: z.string() }));

interface Row {
  readonly id: string;
  readonly handoff_id: string;
  readonly reference: string;
  readonly test: number;
  readonly step_id: string;
  readonly step_name: string;
  readonly recipient: string;
  readonly message_id: string;
  readonly channel: string;
  readonly lane: string;
  readonly content: string;
  readonly kept: string;
  readonly created_at: string;
  readonly state: string;
  readonly attempts: number;
  readonly next_attempt_at: string | null;
  readonly problem: string;
  readonly simulation: string | null;
}

const select = `
  SELECT d.id, d.handoff_id, h.reference, h.test, d.step_id, d.step_name, d.recipient, d.message_id, d.channel,
         d.lane, d.content, d.kept, d.created_at, d.state, d.attempts, d.next_attempt_at, d.problem, d.simulation
  FROM deliveries d JOIN handoffs h ON h.id = d.handoff_id`;

/** `boot`: mark of this run of the computer. */
export function createOutboxStore(database: Database, wal: Pick<WalSync, 'wait'>, boot: string): OutboxStore {
  const one = database.prepare<[string], Row>(`${select} WHERE d.id = ?`);
  const ofHandoff = database.prepare<[string], Row>(`${select} WHERE d.handoff_id = ? ORDER BY d.rowid`);
  const inState = database.prepare<[string], Row>(`${select} WHERE d.state = ? ORDER BY d.rowid`);
  const unsettledLanes = database.prepare<[], { lane: string }>(
    `SELECT DISTINCT lane FROM deliveries WHERE state IN ('queued', 'sending', 'handing-over', 'in-doubt')`,
  );
  const made = database.prepare<[string], { name: string; address: string; source: string }>(
    'SELECT sender_name AS name, sender_address AS address, source FROM made_messages WHERE delivery_id = ?',
  );
  const history = database.prepare<[string], { at: string; state: string; detail: string }>(
    'SELECT at, state, detail FROM delivery_events WHERE delivery_id = ? ORDER BY id',
  );
  const counts = database.prepare<[], { state: string; mail: number; count: number }>(
    // Not what was sent or cancelled: that grows without end, and nobody asks how much it is.
    `SELECT state, lane = 'email' AS mail, COUNT(*) AS count FROM deliveries
     WHERE state IN ('queued', 'sending', 'handing-over', 'failed', 'in-doubt', 'captured') AND simulation IS NULL
     GROUP BY state, mail`,
  );
  const lastAccepted = database.prepare<[], { at: string | null }>(
    `SELECT e.at FROM delivery_events e JOIN deliveries d ON d.id = e.delivery_id
     WHERE e.state = 'sent' AND d.simulation IS NULL AND d.channel = 'email' ORDER BY e.at DESC LIMIT 1`,
  );
  // A mail is owed since it was put in, or was taken up again after it had been settled.
  const owed = database.prepare<[], { since: string | null }>(
    `SELECT MIN((SELECT MIN(e.at) FROM delivery_events e WHERE e.delivery_id = d.id AND e.id > COALESCE(
        (SELECT MAX(s.id) FROM delivery_events s WHERE s.delivery_id = d.id
         AND s.state IN ('sent', 'failed', 'captured', 'cancelled')), 0))) AS since
     FROM deliveries d
     WHERE d.state IN ('queued', 'sending', 'handing-over') AND d.lane = 'email' AND d.simulation IS NULL`,
  );
  const lastFailed = database.prepare<[], { at: string | null }>(
    `SELECT MAX((SELECT MAX(e.at) FROM delivery_events e WHERE e.delivery_id = d.id AND e.state = 'failed')) AS at
     FROM deliveries d WHERE d.state = 'failed' AND d.lane = 'email' AND d.simulation IS NULL`,
  );
  const captured = database.prepare<[number], Row & { captured_at: string }>(
    `${select.replace(' d.simulation', ' d.simulation, d.captured_at')}
     WHERE d.captured_at IS NOT NULL AND d.lane = 'email' ORDER BY d.rowid DESC LIMIT ?`,
  );
  const capturedOwed = database.prepare<
    [],
    Pick<Row, 'id' | 'handoff_id' | 'recipient' | 'test' | 'created_at'>
  >(
    `SELECT d.id, d.handoff_id, d.recipient, h.test, d.created_at
     FROM deliveries d JOIN handoffs h ON h.id = d.handoff_id
     WHERE d.state = 'captured' AND d.lane = 'email' AND d.simulation IS NULL ORDER BY d.rowid`,
  );
  const ofAll: Pick<LaneStore, 'get' | 'history' | 'change'> = {
    async get(id) {
      const row = one.get(id);
      return row && toDelivery(row);
    },
    async history(id) {
      return history
        .all(id)
        .map(({ at, state, detail }) => ({ at, state: DeliveryState.parse(state), detail }));
    },
    change: createChanges(database, wal, boot),
  };

  return {
    lane: createLanes(database, ofAll),
    get: ofAll.get,
    async made(id) {
      const row = made.get(id);
      return row && { sender: { name: row.name, address: row.address }, source: row.source };
    },
    history: ofAll.history,
    async unsettledLanes() {
      return unsettledLanes.all().map(({ lane }) => lane);
    },
    async ofHandoff(handoffId) {
      return ofHandoff.all(handoffId).map(toDelivery);
    },
    async inState(state) {
      return inState.all(state).map(toDelivery);
    },
    async counts() {
      const rows = counts.all();
      return {
        ...unsentOf(rows),
        captured: sumOf(rows, 'captured'),
        mails: unsentOf(rows.filter(({ mail }) => mail === 1)),
        lastAcceptedAt: lastAccepted.get()?.at ?? null,
        owedSince: owed.get()?.since ?? null,
        lastFailedAt: lastFailed.get()?.at ?? null,
      };
    },
    async captured(limit) {
      return captured.all(limit).map((row) => ({ ...toDelivery(row), capturedAt: row.captured_at }));
    },
    async capturedOwed() {
      return capturedOwed.all().map((row) => ({
        id: row.id,
        handoffId: row.handoff_id,
        recipient: row.recipient,
        test: row.test === 1,
        createdAt: row.created_at,
      }));
    },
  };
}

type Counted = readonly { readonly state: string; readonly count: number }[];

function unsentOf(rows: Counted) {
  return {
    waiting: sumOf(rows, 'queued', 'sending', 'handing-over'),
    failed: sumOf(rows, 'failed'),
    inDoubt: sumOf(rows, 'in-doubt'),
  };
}

function sumOf(rows: Counted, ...states: readonly string[]): number {
  return rows.reduce((sum, { state, count }) => sum + (states.includes(state) ? count : 0), 0);
}

/** What the lanes ask for, from the index that begins with state and lane. */
function createLanes(
  database: Database,
  ofAll: Pick<LaneStore, 'get' | 'history' | 'change'>,
): OutboxStore['lane'] {
  const due = database.prepare<[string, string, number], Row>(
    `${select} WHERE d.state = 'queued' AND d.lane = ? AND d.simulation IS NULL AND d.next_attempt_at <= ?
     ORDER BY d.next_attempt_at, d.rowid LIMIT ?`,
  );
  const nextDue = database.prepare<[string], { next: string | null }>(
    `SELECT MIN(next_attempt_at) AS next FROM deliveries
     WHERE state = 'queued' AND lane = ? AND simulation IS NULL`,
  );
  const inState = database.prepare<[string, string], Row>(
    `${select} WHERE d.state = ? AND d.lane = ? ORDER BY d.rowid`,
  );
  return (lane) => ({
    ...ofAll,
    due: async (now, limit) => due.all(lane, now, limit).map(toDelivery),
    nextDue: async () => nextDue.get(lane)?.next ?? null,
    inState: async (state) => inState.all(state, lane).map(toDelivery),
  });
}

function toDelivery(row: Row): Delivery {
  return {
    id: row.id,
    handoffId: row.handoff_id,
    reference: row.reference,
    test: row.test === 1,
    stepId: row.step_id,
    stepName: row.step_name,
    recipient: row.recipient,
    messageId: row.message_id,
    content: DeliveryContent.parse({ ...JSON.parse(row.content), channel: row.channel }),
    createdAt: row.created_at,
    state: DeliveryState.parse(row.state),
    attempts: row.attempts,
    nextAttemptAt: row.next_attempt_at,
    problem: row.problem,
    lane: row.lane,
    kept: Kept.parse(JSON.parse(row.kept)),
    ...(row.simulation === null ? {} : { simulation: Simulation.parse(row.simulation) }),
  };
}
