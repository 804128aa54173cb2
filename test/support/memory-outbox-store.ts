import type { Delivery, DeliveryChange, LaneStore, OutboxStore } from '../../main/ports/outbox-store.ts';

type Event = { at: string; state: Delivery['state']; detail: string };

export interface MemoryOutboxStore extends OutboxStore, LaneStore {
  /** Puts a fresh delivery in, as the transaction that stores its handoff does. */
  add(delivery: Partial<Delivery> & Pick<Delivery, 'id' | 'createdAt'>): void;
  /** From now on every write fails, as on a full disk. */
  breakDown(broken: boolean): void;
}

/** Keeps the outbox, in memory, as strict about states as the one on disk. */
export function memoryOutboxStore(): MemoryOutboxStore {
  const rows = new Map<string, Delivery>();
  const events = new Map<string, Event[]>();
  let broken = false;

  const all = () => [...rows.values()];
  const changeNow = (id: string, from: readonly Delivery['state'][], what: DeliveryChange) => {
    if (broken) throw new Error('The disk is full.');
    const row = rows.get(id);
    if (!row || !from.includes(row.state)) return false;
    const { state, at, detail } = what;
    rows.set(id, {
      ...row,
      state,
      attempts: row.attempts + (what.attempt ? 1 : 0),
      nextAttemptAt: what.nextAttemptAt === undefined ? row.nextAttemptAt : what.nextAttemptAt,
      problem: what.problem ?? row.problem,
      kept: what.kept ?? row.kept,
    });
    events.get(id)?.push({ at, state, detail });
    return true;
  };
  const within = (name: string) => (row: Delivery) => row.lane === name;
  const due = (row: Delivery) => row.state === 'queued' && !row.simulation && row.nextAttemptAt !== null;
  const soonest = (a: Delivery, b: Delivery) => (a.nextAttemptAt ?? '').localeCompare(b.nextAttemptAt ?? '');

  const store: MemoryOutboxStore = {
    lane: (name) => ({
      ...store,
      due: async (now, limit) =>
        (await store.due(now, Number.POSITIVE_INFINITY)).filter(within(name)).slice(0, limit),
      nextDue: async () => all().filter(within(name)).filter(due).sort(soonest)[0]?.nextAttemptAt ?? null,
      inState: async (state) => (await store.inState(state)).filter(within(name)),
    }),
    unsettledLanes: async () => [...new Set(all().map(({ lane }) => lane))],
    add(delivery) {
      const { id, createdAt } = delivery;
      const row = { ...fresh, messageId: `<${id}@example.com>`, nextAttemptAt: createdAt, ...delivery };
      rows.set(id, row);
      events.set(id, [{ at: createdAt, state: row.state, detail: 'Put in the outbox.' }]);
    },
    breakDown(now) {
      broken = now;
    },
    get: async (id) => rows.get(id),
    made: async () => undefined,
    ofHandoff: async (handoffId) => all().filter((row) => row.handoffId === handoffId),
    history: async (id) => [...(events.get(id) ?? [])],
    due: async (now, limit) =>
      all()
        .filter((row) => due(row) && (row.nextAttemptAt ?? '') <= now)
        .sort(soonest)
        .slice(0, limit),
    nextDue: async () => all().filter(due).sort(soonest)[0]?.nextAttemptAt ?? null,
    inState: async (state) => all().filter((row) => row.state === state),
    change: async (id, from, what) => changeNow(id, from, what),
    counts: async () => {
      const count = (...states: Delivery['state'][]) =>
        all().filter(({ state }) => states.includes(state)).length;
      const unsent = {
        waiting: count('queued', 'sending', 'handing-over'),
        failed: count('failed'),
        inDoubt: count('in-doubt'),
      };
      return {
        ...unsent,
        mails: unsent,
        captured: count('captured'),
        lastAcceptedAt: null,
        owedSince: null,
        lastFailedAt: null,
      };
    },
    capturedOwed: async () => all().filter(({ state, simulation }) => state === 'captured' && !simulation),
    captured: async (limit) =>
      all()
        .filter(({ id }) => events.get(id)?.some(({ state }) => state === 'captured'))
        .slice(0, limit)
        .map((row) => ({ ...row, capturedAt: row.createdAt })),
  };
  return store;
}

const fresh = {
  handoffId: 'handoff',
  reference: 'H-1001',
  test: false,
  stepId: 'email',
  stepName: 'Email',
  recipient: 'team@example.com',
  content: { channel: 'email', mail: { subject: 'Help', text: 'Help', html: '<p>Help</p>', replyTo: null } },
  lane: 'email',
  kept: [],
  state: 'queued',
  attempts: 0,
  problem: '',
} as const;
