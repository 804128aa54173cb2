import type { DeliveryOutcome } from '../../core/handoff/delivery-outcome.ts';
import { createSimulatedMailer } from '../../main/adapters/smtp/simulated-mailer.ts';
import type { MailAccount, Mailer } from '../../main/ports/mailer.ts';
import { createMailCarrier } from '../../main/services/carrier.ts';
import { createOutbox, type OutboxDeps } from '../../main/services/outbox.ts';
import { aClock } from './fake-clock.ts';
import { memoryOutboxStore } from './memory-outbox-store.ts';
import { anAccount } from './smtp/a-mail.ts';

export const accepted: DeliveryOutcome = { is: 'accepted', reply: '250 queued' };
export const refused: DeliveryOutcome = fault('stop', 'recipient-refused');
export const busy: DeliveryOutcome = fault('retry', 'busy');
export const down: DeliveryOutcome = fault('retry', 'not-listening');
export const loginRefused: DeliveryOutcome = fault('pause', 'login-refused');
export const inDoubt: DeliveryOutcome = fault('in-doubt', 'in-doubt');

type Send = Parameters<Mailer['send']>;
export type Behaviour = (options: Send[2]) => DeliveryOutcome | Promise<DeliveryOutcome>;

/** The server takes the message and accepts it. */
export const takes: Behaviour = async ({ handingOver }) => {
  await handingOver();
  return accepted;
};
/** The connection breaks after the message has left. */
export const breaks: Behaviour = async ({ handingOver }) => {
  await handingOver();
  return inDoubt;
};
/** Silent until broken off; then nothing had left. */
export const hangs: Behaviour = ({ signal }) => untilAborted(signal, fault('retry', 'broken-off'));
/** Silent after the message has left. */
export const hangsAfterMessage: Behaviour = async ({ signal, handingOver }) => {
  await handingOver();
  return untilAborted(signal, inDoubt);
};

/** An outbox over a store in memory, a clock that is moved by hand, and a mailer that behaves as told. */
export function anOutbox({
  behaviour = takes,
  ...more
}: Partial<OutboxDeps> & { behaviour?: Behaviour } = {}) {
  const clock = aClock();
  const store = memoryOutboxStore();
  const state = {
    behaviour,
    account: anAccount({ port: 25 }) as MailAccount | null,
    random: 0.5,
    underWay: 0,
    mostAtOnce: 0,
  };
  const sends: { id: string; at: number; account: MailAccount }[] = [];
  const changes: string[] = [];
  const problems: string[] = [];
  const mailer: Mailer = {
    async send({ messageId }, account, options) {
      sends.push({ id: messageId.slice(1).replace('@example.com>', ''), at: clock.now().getTime(), account });
      state.underWay += 1;
      state.mostAtOnce = Math.max(state.mostAtOnce, state.underWay);
      try {
        // Like a mailer: whatever goes wrong on the way is an outcome.
        return await state.behaviour(options);
      } catch {
        return fault('retry', 'unexpected');
      } finally {
        state.underWay -= 1;
      }
    },
  };
  const outbox = createOutbox({
    outbox: store,
    carrier: createMailCarrier({
      mailer,
      simulatedMailer: createSimulatedMailer(),
      account: async () => state.account,
    }),
    clock,
    ids: { next: () => 'id', random: () => state.random },
    log: { info: () => undefined, problem: (event) => problems.push(event) },
    onChange: (id) => changes.push(id),
    ...more,
  });
  const add = (id: string, changed: Partial<Parameters<typeof store.add>[0]> = {}) =>
    store.add({ createdAt: clock.now().toISOString(), ...changed, id });
  const stateOf = async (id: string) => (await store.get(id))?.state;
  return { outbox, store, clock, state, sends, changes, problems, add, stateOf };
}

function fault<Is extends 'stop' | 'retry' | 'pause' | 'in-doubt'>(is: Is, code: string) {
  return { is, code, sentence: `It went wrong: ${code}.`, advice: 'Do something.' };
}

function untilAborted(signal: AbortSignal | undefined, outcome: DeliveryOutcome): Promise<DeliveryOutcome> {
  return new Promise((resolve) => {
    if (signal?.aborted) resolve(outcome);
    signal?.addEventListener('abort', () => resolve(outcome));
  });
}
