import { triesFor } from '../../flow/form-behaviour.ts';
import type { CollectStep, Field } from '../../flow/steps/collect.ts';
import type { Turn } from '../turn.ts';
import { ask } from './ask.ts';
import { type Collecting, progressAt } from './progress.ts';

/** Asks again, or gives up after as many tries as are set. */
export function refuse(
  step: CollectStep,
  turn: Turn,
  place: Collecting,
  field: Field,
  problem: () => string,
): void {
  const tries = place.tries + 1;
  turn.countTry(field.key);
  const most = triesFor(step, field);
  if (most > 0 && tries >= most) return giveUp(step, turn, place, field, most);
  const progress = { ...progressAt(step, place), tries };
  ask(step, turn, field, progress, field.errorText === '' ? problem() : turn.fill(field.errorText));
}

function giveUp(step: CollectStep, turn: Turn, place: Collecting, field: Field, most: number): void {
  const { given } = progressAt(step, place);
  // What the visitor said is wrong is not passed on as an answer.
  for (const { key } of step.fields) if (!given.includes(key)) turn.forgetValue(key);
  if (step.giveUpText.trim() !== '') turn.say(turn.fill(step.giveUpText));
  turn.leaveBy('gave-up', `no usable answer for “${field.label}” in ${most} tries`);
}
