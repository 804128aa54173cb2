import { AppError } from '../../contract/failure.ts';
import type {
  CapturedMail,
  DeliveryView,
  HandoffRow,
  HandoffView,
  UnsentDelivery,
} from '../../contract/views.ts';
import type { HandoffStore } from '../ports/handoff-store.ts';
import type { Delivery, OutboxStore } from '../ports/outbox-store.ts';

export interface HandoffsService {
  list(page: { after?: string | undefined; limit: number }): Promise<{
    rows: HandoffRow[];
    next: string | null;
    total: number;
  }>;
  get(id: string): Promise<HandoffView>;
  captured(sender: string): Promise<CapturedMail[]>;
  unsent(): Promise<UnsentDelivery[]>;
}

/** Newest captured mails shown; older ones are found through their handoff. */
const capturedShown = 500;

const unsentStates = ['queued', 'sending', 'handing-over', 'failed', 'in-doubt'] as const;

export function createHandoffs({
  store,
  outbox,
}: {
  readonly store: HandoffStore;
  readonly outbox: OutboxStore;
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

  return {
    async list(page) {
      const { rows, next, total } = await store.list(page);
      return { rows: [...rows], next, total };
    },
    async get(id) {
      const handoff = await store.get(id);
      if (!handoff) throw new AppError('not-found', 'This handoff is not there any more.');
      const deliveries = await Promise.all((await outbox.ofHandoff(id)).map(toDeliveryView));
      const { reference, createdAt, test, flowName, version } = handoff;
      const [answers, transcript] = [[...handoff.answers], [...handoff.transcript]];
      return { id, reference, createdAt, test, flowName, version, answers, transcript, deliveries };
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
    async captured(sender) {
      const mails = await outbox.captured(capturedShown);
      return mails.flatMap(({ id, handoffId, reference, capturedAt, recipient, test, content }) =>
        content.channel === 'email'
          ? [
              {
                deliveryId: id,
                handoffId,
                reference,
                capturedAt,
                from: sender,
                to: recipient,
                test,
                mail: content.mail,
              },
            ]
          : [],
      );
    },
  };
}
