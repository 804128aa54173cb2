import { behaviourOf } from '../../flow/form-behaviour.ts';
import type { CollectStep } from '../../flow/steps/collect.ts';
import type { FormPlace, Turn } from '../turn.ts';
import { readCommands } from '../visitor-words.ts';
import { plain } from '../words/plain.ts';
import { askAgain } from './ask.ts';
import { obeyAnywhere, startOver } from './commands.ts';
import { isFreeText } from './fields.ts';

/** The visitor was silent for as long as is set, so that they may have come with something else. */
export function isBackAfterPause(step: CollectStep, turn: Turn): boolean {
  const { resumeAfter } = behaviourOf(step);
  return resumeAfter > 0 && turn.silence() >= resumeAfter;
}

/** Asks whether to go on. What they wrote is kept: it may be the answer. */
export function askToGoOn(step: CollectStep, turn: Turn, place: FormPlace, text: string): void {
  const { resumeText } = behaviourOf(step);
  const texts = turn.ownTexts();
  turn.say(resumeText.trim() === '' ? texts.resume : turn.fill(resumeText), {
    choices: [texts.yes, texts.startOver],
  });
  turn.wait({ ...place, paused: text });
}

/** Yes, start over, or simply going on: `receive` then takes what they write, or what they wrote before the question. */
export function goOnAfterPause(
  step: CollectStep,
  turn: Turn,
  place: FormPlace,
  paused: string,
  text: string,
  receive: (step: CollectStep, turn: Turn, place: FormPlace, text: string) => void,
): void {
  const said = readCommands(text, behaviourOf(step).words);
  const { startOver: label } = turn.ownTexts();
  if (said.has('start-over') || said.has('no') || plain(text) === plain(label))
    return startOver(step, turn, place);
  if (said.has('cancel')) {
    obeyAnywhere(step, turn, place, said);
    return;
  }
  if (!said.has('yes')) return receive(step, turn, place, text);
  const field = place.is === 'collecting' && step.fields.find(({ key }) => key === place.fieldKey);
  // Any text would do as the answer to a free question, “hello again” too, so such a question is asked again.
  const isAnswer = field && !isFreeText(field) && turn.understand(field, paused).ok && paused.trim() !== '';
  if (isAnswer) receive(step, turn, place, paused);
  else askAgain(step, turn, place);
}
