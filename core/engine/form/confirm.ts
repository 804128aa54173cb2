import { behaviourOf } from '../../flow/form-behaviour.ts';
import type { CollectStep } from '../../flow/steps/collect.ts';
import type { FormPlace, Turn } from '../turn.ts';
import { readCommands } from '../visitor-words.ts';
import { plain } from '../words/plain.ts';
import { sayAside } from './aside.ts';
import { askAgain, shownFields } from './ask.ts';
import { obeyAnywhere } from './commands.ts';
import { applyCorrection, readCorrection } from './correct.ts';
import { progressAt } from './progress.ts';
import { reopen } from './take.ts';

type Confirming = Extract<FormPlace, { is: 'confirming' }>;

/** What the visitor writes while looking over the answers: send, or what to change. */
export function receiveAtAnswers(step: CollectStep, turn: Turn, place: Confirming, text: string): void {
  const numbered = /^\s*#?(\d{1,2})[.)]?\s*$/.exec(text)?.[1];
  const fields = shownFields(step, turn);
  const byNumber = numbered === undefined ? undefined : fields[Number(numbered) - 1];
  const byLabel = fields.find(({ label }) => plain(label) === plain(text));
  const named = byNumber ?? byLabel;
  if (named) return reopen(step, turn, place, named.key);
  const texts = turn.ownTexts();
  const said = readCommands(text, behaviourOf(step).words);
  const agrees = said.has('approve') || said.has('yes') || plain(text) === plain(texts.send);
  if (agrees && !(place.choosing && said.has('change')))
    return turn.leaveBy('done', 'the visitor agreed to the answers');
  if (said.has('change') || said.has('no') || plain(text) === plain(texts.change))
    return chooseWhatToChange(step, turn, place);
  if (obeyAnywhere(step, turn, place, said)) return;
  const correction = readCorrection(step, turn, text, { current: undefined, strict: false });
  if (correction) return applyCorrection(step, turn, place, correction);
  if (said.has('person') || turn.asksForPerson(text)) return sayAside(step, turn, place, 'person');
  if (/\?\s*$/.test(text)) return sayAside(step, turn, place, 'question');
  askAgain(step, turn, place);
}

function chooseWhatToChange(step: CollectStep, turn: Turn, place: Confirming): void {
  const { given, trail } = progressAt(step, place);
  turn.say(turn.ownTexts().whatToChange, { choices: shownFields(step, turn).map(({ label }) => label) });
  turn.wait({
    is: 'confirming',
    stepId: step.id,
    choosing: true,
    given,
    trail,
  });
}
