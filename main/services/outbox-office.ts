import type { AttemptDeps, createAttempts } from './delivery-attempts.ts';
import type { createSendGate } from './send-gate.ts';

/** What the parts of one lane's outbox share. */
export interface Office {
  readonly deps: AttemptDeps;
  readonly health: AttemptDeps['health'];
  readonly gate: ReturnType<typeof createSendGate>;
  /** Takes note of the limits that hold now. Never rejects. */
  readonly keepPace: () => Promise<void>;
  /** How many connections there may be at once. */
  readonly atOnce: () => number;
  readonly attempts: ReturnType<typeof createAttempts>;
  readonly loop: { on: boolean; closed: boolean; pumping: boolean; again: boolean; cancelTimer: () => void };
}

/** A retry loop that has not begun. */
export const idleLoop: Office['loop'] = {
  on: false,
  closed: false,
  pumping: false,
  again: false,
  cancelTimer: () => undefined,
};
