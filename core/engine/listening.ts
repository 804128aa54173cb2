import type { Flow } from '../flow/flow.ts';
import type { TriggerStep } from '../flow/steps/trigger.ts';
import { compileInSlices } from '../recognizer/recognizer.ts';
import { finish, type Slices } from '../recognizer/slices.ts';
import type { Verdict } from '../recognizer/verdict.ts';
import { indexOf } from './flow-index.ts';

/**
 * What the trigger that fits the message best makes of it. Matches win over near misses, then the higher score, then
 * the earlier step. `undefined` when there is no trigger.
 */
export function bestVerdict(
  triggers: readonly TriggerStep[],
  text: string,
): { trigger: TriggerStep; verdict: Verdict } | undefined {
  let best: { trigger: TriggerStep; verdict: Verdict } | undefined;
  for (const trigger of triggers) {
    const verdict = recognizerOf(trigger)(text);
    if (!best || rank(verdict) > rank(best.verdict)) best = { trigger, verdict };
  }
  return best;
}

function rank({ match, near, score }: Verdict): number {
  return (match ? 2 : near ? 1 : 0) + score / 10;
}

/**
 * Compiles what a flow listens for, in slices of a few milliseconds: thousands of phrases would hold up everything else if the
 * first message had to wait for them in one go. Nothing is left to do for a flow that was prepared before.
 */
export function* getReady(flow: Flow): Slices<void> {
  for (const trigger of indexOf(flow).triggers) yield* recognizerInSlices(trigger);
}

type Recognize = (text: string) => Verdict;

/** Compiling costs far more than judging, and a step never changes once made: remembered as long as the step lives. */
const compiled = new WeakMap<TriggerStep, Recognize>();

/** Every conversation reads its flow anew; those that listen for the same share it. The oldest goes first. */
const shared = new Map<string, Recognize>();
const mostShared = 8;

function recognizerOf(trigger: TriggerStep): Recognize {
  return compiled.get(trigger) ?? finish(recognizerInSlices(trigger));
}

function* recognizerInSlices(trigger: TriggerStep): Slices<Recognize> {
  const known = compiled.get(trigger);
  if (known) return known;
  const phrases = trigger.phrases.filter((phrase) => phrase.trim() !== '');
  const { negativePhrases, sensitivity } = trigger;
  const key = JSON.stringify([phrases, negativePhrases, sensitivity]);
  const recognize = shared.get(key) ?? (yield* compileInSlices(phrases, { negativePhrases, sensitivity }));
  compiled.set(trigger, recognize);
  shared.delete(key);
  shared.set(key, recognize);
  const [oldest] = shared.keys();
  if (shared.size > mostShared && oldest !== undefined) shared.delete(oldest);
  return recognize;
}
