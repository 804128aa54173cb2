import type { TriggerStep } from '../flow/steps/trigger.ts';
import { compileRecognizer } from '../recognizer/recognizer.ts';
import type { Verdict } from '../recognizer/verdict.ts';

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

/** Compiling costs far more than judging, and a step never changes once made: remembered as long as the step lives. */
const compiled = new WeakMap<TriggerStep, (text: string) => Verdict>();

function recognizerOf(trigger: TriggerStep): (text: string) => Verdict {
  let recognize = compiled.get(trigger);
  if (!recognize) {
    const phrases = trigger.phrases.filter((phrase) => phrase.trim() !== '');
    const { negativePhrases, sensitivity } = trigger;
    recognize = compileRecognizer(phrases, { negativePhrases, sensitivity });
    compiled.set(trigger, recognize);
  }
  return recognize;
}
