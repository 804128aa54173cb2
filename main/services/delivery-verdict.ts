import { channelWords } from '../../core/handoff/channel-words.ts';
import type { DeliveryState } from '../../core/handoff/delivery.ts';
import type { DeliveryOutcome } from '../../core/handoff/delivery-outcome.ts';
import type { Delivery, DeliveryChange } from '../ports/outbox-store.ts';
import type { AttemptDeps } from './delivery-attempts.ts';
import { doubts, owedSince, waitAfter } from './outbox-schedule.ts';

type Verdict = Omit<DeliveryChange, 'at'>;

/** The reason an attempt is broken off for, when it is to begin afresh. */
export const superseded = new Error('superseded');

type Accepted = Extract<DeliveryOutcome, { is: 'accepted' }>;

/** What acceptance means for the delivery. */
export function acceptedBy({ content }: Pick<Delivery, 'content'>, { reply, values }: Accepted): Verdict {
  return {
    state: 'sent',
    detail: `${channelWords[content.channel].accepted}: ${reply}`,
    problem: '',
    nextAttemptAt: null,
    ...(values ? { kept: values } : {}),
  };
}

/** What any other outcome of an attempt means for it: its next state, why, and when to try again. */
export async function judge(
  { outbox, clock, ids, policy, health }: AttemptDeps,
  delivery: Delivery,
  outcome: Exclude<DeliveryOutcome, Accepted>,
  signal: AbortSignal,
): Promise<Verdict> {
  const now = clock.now().getTime();
  const problem = `${outcome.sentence} ${outcome.advice}`;
  const settled = { detail: outcome.sentence, problem, nextAttemptAt: null };
  const later = (at: number) =>
    ({
      state: 'queued',
      detail: outcome.sentence,
      problem,
      nextAttemptAt: delivery.simulation ? null : iso(at),
    }) as const;
  switch (outcome.is) {
    case 'stop':
      return { state: 'failed', ...settled };
    case 'in-doubt':
      return { state: 'in-doubt', ...settled };
    case 'pause':
      return later(health.hold()?.until ?? now + policy.pauseAfterFault);
    case 'retry': {
      if (signal.reason === superseded) {
        return { state: 'queued', detail: 'Broken off to begin afresh.', nextAttemptAt: iso(now) };
      }
      const wait = waitAfter(delivery.attempts, ids.random(), policy);
      const next = now + Math.max(wait, outcome.waitMs ?? 0);
      const since = owedSince(await outbox.history(delivery.id), delivery.createdAt);
      if (next - Date.parse(since) <= policy.giveUpAfter) return later(next);
      const detail = `${outcome.sentence} Not tried again by itself any more.`;
      return { state: 'failed', detail, problem, nextAttemptAt: null };
    }
  }
}

/**
 * A lost visitor is worse than a mail that comes twice: once, it is sent again, with the Message-ID it had. `true`: it will be.
 * Unless the settings leave it to a person. `now`: without the wait, after a restart.
 */
export async function resendInDoubt(
  deps: Pick<AttemptDeps, 'outbox' | 'clock' | 'ids' | 'onChange' | 'policy' | 'inDoubt'>,
  delivery: Delivery,
  when: 'now' | 'later' = 'later',
): Promise<boolean> {
  const { outbox, clock, ids, policy } = deps;
  // What a test only plays does not depend on how the real ones are set.
  if (!delivery.simulation && (await deps.inDoubt?.()) === 'ask') return false;
  if (doubts(await outbox.history(delivery.id)) > 1) return false;
  const wait = when === 'now' ? 0 : waitAfter(1, ids.random(), policy);
  return change(deps, delivery, ['in-doubt'], {
    state: 'queued',
    detail: 'It will be sent once more, marked as the same mail.',
    nextAttemptAt: iso(clock.now().getTime() + wait),
  });
}

/** Writes a change and tells who wants to know. */
export async function change(
  { outbox, clock, onChange }: Pick<AttemptDeps, 'outbox' | 'clock' | 'onChange'>,
  delivery: Pick<Delivery, 'id' | 'handoffId'>,
  from: readonly DeliveryState[],
  verdict: Verdict,
): Promise<boolean> {
  const written = await outbox.change(delivery.id, from, { at: clock.now().toISOString(), ...verdict });
  if (written) onChange(delivery.id, delivery.handoffId);
  return written;
}

/** RFC 3339, UTC; `milliseconds` since 1970. */
export function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
