import type { DeliveryOutcome } from '../../core/handoff/delivery-outcome.ts';
import type { Clock } from '../ports/system.ts';
import type { OutboxPolicy } from './outbox-schedule.ts';

/** What the last attempts say about the mail account, or the destination, as a whole. */
export interface AccountHealth {
  /** Takes note of how an attempt ended. */
  note(outcome: DeliveryOutcome): void;
  /** Whether it works again after it had not, so that nobody need wait any longer; told once. */
  takeRecovery(): boolean;
  /** While the account is refused: until when (milliseconds since 1970), and why. */
  hold(): { readonly until: number; readonly sentence: string; readonly advice: string } | undefined;
  /** Milliseconds until the retry loop may try the next one, while the account does not work. */
  probeIn(): number;
  /** The retry loop begins an attempt. */
  probing(): void;
  /** The next try may begin at once, held or not as before. */
  probeNow(): void;
  reset(): void;
}

export function createAccountHealth(deps: {
  readonly clock: Clock;
  readonly policy: OutboxPolicy;
}): AccountHealth {
  const { clock, policy } = deps;
  const state: State = { ...healthy, recovered: false };
  const now = () => clock.now().getTime();
  return {
    note(outcome) {
      noteOutcome(state, outcome, now(), policy);
    },
    takeRecovery() {
      const { recovered } = state;
      state.recovered = false;
      return recovered;
    },
    hold: () => (state.hold && state.hold.until > now() ? state.hold : undefined),
    probeIn: () => (isIll(state, policy) ? Math.max(0, state.lastProbe + policy.probeEvery - now()) : 0),
    probing() {
      state.lastProbe = now();
    },
    probeNow() {
      state.lastProbe = Number.NEGATIVE_INFINITY;
    },
    reset() {
      Object.assign(state, healthy);
    },
  };
}

interface State {
  hold: ReturnType<AccountHealth['hold']>;
  /** Connects that failed in a row. */
  failures: number;
  lastProbe: number;
  recovered: boolean;
}

const healthy = { hold: undefined, failures: 0, lastProbe: Number.NEGATIVE_INFINITY };

function noteOutcome(state: State, outcome: DeliveryOutcome, now: number, policy: OutboxPolicy): void {
  if (outcome.is === 'pause') {
    const pause = outcome.code.startsWith('login') ? policy.pauseAfterLogin : policy.pauseAfterFault;
    state.hold = { until: now + pause, sentence: outcome.sentence, advice: outcome.advice };
    state.failures = 0;
  } else if (outcome.is !== 'retry') {
    // It came as far as an answer to a mail, so the account works.
    const recovered = state.recovered || isIll(state, policy);
    Object.assign(state, healthy, { recovered });
  } else if (outcome.waitMs !== undefined && outcome.waitMs > 0) {
    // The server says when it wants to hear from this account again.
    state.hold = { until: now + outcome.waitMs, sentence: outcome.sentence, advice: outcome.advice };
  } else if (connectFaults.has(outcome.code)) {
    state.failures += 1;
  } else if (outcome.code !== 'broken-off') {
    state.failures = 0;
  }
}

// A hold that has run out still counts: one try shows whether to hold again.
function isIll({ hold, failures }: State, { failuresToProbe }: OutboxPolicy): boolean {
  return hold !== undefined || failures >= failuresToProbe;
}

// Ends of attempts that never got to talk to a mail server.
const connectFaults: ReadonlySet<string> = new Set([
  'not-listening',
  'offline',
  'name-not-found',
  'timeout',
  'connection-lost',
  'login-offline',
  'login-unavailable',
  'proxy-not-found',
  'proxy-unreachable',
  'proxy-timeout',
  'proxy-lost',
  'proxy-server-unreachable',
]);
