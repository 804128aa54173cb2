import { isAsked } from '../../flow/field-settings.ts';
import { behaviourOf } from '../../flow/form-behaviour.ts';
import type { CollectStep, Field } from '../../flow/steps/collect.ts';
import { fillIn } from '../texts/own-texts.ts';
import type { FormPlace, Turn } from '../turn.ts';
import { answersInOpening } from './opening.ts';
import { type Progress, progressAt, type Told } from './progress.ts';

/** Begins a form: with what the visitor told already when they asked for a person, then field by field. */
export function enterForm(step: CollectStep, turn: Turn): void {
  const opening = turn.takeOpening();
  const told = opening === undefined ? [] : answersInOpening(step, turn, opening);
  for (const { field, value } of told) turn.setValue(field, value);
  if (told.length > 0) sayNoted(turn, told);
  askNext(step, turn, { given: told.map(({ field }) => field.key), trail: [] });
}

/** Asks for the first field that has no answer yet; then shows the answers, or goes on. */
export function askNext(step: CollectStep, turn: Turn, progress: Progress): void {
  const field = step.fields.find((one) => !progress.given.includes(one.key) && isAsked(one, turn));
  if (field) ask(step, turn, field, progress);
  else if (behaviourOf(step).confirm && step.fields.length > 0) showAnswers(step, turn, progress);
  else turn.leaveBy('done', 'every field was asked');
}

/** Asks for this field; `instead` is said in place of its question. */
export function ask(
  step: CollectStep,
  turn: Turn,
  field: Field,
  { given, trail, tries = 0 }: Progress & { readonly tries?: number },
  instead?: string,
): void {
  const choices = field.type === 'choice' ? { choices: field.choices } : {};
  if (instead === undefined) turn.say(turn.fill(field.prompt), choices);
  else turn.say(instead, { tone: 'problem', ...choices });
  const { id: stepId } = step;
  turn.wait({
    is: 'collecting',
    stepId,
    fieldKey: field.key,
    tries,
    given,
    trail,
  });
}

/** The fields whose answers are shown: those that were asked, or whose answer was known already. */
export function shownFields(step: CollectStep, turn: Turn): readonly Field[] {
  return step.fields.filter(({ key }) => turn.value(key) !== undefined);
}

/** The answers, numbered, and whether to send them. */
export function showAnswers(step: CollectStep, turn: Turn, { given, trail }: Progress): void {
  const texts = turn.ownTexts();
  const own = behaviourOf(step).confirmText;
  const lines = shownFields(step, turn).map(
    ({ key, label }, index) => `${index + 1}. ${label}: ${turn.value(key) || '–'}`,
  );
  const above = own.trim() === '' ? texts.summary : turn.fill(own);
  turn.say([above, ...lines, texts.shallISend].join('\n'), { choices: [texts.send, texts.change] });
  turn.wait({
    is: 'confirming',
    stepId: step.id,
    choosing: false,
    given,
    trail,
  });
}

/** Says the pending question once more, whatever it is. */
export function askAgain(step: CollectStep, turn: Turn, place: FormPlace): void {
  const progress = progressAt(step, place);
  if (place.is === 'confirming') return showAnswers(step, turn, progress);
  const field = step.fields.find(({ key }) => key === place.fieldKey);
  if (field) ask(step, turn, field, { ...progress, tries: place.tries });
  else askNext(step, turn, progress);
}

export function sayNoted(turn: Turn, told: readonly Told[]): void {
  const list = told.map(({ field, value }) => `${field.label}: ${value === '' ? '–' : value}`).join(', ');
  turn.say(fillIn(turn.ownTexts().noted, { list }));
}
