import type { CollectStep } from '../../flow/steps/collect.ts';
import type { Undo } from '../session.ts';
import type { FormPlace, Turn } from '../turn.ts';
import { ask, askAgain, askNext, showAnswers } from './ask.ts';
import { type Progress, progressAt, type Told } from './progress.ts';

/** Answers that can be taken back at most; nobody goes back further. */
const mostUndone = 50;

/** Takes answers down, so that “back” can undo them, and says where the form stands then. */
export function takeDown(step: CollectStep, turn: Turn, place: FormPlace, told: readonly Told[]): Progress {
  const progress = progressAt(step, place);
  const before = told.map(({ field: { key } }) => ({ key, value: turn.value(key) ?? null }));
  const given = [...progress.given];
  for (const { field, value } of told) {
    turn.setValue(field, value);
    if (!given.includes(field.key)) given.push(field.key);
  }
  return { given, trail: longer(progress, place, before) };
}

/** Asks for an answered field once more. Its value stays until another is given. */
export function reopen(step: CollectStep, turn: Turn, place: FormPlace, key: string): void {
  const progress = progressAt(step, place);
  const field = step.fields.find((one) => one.key === key);
  if (!field) return askAgain(step, turn, place);
  const given = progress.given.filter((one) => one !== key);
  ask(step, turn, field, { given, trail: longer(progress, place, []) });
}

/** Undoes the latest answer or correction: values and place are as they were before it. `false`: there is none. */
export function takeBack(step: CollectStep, turn: Turn, place: FormPlace): boolean {
  const { trail } = progressAt(step, place);
  const last = trail.at(-1);
  if (!last) return false;
  for (const { key, value } of last.before) {
    const field = step.fields.find((one) => one.key === key);
    if (value === null || !field) turn.forgetValue(key);
    else turn.setValue(field, value);
  }
  const progress = { given: last.given, trail: trail.slice(0, -1) };
  const field = step.fields.find(({ key }) => key === last.fieldKey);
  if (field) ask(step, turn, field, { ...progress, tries: last.tries });
  else if (last.fieldKey === summary) showAnswers(step, turn, progress);
  else askNext(step, turn, progress);
  return true;
}

/** Stands for the answers to look over where a field's key would be; no key is empty. */
const summary = '';

function longer({ given, trail }: Progress, place: FormPlace, before: Undo['before']): Undo[] {
  const at = place.is === 'collecting' ? place : { fieldKey: summary, tries: 0 };
  const undo: Undo = { fieldKey: at.fieldKey, tries: at.tries, given, before };
  return [...trail.slice(1 - mostUndone), undo];
}
