import { behaviourOf } from '../../flow/form-behaviour.ts';
import type { CollectStep, Field } from '../../flow/steps/collect.ts';
import { fillIn } from '../texts/own-texts.ts';
import type { FormPlace, Turn } from '../turn.ts';
import type { Command } from '../words/language-words.ts';
import { sayAside } from './aside.ts';
import { askAgain, askNext } from './ask.ts';
import { isFreeText, isNameField } from './fields.ts';
import { type Collecting, progressAt } from './progress.ts';
import { refuse } from './refuse.ts';
import { takeBack, takeDown } from './take.ts';

/** Does what the visitor wrote instead of an answer. `false`: at this field it is an answer. */
export function obey(
  step: CollectStep,
  turn: Turn,
  place: Collecting,
  field: Field,
  said: ReadonlySet<Command>,
): boolean {
  if (!field.required && (said.has('skip') || said.has('none'))) {
    askNext(step, turn, takeDown(step, turn, place, [{ field, value: '' }]));
    return true;
  }
  if (said.has('skip')) {
    refuse(step, turn, place, field, () => turn.ownTexts().needed);
    return true;
  }
  // At a question any text answers, “Operator” may be a job.
  if (said.has('person') && (!isFreeText(field) || isNameField(field))) {
    sayAside(step, turn, place, 'person');
    return true;
  }
  return obeyAnywhere(step, turn, place, said);
}

/** What may be said at any place of a form. */
export function obeyAnywhere(
  step: CollectStep,
  turn: Turn,
  place: FormPlace,
  said: ReadonlySet<Command>,
): boolean {
  if (said.has('cancel')) {
    turn.say(turn.ownTexts().cancelled);
    turn.cancel();
  } else if (said.has('back')) goBack(step, turn, place);
  else if (said.has('start-over')) startOver(step, turn, place);
  else if (said.has('help')) help(step, turn, place);
  else if (said.has('hold')) {
    turn.say(turn.ownTexts().hold);
    turn.wait(place);
  } else return false;
  return true;
}

function goBack(step: CollectStep, turn: Turn, place: FormPlace): void {
  if (takeBack(step, turn, place)) return;
  turn.say(turn.ownTexts().firstQuestion);
  askAgain(step, turn, place);
}

export function startOver(step: CollectStep, turn: Turn, place: FormPlace): void {
  const { given } = progressAt(step, place);
  // What an earlier step or the channel told stays, where the form need not ask for it.
  for (const { key, skipKnown } of step.fields) if (!skipKnown || given.includes(key)) turn.forgetValue(key);
  turn.say(turn.ownTexts().startingOver);
  askNext(step, turn, { given: [], trail: [] });
}

function help(step: CollectStep, turn: Turn, place: FormPlace): void {
  const texts = turn.ownTexts();
  const own = behaviourOf(step).helpText;
  const field = place.is === 'collecting' && step.fields.find(({ key }) => key === place.fieldKey);
  const parts = [
    ...(field ? [fillIn(texts.help, { label: field.label })] : []),
    ...(field && !field.required ? [texts.helpSkip] : []),
    texts.helpOthers,
  ];
  turn.say(own.trim() === '' ? parts.join(' ') : turn.fill(own));
  askAgain(step, turn, place);
}
