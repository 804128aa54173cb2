import { AppError } from '../../contract/failure.ts';
import type { DeliveryState } from '../../core/handoff/delivery.ts';
import type { Delivery } from '../ports/outbox-store.ts';
import { createAccountHealth } from './account-health.ts';
import { type AttemptDeps, createAttempts, type DeliverResult } from './delivery-attempts.ts';
import { change, resendInDoubt } from './delivery-verdict.ts';
import { defaultPolicy, type OutboxPolicy } from './outbox-schedule.ts';
import { createSendGate } from './send-gate.ts';

/** Gets every owed delivery of one lane out. The only one that sends and the only one that tries again. */
export interface Outbox {
  /** One attempt now, for a fresh delivery. Whoever asks while one is under way shares its end. Never rejects. */
  deliver(id: string): Promise<DeliverResult>;
  /**
   * By hand: sends it now whatever became of it before, even if it was sent. Resolves when the attempt has begun.
   * Throws `conflict` while its message is leaving, `not-found`.
   */
  sendAgain(id: string): Promise<void>;
  /**
   * By hand: gives a waiting delivery up, for good unless it is sent again. Throws `conflict` when it is not waiting any
   * more, `not-found`.
   */
  cancel(id: string): Promise<void>;
  /** By hand: somebody saw that it arrived. Throws `conflict` when it is not in doubt, `not-found`. */
  arrived(id: string): Promise<void>;
  /** The computer woke up or is back online: whatever waits is tried once now, then by the schedule again. Never rejects. */
  wake(): Promise<void>;
  /** Tries everything that waits, now, as fast as the limits allow; stops when the server cannot be used. Never rejects. */
  drain(): Promise<Drained>;
  /** Waits until no attempt of this delivery is under way. */
  settle(id: string): Promise<void>;
  /** At start, before anything else: puts right what a crash left behind. */
  recover(): Promise<void>;
  /** Starts the retry loop. */
  run(): void;
  /** After new settings of the lane are saved: everything queued is due now, by the new settings. Never rejects. */
  settingsChanged(): Promise<void>;
  /** Stops trying; attempts under way have `graceMs` milliseconds to end. */
  close(graceMs: number): Promise<void>;
}

/** How many ended how, and how many were not tried. */
export type Drained = Readonly<Record<DeliverResult | 'not-tried', number>>;

export type OutboxDeps = Omit<AttemptDeps, 'policy' | 'health'> & { readonly policy?: Partial<OutboxPolicy> };

export function createOutbox({ policy: changes, ...ports }: OutboxDeps): Outbox {
  const policy = { ...defaultPolicy, ...changes };
  const health = createAccountHealth({ clock: ports.clock, policy });
  const gate = createSendGate({ clock: ports.clock, ...policy });
  const deps: AttemptDeps = { ...ports, policy, health };
  const office: Office = { deps, health, gate, attempts: createAttempts(deps), loop: { ...idleLoop } };
  return {
    deliver: (id) => (office.loop.closed ? Promise.resolve('failed-for-now') : begin(office, id).done),
    sendAgain: (id) => sendAgain(office, id),
    cancel: (id) => cancel(office, id),
    arrived: (id) => arrived(office, id),
    wake: () => wake(office, 'Tried again, because the computer is back.'),
    drain: () => drain(office),
    settle: async (id) => {
      await office.attempts.running.get(id)?.done;
    },
    recover: () => recover(office),
    run: () => {
      office.loop.on = true;
      pump(office);
    },
    settingsChanged: () => {
      health.reset();
      for (const attempt of office.attempts.running.values()) {
        if (attempt.stage !== 'handing-over') attempt.supersede();
      }
      return makeDue(office, 'The settings changed.');
    },
    close: (graceMs) => close(office, graceMs),
  };
}

interface Office {
  readonly deps: AttemptDeps;
  readonly health: AttemptDeps['health'];
  readonly gate: ReturnType<typeof createSendGate>;
  readonly attempts: ReturnType<typeof createAttempts>;
  readonly loop: { on: boolean; closed: boolean; pumping: boolean; again: boolean; cancelTimer: () => void };
}

const idleLoop: Office['loop'] = {
  on: false,
  closed: false,
  pumping: false,
  again: false,
  cancelTimer: () => undefined,
};

function begin(office: Office, id: string, terms: { byHand?: boolean; place?: () => void } = {}) {
  const { place, byHand = false } = terms;
  const enter = place ? async () => place : office.gate.enter;
  const attempt = office.attempts.begin(id, { enter, byHand });
  void attempt.done.then(() => {
    // Whatever never reached the gate still holds the place the loop took for it.
    place?.();
    return wakeUp(office);
  });
  return attempt;
}

async function sendAgain(office: Office, id: string): Promise<void> {
  const { deps, attempts, loop } = office;
  if (loop.closed)
    throw new AppError('unavailable', 'The app is closing. Send it again after the next start.');
  const delivery = await halted(office, id);
  // The loop may have begun afresh in the meantime; then there is nothing more to do.
  if (attempts.running.has(id)) return;
  const nextAttemptAt = deps.clock.now().toISOString();
  const again = { state: 'queued', detail: 'Sent again by hand.', problem: '', nextAttemptAt } as const;
  if (!(await change(deps, delivery, allButLeaving, again))) throw leaving();
  begin(office, id, { byHand: true });
}

async function cancel(office: Office, id: string): Promise<void> {
  const delivery = await halted(office, id);
  const detail = 'Cancelled by hand.';
  const cancelled = { state: 'cancelled', detail, problem: '', nextAttemptAt: null } as const;
  if (await change(office.deps, delivery, ['queued'], cancelled)) return;
  throw new AppError('conflict', 'This is not waiting any more, so it was not cancelled. Look again.');
}

/** The delivery, once an attempt that is under way has been broken off. Refused while its message is leaving. */
async function halted({ deps, attempts }: Office, id: string): Promise<Delivery> {
  const present = attempts.running.get(id);
  if (present?.stage === 'handing-over') throw leaving();
  present?.supersede();
  await present?.done;
  return existing(deps, id);
}

async function existing({ outbox }: Office['deps'], id: string): Promise<Delivery> {
  const delivery = await outbox.get(id);
  if (!delivery) throw new AppError('not-found', 'This delivery does not exist.');
  return delivery;
}

async function arrived({ deps }: Office, id: string): Promise<void> {
  const delivery = await existing(deps, id);
  const detail = 'Marked by hand: it arrived.';
  const seen = { state: 'sent', detail, problem: '', nextAttemptAt: null } as const;
  if (await change(deps, delivery, ['in-doubt'], seen)) return;
  throw new AppError('conflict', 'This is not in doubt any more. Look again.');
}

async function wake(office: Office, detail: string): Promise<void> {
  if (office.loop.closed) return;
  office.health.probeNow();
  await makeDue(office, detail);
}

async function drain(office: Office): Promise<Drained> {
  const { deps, health, loop } = office;
  const count = { sent: 0, captured: 0, 'failed-for-now': 0, failed: 0, 'in-doubt': 0, 'not-tried': 0 };
  const waiting = (await deps.outbox.inState('queued')).filter(({ simulation }) => !simulation);
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const unusable = loop.closed || health.hold() !== undefined || health.probeIn() > 0;
      if (!unusable) health.probing();
      count[unusable ? 'not-tried' : await begin(office, next.id).done] += 1;
    }
  };
  // Twice as many as there are places: while one is handed over, the next is made ready and the last is written down.
  await Promise.all(Array.from({ length: deps.policy.atOnce * 2 }, work));
  return count;
}

const allButLeaving: readonly DeliveryState[] = [
  'queued',
  'sending',
  'sent',
  'failed',
  'in-doubt',
  'captured',
  'cancelled',
];

function leaving(): AppError {
  return new AppError('conflict', 'This is just being handed over. Wait a moment and look again.');
}

async function recover({ deps }: Office): Promise<void> {
  const { outbox, clock, log } = deps;
  for (const delivery of await outbox.inState('sending')) {
    const nextAttemptAt = clock.now().toISOString();
    const detail = 'The app stopped before the message left.';
    await change(deps, delivery, ['sending'], { state: 'queued', detail, nextAttemptAt });
  }
  for (const delivery of await outbox.inState('handing-over')) {
    const detail = 'The app stopped while the message was leaving. It may or may not have arrived.';
    await change(deps, delivery, ['handing-over'], {
      state: 'in-doubt',
      detail,
      problem: detail,
      nextAttemptAt: null,
    });
  }
  for (const delivery of await outbox.inState('in-doubt')) {
    if (await resendInDoubt(deps, delivery, 'now')) log.info('delivery.resent-in-doubt', { id: delivery.id });
  }
}

/** The account works again: nobody needs to wait out a long pause. */
async function wakeUp(office: Office): Promise<void> {
  if (office.loop.closed) return;
  if (office.health.takeRecovery()) await makeDue(office, 'The server works again.');
  else pump(office);
}

async function makeDue(office: Office, detail: string): Promise<void> {
  const { deps } = office;
  const nextAttemptAt = deps.clock.now().toISOString();
  try {
    for (const delivery of await deps.outbox.inState('queued')) {
      if (delivery.simulation) continue;
      if (delivery.nextAttemptAt !== null && delivery.nextAttemptAt <= nextAttemptAt) continue;
      await change(deps, delivery, ['queued'], { state: 'queued', detail, nextAttemptAt });
    }
  } catch {
    deps.log.problem('outbox.not-made-due');
  }
  pump(office);
}

/** Lets the loop look around now: starts what is due, then sleeps until there can be more. */
function pump(office: Office): void {
  const { loop, deps } = office;
  if (!loop.on) return;
  loop.again = true;
  if (loop.pumping) return;
  loop.pumping = true;
  void (async () => {
    while (loop.on && loop.again) {
      loop.again = false;
      await startDue(office);
    }
    await sleep(office);
  })()
    .catch(() => {
      deps.log.problem('outbox.loop-broke');
      rest(office, deps.policy.lookAgain);
    })
    .finally(() => {
      loop.pumping = false;
      if (loop.again) pump(office);
    });
}

async function startDue(office: Office): Promise<void> {
  const { deps, health, gate, attempts, loop } = office;
  while (loop.on && !health.hold() && health.probeIn() === 0) {
    const due = await deps.outbox.due(deps.clock.now().toISOString(), attempts.running.size + 1);
    const next = due.find(({ id }) => !attempts.running.has(id));
    const place = next && loop.on ? gate.tryEnter() : undefined;
    if (!next || !place) return;
    health.probing();
    begin(office, next.id, { place });
  }
}

async function sleep(office: Office): Promise<void> {
  const { deps, health, gate } = office;
  const now = deps.clock.now().getTime();
  const nextDue = await deps.outbox.nextDue();
  const untilDue = nextDue === null ? deps.policy.lookAgain : Date.parse(nextDue) - now;
  const untilFree = Math.max((health.hold()?.until ?? 0) - now, health.probeIn(), gate.roomIn());
  // The end of an attempt wakes the loop too, so a full house needs no short sleep.
  rest(office, Math.min(Math.max(untilDue, untilFree, 1_000), deps.policy.lookAgain));
}

function rest(office: Office, milliseconds: number): void {
  const { loop, deps } = office;
  loop.cancelTimer();
  if (!loop.on) return;
  const expected = deps.clock.now().getTime() + milliseconds;
  loop.cancelTimer = deps.clock.after(milliseconds, () => {
    // Timers stand still while a computer sleeps: one that is far too late means that it has just woken up.
    const slept = deps.clock.now().getTime() - expected > deps.policy.sleptAfter;
    if (slept) void wake(office, 'Tried again, because the computer woke up.');
    else pump(office);
  });
}

async function close({ deps, attempts, loop }: Office, graceMs: number): Promise<void> {
  loop.on = false;
  loop.closed = true;
  loop.cancelTimer();
  for (const attempt of attempts.running.values()) if (attempt.stage === 'waiting') attempt.abandon();
  const ended = Promise.all([...attempts.running.values()].map(({ done }) => done));
  const { promise: graceOver, resolve } = Promise.withResolvers<void>();
  const cancel = deps.clock.after(graceMs, resolve);
  await Promise.race([ended, graceOver]);
  cancel();
  for (const attempt of attempts.running.values()) attempt.abandon();
  await ended;
}
