import type { DeliveryState } from '../../core/handoff/delivery.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How the outbox behaves. All durations in milliseconds. */
export interface OutboxPolicy {
  /** Waiting time after the first, second, … attempt; the last one repeats. */
  readonly delays: readonly number[];
  /** Shortens or lengthens each waiting time by up to this share, so that mails held up together do not return together. */
  readonly jitter: number;
  readonly giveUpAfter: number;
  readonly timeouts: { readonly connect: number; readonly greeting: number; readonly idle: number };
  /** A whole attempt, however slowly the server trickles. */
  readonly attemptLimit: number;
  readonly perMinute: number;
  readonly atOnce: number;
  /** After a refused login: more tries may lock the mailbox. */
  readonly pauseAfterLogin: number;
  /** After another fault of the account, like a bad certificate: it may be the café's network. */
  readonly pauseAfterFault: number;
  /** So many failed connects in a row and only one delivery is tried at a time, with `probeEvery` in between. */
  readonly failuresToProbe: number;
  readonly probeEvery: number;
  /** A timer that comes so much too late means that the computer slept. */
  readonly sleptAfter: number;
  /** The longest sleep of the retry loop: timers stand still while a laptop sleeps. */
  readonly lookAgain: number;
}

/** RFC 5321 §4.5.4.1 asks for retries over four to five days, RFC 5321 §4.5.3.2 for patience after the message has left. */
export const defaultPolicy: OutboxPolicy = {
  delays: [minute, 5 * minute, 15 * minute, 30 * minute, hour],
  jitter: 0.2,
  giveUpAfter: 4 * day,
  timeouts: { connect: 30_000, greeting: 60_000, idle: 120_000 },
  attemptLimit: 15 * minute,
  perMinute: 20,
  atOnce: 4,
  pauseAfterLogin: day,
  pauseAfterFault: hour,
  failuresToProbe: 5,
  probeEvery: minute,
  sleptAfter: 2 * minute,
  lookAgain: minute,
};

/**
 * For Slack and HTTP: answers come within seconds, and Slack takes one message a second (docs.slack.dev, rate limits). The
 * waiting times begin like those of the Standard Webhooks specification.
 */
export const postPolicy: OutboxPolicy = {
  ...defaultPolicy,
  delays: [5_000, minute, 5 * minute, 30 * minute, hour],
  timeouts: { connect: 10_000, greeting: 20_000, idle: 10_000 },
  attemptLimit: 45_000,
  perMinute: 50,
  failuresToProbe: 3,
};

/** How long to wait after attempt number `attempts`. `random` in [0, 1). */
export function waitAfter(attempts: number, random: number, { delays, jitter }: OutboxPolicy): number {
  const delay = delays[Math.min(Math.max(attempts, 1), delays.length) - 1] ?? hour;
  return Math.round(delay * (1 - jitter + 2 * jitter * random));
}

type History = readonly { readonly at: string; readonly state: DeliveryState }[];

/** Since when the delivery is owed: since it was made, or was taken up again after it had been settled. */
export function owedSince(history: History, createdAt: string): string {
  const settled = history.findLastIndex(({ state }) => settledStates.has(state));
  return history[settled + 1]?.at ?? createdAt;
}

/** How often nobody could tell whether the delivery had arrived, since it is owed. */
export function doubts(history: History): number {
  const settled = history.findLastIndex(({ state }) => settledStates.has(state));
  return history.slice(settled + 1).filter(({ state }) => state === 'in-doubt').length;
}

const settledStates: ReadonlySet<DeliveryState> = new Set(['sent', 'failed', 'captured', 'cancelled']);
