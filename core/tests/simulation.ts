import type { EngineContext } from '../engine/context.ts';
import type { Effect } from '../engine/effect.ts';
import type { Input } from '../engine/input.ts';
import { type LogEntry, newSession, type Session } from '../engine/session.ts';
import { step } from '../engine/step.ts';
import type { Flow } from '../flow/flow.ts';
import { channelWords } from '../handoff/channel-words.ts';
import { sampleReply } from '../handoff/reply-values.ts';
import type { Language } from '../recognizer/verdict.ts';
import type { SimulatedOutcome } from './conversation-test.ts';

/** What a simulation may know besides the flow. */
export interface SimulationContext {
  readonly defaultCountry: string;
  /** `undefined` while none is set: a placeholder stands in, for a test is about the flow. */
  readonly supportEmail: string | undefined;
}

export interface Simulation {
  /** What happened before the visitor said anything. */
  readonly began: Happened;
  readonly session: Session;
  /** Says it as the visitor and sees every delivery through. Gives what happened. */
  say(text: string): Happened;
  /** What the clock stands at. */
  readonly now: string;
  /** From here on it is this time, in ISO 8601, UTC. */
  setClock(now: string): void;
}

/** What happened in one turn of the visitor. */
export interface Happened {
  readonly log: readonly LogEntry[];
  readonly effects: readonly Effect[];
}

export interface SimulationOptions {
  readonly deliveries: readonly SimulatedOutcome[];
  readonly now?: string | undefined;
  /** The visitor's. Left out: told from what they write. */
  readonly language?: Language | undefined;
}

/** A Monday morning in UTC: the same every time, or a test would pass today and fail tomorrow. */
export const simulatedNow = '2026-01-05T10:00:00.000Z';
export const simulatedDay = simulatedNow.slice(0, 10);
/** Reserved for such uses (RFC 2606 §2). */
const anyEmail = 'support@handoff-studio.invalid';
/** More notifications in one turn than any sensible flow makes; the engine's own limits end the rest. */
const mostDeliveries = 50;

/**
 * A conversation through the very engine that serves visitors, with deliveries that end as told: nothing leaves, the
 * clock stands still until it is set and references count from H-1001.
 */
export function simulate(flow: Flow, options: SimulationOptions, world: SimulationContext): Simulation {
  let context = simulatedContext(world, options);
  let session = newSession();
  let references = 1_000;
  let delivered = 0;

  function take(input: Input): readonly Effect[] {
    let result = step(flow, session, input, context);
    if (result.wantsReference) {
      references += 1;
      result = step(flow, session, input, { ...context, reference: `H-${references}` });
    }
    session = result.session;
    return result.effects;
  }

  function happen(input: Input): Happened {
    const before = session.log.length;
    const effects = [...take(input)];
    for (let count = 0; session.place.is === 'notifying' && count < mostDeliveries; count++) {
      const outcome = options.deliveries[Math.min(delivered, options.deliveries.length - 1)] ?? 'sent';
      delivered += 1;
      effects.push(...take(ended(outcome, effects.at(-1))));
    }
    return { log: session.log.slice(before), effects };
  }

  const began = happen({ type: 'start' });
  return {
    began,
    get session() {
      return session;
    },
    say: (text: string) => happen({ type: 'say', text }),
    get now() {
      return context.now;
    },
    setClock(now) {
      context = { ...context, now };
    },
  };
}

/** Switched on, with an address to send to: a test is about the flow. */
export function simulatedContext(
  world: SimulationContext,
  { now = simulatedNow, language }: Pick<SimulationOptions, 'now' | 'language'> = {},
): EngineContext {
  const { supportEmail = anyEmail, defaultCountry } = world;
  return { now, enabled: true, supportEmail, defaultCountry, ...(language ? { language } : {}) };
}

/** As the world would tell it; a reply gives the samples that its step names. */
function ended(outcome: SimulatedOutcome, effect: Effect | undefined): Input {
  const channel = effect === undefined || effect.type === 'mail' ? 'email' : effect.type;
  const { item, accepted } = channelWords[channel];
  const details = {
    sent: `${accepted}.`,
    captured: 'Captured on this computer, not sent.',
    failed: `Simulated: the ${item} could not be sent.`,
  };
  const values = effect?.type === 'http' ? sampleReply(effect.request.keep) : [];
  return { type: 'outcome', outcome, detail: details[outcome], values };
}
