import type { Calls } from '../../contract/calls.ts';
import type { OutputOf } from '../../contract/contract.ts';
import { AppError } from '../../contract/failure.ts';
import type { DeliveryView, HandoffExport, HandoffView, UnsentDelivery } from '../../contract/views.ts';
import type { HandoffRecord, HandoffStore, HandoffSummary, PageWanted } from '../ports/handoff-store.ts';
import type { Delivery, OutboxStore } from '../ports/outbox-store.ts';
import type { Clock } from '../ports/system.ts';

export interface HandoffsService {
  list(page: PageWanted): Promise<OutputOf<Calls, 'handoffs.list'>>;
  export(page: PageWanted): Promise<OutputOf<Calls, 'handoffs.export'>>;
  get(id: string): Promise<HandoffView>;
  /** Marks it as dealt with, or as not. */
  markDone(id: string, done: boolean): Promise<HandoffView>;
  /** Rejects with `conflict` while a mail of it is being sent. */
  erase(id: string): Promise<{ references: string[] }>;
  unsent(): Promise<UnsentDelivery[]>;
}

const unsentStates = ['queued', 'sending', 'handing-over', 'failed', 'in-doubt'] as const;

export function createHandoffs({
  store,
  outbox,
  clock,
  onChange,
}: {
  readonly store: HandoffStore;
  readonly outbox: OutboxStore;
  readonly clock: Pick<Clock, 'now'>;
  readonly onChange: (handoffId: string) => void;
}): HandoffsService {
  async function toDeliveryView(delivery: Delivery): Promise<DeliveryView> {
    const { id, stepName, recipient, state, attempts, nextAttemptAt, problem, content } = delivery;
    const simulation = delivery.simulation ?? null;
    const history = [...(await outbox.history(id))];
    return {
      id,
      stepName,
      recipient,
      state,
      attempts,
      nextAttemptAt: state === 'queued' && simulation === null ? nextAttemptAt : null,
      problem,
      simulation,
      content,
      history,
    };
  }

  async function get(id: string): Promise<HandoffView> {
    const handoff = await store.get(id);
    if (!handoff) throw notThere();
    const deliveries = await Promise.all((await outbox.ofHandoff(id)).map(toDeliveryView));
    const { reference, createdAt, test, doneAt, flowName, version } = handoff;
    const [answers, transcript] = [[...handoff.answers], [...handoff.transcript]];
    const together = [...(await store.together(id))];
    return {
      id,
      reference,
      createdAt,
      test,
      doneAt,
      together,
      flowName,
      version,
      answers,
      transcript,
      deliveries,
    };
  }

  return {
    async list(page) {
      const [{ rows, next }, total] = await Promise.all([store.list(page), store.count(page.filter)]);
      return { rows: [...rows], next, total };
    },
    async export(page) {
      const { rows, next } = await store.records(page);
      return { rows: rows.map(toExport), next };
    },
    get,
    async markDone(id, done) {
      if (!(await store.markDone(id, done ? clock.now().toISOString() : null))) throw notThere();
      onChange(id);
      return get(id);
    },
    async erase(id) {
      const erased = await store.erase(id);
      switch (erased.outcome) {
        case 'not-found':
          throw notThere();
        case 'sending':
          throw new AppError(
            'conflict',
            'Something of this handoff is being sent right now. Nothing was erased; try again in a moment.',
          );
        case 'erased':
          onChange(id);
          return { references: [...erased.references] };
      }
    },
    async unsent() {
      const deliveries = await Promise.all(unsentStates.map((state) => outbox.inState(state)));
      return deliveries
        .flat()
        .filter(({ simulation }) => !simulation)
        .sort((a, b) => a.createdAt.localeCompare(b.createdAt))
        .map(
          ({
            id,
            handoffId,
            reference,
            createdAt,
            test,
            recipient,
            state,
            nextAttemptAt,
            problem,
            content,
          }) => {
            const next = state === 'queued' ? nextAttemptAt : null;
            return {
              id,
              handoffId,
              reference,
              createdAt,
              test,
              channel: content.channel,
              recipient,
              state,
              nextAttemptAt: next,
              problem,
            };
          },
        );
    },
  };
}

function toExport(handoff: HandoffRecord & Pick<HandoffSummary, 'state'>): HandoffExport {
  const { reference, createdAt, test, doneAt, flowName, version, state } = handoff;
  const [answers, transcript] = [[...handoff.answers], [...handoff.transcript]];
  return { reference, createdAt, test, doneAt, flowName, version, state, answers, transcript };
}

function notThere(): AppError {
  return new AppError('not-found', 'This handoff is not there any more.');
}
