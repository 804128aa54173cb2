import { createAccountHealth } from './account-health.ts';
import { type AttemptDeps, createAttempts, type DeliverResult } from './delivery-attempts.ts';
import { arrived, cancel, sendAgain } from './outbox-by-hand.ts';
import { type Drained, drain } from './outbox-drain.ts';
import { begin, makeDue, pump, wake } from './outbox-loop.ts';
import { idleLoop, type Office } from './outbox-office.ts';
import { recover } from './outbox-recovery.ts';
import { defaultPolicy, type OutboxPolicy } from './outbox-schedule.ts';
import { createSendGate, type Limits } from './send-gate.ts';

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

export type OutboxDeps = Omit<AttemptDeps, 'policy' | 'health'> & {
  readonly policy?: Partial<OutboxPolicy>;
  /** How fast, where that can be set; asked before each attempt. Left out: as the policy has it. */
  readonly pace?: () => Promise<Limits>;
};

export function createOutbox({ policy: changes, pace, ...ports }: OutboxDeps): Outbox {
  const policy = { ...defaultPolicy, ...changes };
  const health = createAccountHealth({ clock: ports.clock, policy });
  const gate = createSendGate({ clock: ports.clock, ...policy });
  const deps: AttemptDeps = { ...ports, policy, health };
  const pacing = createPacing(pace, { policy, gate, log: deps.log });
  const office: Office = {
    deps,
    health,
    gate,
    ...pacing,
    attempts: createAttempts(deps),
    loop: { ...idleLoop },
  };
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

function createPacing(
  pace: OutboxDeps['pace'],
  { policy, gate, log }: Pick<Office, 'gate'> & Pick<AttemptDeps, 'policy' | 'log'>,
): Pick<Office, 'keepPace' | 'atOnce'> {
  let limits: Limits = policy;
  return {
    async keepPace() {
      if (!pace) return;
      try {
        limits = await pace();
        gate.setLimits(limits);
      } catch {
        log.problem('outbox.pace-not-read');
      }
    },
    atOnce: () => limits.atOnce,
  };
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
