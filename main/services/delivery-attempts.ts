import type { DeliveryState } from '../../core/handoff/delivery.ts';
import type { DeliveryOutcome } from '../../core/handoff/delivery-outcome.ts';
import type { Simulation } from '../../core/handoff/simulation.ts';
import type { Delivery, LaneStore } from '../ports/outbox-store.ts';
import type { Clock, Ids, Log } from '../ports/system.ts';
import type { AccountHealth } from './account-health.ts';
import type { Carrier, Send } from './carrier.ts';
import { acceptedBy, change, iso, judge, resendInDoubt, superseded } from './delivery-verdict.ts';
import type { OutboxPolicy } from './outbox-schedule.ts';
import type { Place } from './send-gate.ts';

export type DeliverResult = 'sent' | 'captured' | 'failed-for-now' | 'failed' | 'in-doubt';

export interface AttemptDeps {
  readonly outbox: LaneStore;
  readonly carrier: Carrier;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  readonly onChange: (deliveryId: string, handoffId: string) => void;
  /** What to do when nobody can tell whether something arrived. Left out: send it once more. */
  readonly inDoubt?: () => Promise<'send-again' | 'ask'>;
  readonly policy: OutboxPolicy;
  readonly health: AccountHealth;
}

/** One attempt to deliver, from its turn at the gate to its recorded end. */
export interface Attempt {
  /** `waiting` for its turn, `sending`, or `handing-over`: its message has begun to leave and cannot be called back. */
  stage: 'waiting' | 'sending' | 'handing-over';
  readonly done: Promise<DeliverResult>;
  /** Breaks it off; what has not begun to leave is queued again and due at once. */
  supersede(): void;
  /** Gives up on it wherever it stands, to close. */
  abandon(): void;
}

export interface AttemptTerms {
  /** Takes a place or a seat at the gate. */
  readonly enter: (signal: AbortSignal) => Promise<Place>;
  /** As it stood a moment ago. Left out: looked up. */
  readonly known?: Delivery | undefined;
  /** By hand: tried even while the account is held. */
  readonly byHand: boolean;
}

/** Makes attempts, at most one at a time for each delivery. */
export function createAttempts(deps: AttemptDeps) {
  const running = new Map<string, Attempt>();
  return {
    running: running as ReadonlyMap<string, Attempt>,
    /** Begins an attempt, or joins the one under way. Its `done` never rejects. */
    begin(id: string, terms: AttemptTerms): Attempt {
      const present = running.get(id);
      if (present) return present;
      const controller = new AbortController();
      const { promise, resolve } = Promise.withResolvers<DeliverResult>();
      const attempt: Attempt = {
        stage: 'waiting',
        done: promise,
        supersede: () => controller.abort(superseded),
        abandon: () => controller.abort(new Error('closing')),
      };
      running.set(id, attempt);
      void tryOnce(deps, id, { terms, attempt, controller })
        .catch((error: unknown) => {
          deps.log.problem('delivery.attempt-broke', { id, because: nameOf(error) });
          return 'failed-for-now' as const;
        })
        .then((result) => {
          running.delete(id);
          resolve(result);
        });
      return attempt;
    },
  };
}

type Hold = NonNullable<ReturnType<AccountHealth['hold']>>;

interface Underway {
  readonly terms: AttemptTerms;
  readonly attempt: Attempt;
  readonly controller: AbortController;
}

async function tryOnce(deps: AttemptDeps, id: string, underway: Underway): Promise<DeliverResult> {
  const { outbox, health } = deps;
  const { terms, attempt, controller } = underway;
  const delivery = terms.known ?? (await outbox.get(id));
  if (delivery?.state !== 'queued') return resultOf(delivery?.state);
  if (delivery.simulation) return simulate(deps, delivery, delivery.simulation, attempt);
  const send = await deps.carrier.ready(delivery);
  if (!send) return capture(deps, delivery, 'Kept on this computer: no mail server is set up.');
  const hold = terms.byHand ? undefined : health.hold();
  if (hold) return holdBack(deps, delivery, hold);
  const place = await terms.enter(controller.signal).catch(() => undefined);
  if (!place) return 'failed-for-now';
  try {
    return await sendFrom(place, deps, delivery, { send, underway });
  } finally {
    place.leave();
  }
}

async function sendFrom(
  place: Place,
  deps: AttemptDeps,
  delivery: Delivery,
  { send, underway }: { readonly send: Send; readonly underway: Underway },
): Promise<DeliverResult> {
  const { outbox, clock } = deps;
  const { attempt, controller, terms } = underway;
  // Whoever had to wait finds out here that the server does not take mails any more.
  const heldNow = (waited: boolean) => (waited && !terms.byHand ? standBack(deps) : undefined);
  const heldOutside = heldNow(place.waited);
  if (heldOutside) return holdBack(deps, delivery, heldOutside);
  attempt.stage = 'sending';
  const claimed = claim(deps, delivery, controller);
  const heldInside = heldNow(await place.turn(controller.signal).catch(() => false));
  if (heldInside) return (await claimed) ? holdBack(deps, delivery, heldInside, 'sending') : 'failed-for-now';
  const stopLimit = clock.after(deps.policy.attemptLimit, () => controller.abort(new Error('limit')));
  try {
    const outcome = await hand(deps, delivery, { send, claimed }, underway);
    stopLimit();
    if (!(await claimed)) return resultOf((await outbox.get(delivery.id))?.state);
    const attempts = delivery.attempts + 1;
    const concluded = conclude(deps, { ...delivery, attempts }, outcome, controller.signal);
    // What is left to do is for the disk, not for the server: the next one may begin.
    place.leave();
    return await concluded;
  } finally {
    stopLimit();
  }
}

function standBack({ clock, health }: AttemptDeps): Hold | undefined {
  const probeIn = health.probeIn();
  return (
    health.hold() ??
    (probeIn === 0
      ? undefined
      : {
          until: clock.now().getTime() + probeIn,
          sentence: 'The server does not answer.',
          advice: 'It is tried again by itself.',
        })
  );
}

/** The same steps without gate, account and their health: what is only played says nothing about the server. */
async function simulate(
  deps: AttemptDeps,
  delivery: Delivery,
  simulation: Simulation,
  attempt: Attempt,
): Promise<DeliverResult> {
  if (simulation === 'captured')
    return capture(deps, delivery, 'Kept on this computer, as chosen for the test.');
  const controller = new AbortController();
  const claimed = claim(deps, delivery, controller);
  if (!(await claimed)) return resultOf((await deps.outbox.get(delivery.id))?.state);
  const outcome = await deps.carrier.simulate(delivery, simulation, {
    handingOver: () => handOver(deps, delivery, attempt, claimed),
  });
  return conclude(deps, delivery, outcome, controller.signal);
}

/**
 * Claims the delivery. Nobody waits for that before the message is about to leave: until then nothing is lost by a crash. What
 * cannot be claimed is broken off.
 */
function claim(deps: AttemptDeps, delivery: Delivery, controller: AbortController): Promise<boolean> {
  const began = { state: 'sending', detail: 'Sending began.', attempt: true, nextAttemptAt: null } as const;
  const claimed = change(deps, delivery, ['queued'], began);
  const giveUp = () => controller.abort(new Error('not claimed'));
  claimed.then((ours) => ours || giveUp(), giveUp);
  return claimed;
}

async function handOver(
  { outbox, clock }: AttemptDeps,
  delivery: Delivery,
  attempt: Attempt,
  claimed: Promise<boolean>,
): Promise<void> {
  const at = clock.now().toISOString();
  const marker = { state: 'handing-over', at, detail: 'The message begins to leave.' } as const;
  // From here on nobody may call it back, not even while the marker is being written.
  attempt.stage = 'handing-over';
  try {
    // Without the marker a crash now would send the mail twice. It holds only for what was claimed.
    if ((await claimed) && (await outbox.change(delivery.id, ['sending'], marker))) return;
    throw new Error('The delivery was taken over.');
  } catch (error) {
    attempt.stage = 'sending';
    throw error;
  }
}

async function hand(
  deps: AttemptDeps,
  delivery: Delivery,
  { send, claimed }: { readonly send: Send; readonly claimed: Promise<boolean> },
  { attempt, controller: { signal } }: Underway,
): Promise<DeliveryOutcome> {
  const { clock, log, policy, health } = deps;
  const began = clock.now().getTime();
  const handingOver = () => {
    signal.throwIfAborted();
    return handOver(deps, delivery, attempt, claimed);
  };
  const outcome = await send({ handingOver, signal, timeouts: policy.timeouts });
  const ms = clock.now().getTime() - began;
  log.info('delivery.attempt', { id: delivery.id, is: outcome.is, code: codeOf(outcome), ms });
  if (signal.reason !== superseded) health.note(outcome);
  return outcome;
}

/** Records how the attempt ended. An answer of the server is never forgotten: a full disk is waited out. */
async function conclude(
  deps: AttemptDeps,
  delivery: Delivery,
  outcome: DeliveryOutcome,
  signal: AbortSignal,
): Promise<DeliverResult> {
  // Written down with nothing in between: until then, a kill leaves it in doubt.
  const verdict =
    outcome.is === 'accepted' ? acceptedBy(delivery, outcome) : await judge(deps, delivery, outcome, signal);
  for (;;) {
    try {
      const written = await change(deps, delivery, ['sending', 'handing-over'], verdict);
      if (!written) return resultOf((await deps.outbox.get(delivery.id))?.state);
      if (outcome.is === 'in-doubt') await resendInDoubt(deps, delivery);
      return outcome.is === 'retry' && verdict.state === 'failed' ? 'failed' : resultOf(verdict.state);
    } catch (error) {
      deps.log.problem('delivery.outcome-not-saved', { id: delivery.id, because: nameOf(error) });
      await new Promise<void>((resolve, reject) => {
        const stop = deps.clock.after(5_000, resolve);
        const leave = () => {
          stop();
          reject(error);
        };
        if (signal.aborted) leave();
        else signal.addEventListener('abort', leave, { once: true });
      });
    }
  }
}

async function capture(deps: AttemptDeps, delivery: Delivery, detail: string): Promise<DeliverResult> {
  const kept = {
    state: 'captured',
    detail,
    problem: '',
    nextAttemptAt: null,
  } as const;
  if (await change(deps, delivery, ['queued'], kept)) return 'captured';
  return resultOf((await deps.outbox.get(delivery.id))?.state);
}

async function holdBack(
  deps: AttemptDeps,
  delivery: Delivery,
  { until, sentence, advice }: Hold,
  from: 'queued' | 'sending' = 'queued',
): Promise<DeliverResult> {
  await change(deps, delivery, [from], {
    state: 'queued',
    detail: `Not tried, because of the last answer: ${sentence}`,
    problem: `${sentence} ${advice}`,
    nextAttemptAt: iso(until),
  });
  return 'failed-for-now';
}

function resultOf(state: DeliveryState | undefined): DeliverResult {
  switch (state) {
    case 'sent':
    case 'captured':
    case 'in-doubt':
      return state;
    case 'failed':
    case 'cancelled':
    case undefined:
      return 'failed';
    case 'queued':
    case 'sending':
    case 'handing-over':
      return 'failed-for-now';
  }
}

function codeOf(outcome: DeliveryOutcome): string {
  return outcome.is === 'accepted' ? '' : outcome.code;
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
