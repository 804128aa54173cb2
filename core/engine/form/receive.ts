import { behaviourOf } from '../../flow/form-behaviour.ts';
import type { CollectStep, Field } from '../../flow/steps/collect.ts';
import { fillIn } from '../texts/own-texts.ts';
import type { FormPlace, Turn } from '../turn.ts';
import { readCommands } from '../visitor-words.ts';
import { isAside, sayAside } from './aside.ts';
import { askNext, sayNoted } from './ask.ts';
import { obey } from './commands.ts';
import { receiveAtAnswers } from './confirm.ts';
import { applyCorrection, readCorrection } from './correct.ts';
import { isFreeText } from './fields.ts';
import { askToGoOn, goOnAfterPause, isBackAfterPause } from './pause.ts';
import { type Collecting, progressAt, type Told } from './progress.ts';
import { refuse } from './refuse.ts';
import { tellsMore } from './several.ts';
import { takeDown } from './take.ts';

/** The visitor writes while a form waits for them. */
export function receiveInForm(step: CollectStep, turn: Turn, text: string): void {
  const place = turn.waiting();
  if (!place) return askNext(step, turn, { given: [], trail: [] });
  if (place.paused !== undefined) {
    const { paused, ...resumed } = place;
    return goOnAfterPause(step, turn, resumed, paused, text, receiveAt);
  }
  if (isBackAfterPause(step, turn)) return askToGoOn(step, turn, place, text);
  receiveAt(step, turn, place, text);
}

function receiveAt(step: CollectStep, turn: Turn, place: FormPlace, text: string): void {
  if (place.is === 'confirming') return receiveAtAnswers(step, turn, place, text);
  const field = step.fields.find(({ key }) => key === place.fieldKey);
  // The field was removed from a draft that is being tried out.
  if (!field) return askNext(step, turn, progressAt(step, place));
  if (place.guess === undefined) return receiveAnswer(step, turn, place, field, text);
  const { guess, ...unguessed } = place;
  receiveAfterGuess(step, turn, { place: unguessed, field, guess }, text);
}

/** What they write after “Did you mean …?”: yes, no, or the answer itself. */
function receiveAfterGuess(
  step: CollectStep,
  turn: Turn,
  { place, field, guess }: { place: Collecting; field: Field; guess: string },
  text: string,
): void {
  const said = readCommands(text);
  if (said.has('yes') || said.has('approve')) return take(step, turn, place, [{ field, value: guess }]);
  if (said.has('no')) return refuse(step, turn, place, field, () => turn.ownTexts().email);
  receiveAnswer(step, turn, place, field, text);
}

function receiveAnswer(step: CollectStep, turn: Turn, place: Collecting, field: Field, text: string): void {
  // A choice may be called “None” or “Back”.
  if (field.type === 'choice' && field.choices.some((one) => one.toLowerCase() === text.trim().toLowerCase()))
    return readTyped(step, turn, place, field, text);
  const said = readCommands(text, behaviourOf(step).words);
  if (said.size > 0 && obey(step, turn, place, field, said)) return;
  if (isFreeText(field)) readFree(step, turn, place, field, text);
  else readTyped(step, turn, place, field, text);
}

/** Any text is an answer here, so only what can hardly be one is taken for something else. */
function readFree(step: CollectStep, turn: Turn, place: Collecting, field: Field, text: string): void {
  const correction = readCorrection(step, turn, text, { current: field, strict: true });
  if (correction) return applyCorrection(step, turn, place, correction);
  const aside = isAside(field, turn, text);
  if (aside) return sayAside(step, turn, place, aside);
  const told = tellsMore(step, turn, place, field, text);
  if (told) return takeSeveral(step, turn, place, told);
  readTyped(step, turn, place, field, text);
}

function readTyped(step: CollectStep, turn: Turn, place: Collecting, field: Field, text: string): void {
  const answer = turn.understand(field, text);
  if (answer.ok) {
    if (answer.remark !== undefined) turn.say(answer.remark);
    const told = { field, value: answer.value };
    const more = isFreeText(field) ? undefined : tellsMore(step, turn, place, field, text);
    return more ? takeSeveral(step, turn, place, [told, ...more]) : take(step, turn, place, [told]);
  }
  if (!isFreeText(field)) {
    const correction = readCorrection(step, turn, text, { current: field, strict: false });
    if (correction) return applyCorrection(step, turn, place, correction);
    const aside = answer.guess === undefined ? isAside(field, turn, text) : undefined;
    if (aside) return sayAside(step, turn, place, aside);
  }
  if (answer.guess === undefined) return refuse(step, turn, place, field, answer.problem);
  const { didYouMean, yes, no } = turn.ownTexts();
  turn.say(fillIn(didYouMean, { value: answer.guess }), { choices: [yes, no] });
  turn.wait({ ...place, guess: answer.guess });
}

function take(step: CollectStep, turn: Turn, place: Collecting, told: readonly Told[]): void {
  askNext(step, turn, takeDown(step, turn, place, told));
}

/** Several answers at once are said back, so that none is taken down unseen. */
function takeSeveral(step: CollectStep, turn: Turn, place: Collecting, told: readonly Told[]): void {
  sayNoted(turn, told);
  take(step, turn, place, told);
}
