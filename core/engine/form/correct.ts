import type { CollectStep, Field } from '../../flow/steps/collect.ts';
import { addressesIn } from '../reading/email.ts';
import type { FormPlace, Turn } from '../turn.ts';
import { fillers, wordSet } from '../visitor-words.ts';
import { type PlacedWord, placedWords, plain } from '../words/plain.ts';
import { askAgain, askNext, sayNoted } from './ask.ts';
import { isFreeText, isNameField, mentionedField } from './fields.ts';
import { reopen, takeDown } from './take.ts';

/** A field to answer anew; with what, if the visitor said so at once. */
export interface Correction {
  readonly field: Field;
  readonly value: string | undefined;
}

export interface CorrectionOptions {
  /** The field being asked; it is answered, not corrected. */
  readonly current: Field | undefined;
  /** Where any text is an answer: nothing may be left over that could be one. */
  readonly strict: boolean;
}

const changes = wordSet((words) => words.changes);
const connectors = wordSet((words) => words.connectors);
const apologies = wordSet((words) => words.corrections);
/** Without one of these a message corrects nothing. */
const correcting = new Set([...changes, ...connectors, ...apologies]);
const mostWords = 30;

/** “Change my email to x@y.z”, “my email is wrong”, “the phone should be …”, “sorry, it is x@y.z”. */
export function readCorrection(
  step: CollectStep,
  turn: Turn,
  text: string,
  { current, strict }: CorrectionOptions,
): Correction | undefined {
  if (text.length > 300) return;
  const said = plain(text);
  const words = said.split(' ');
  if (words.length > mostWords) return;
  // Looking for mentions is the costly part, and a bare mention means something only at the summary.
  if (current !== undefined && !words.some((word) => correcting.has(word))) return;
  const asksChange = words.some((word) => changes.has(word));
  const isSorry = words.some((word) => apologies.has(word));
  const mention = mentionedField(step, said);
  if (!mention) return isSorry ? unnamed(step, turn, text, { current, strict }) : undefined;
  const { field, phrase } = mention;
  if (field === current) return;
  // “My order is wrong” is a reason to write, so at such a field only contact details are corrected.
  if (strict && !isContact(field) && current && !isNameField(current)) return;
  const value = valueFor(field, turn, text, phrase, { strict, asksChange });
  if (value !== undefined) {
    // A name is any word, so only what stands before it has to be closed.
    const around = isNameField(field) && value.split(' ').length <= 4 ? text.replace(value, ' ') : text;
    return strict && !isClosed(around, field, phrase) ? undefined : { field, value };
  }
  if (!asksChange && !(current === undefined && isClosed(text, field, phrase))) return;
  return strict && !isClosed(text, field, phrase) ? undefined : { field, value: undefined };
}

function isContact(field: Field): boolean {
  return field.type === 'email' || field.type === 'phone' || isNameField(field);
}

/** Whether every word is the mention, part of a value that is plainly one, or a word around corrections. */
function isClosed(text: string, { type }: Field, phrase: string): boolean {
  const bare =
    type === 'email'
      ? text.replace(/\S*@\S*/g, ' ')
      : type === 'phone'
        ? text.replace(/[+\d][\d\s().-]*/g, ' ')
        : text;
  const rest = ` ${plain(bare)} `.replace(phrase, ' ').trim();
  return rest
    .split(' ')
    .every(
      (word) =>
        word === '' || fillers.has(word) || changes.has(word) || connectors.has(word) || apologies.has(word),
    );
}

function valueFor(
  field: Field,
  turn: Turn,
  text: string,
  phrase: string,
  { strict, asksChange }: { readonly strict: boolean; readonly asksChange: boolean },
): string | undefined {
  if (field.type === 'email') {
    const addresses = addressesIn(text);
    return addresses.length === 1 ? addresses[0] : undefined;
  }
  if (field.type === 'phone') {
    const answer = turn.understand(field, text.replace(/^[^\d+(]*/, ''));
    return answer.ok && answer.value !== '' ? answer.value : undefined;
  }
  // What follows “name is” in a story is the story's.
  if (isFreeText(field) && strict && !asksChange) return;
  const tail = afterConnector(text, phrase);
  if (tail === undefined) return;
  const answer = turn.understand(field, tail);
  return answer.ok ? answer.value : undefined;
}

/** What stands after the mention and the words between: “Bob” in “change my name to Bob”. */
function afterConnector(text: string, phrase: string): string | undefined {
  const words = placedWords(text);
  const mention = phrase.trim().split(' ');
  const at = words.findIndex((_word, index) => mention.every((part, by) => words[index + by]?.word === part));
  if (at === -1) return;
  let next = at + mention.length;
  const first = next;
  while (next < words.length && connectors.has(words[next]?.word ?? '')) next++;
  const last: PlacedWord | undefined = words[next - 1];
  if (next === first || next >= words.length || !last) return;
  const rest = words.slice(next);
  if (rest.every(({ word }) => changes.has(word) || fillers.has(word))) return;
  const tail = text.slice(last.to).replace(/^[\s:,'"“”„«]+|[\s"”“».!]+$/gu, '');
  return tail === '' ? undefined : tail;
}

/** “Sorry, it is bob@example.com”: an address can only be the email's, if there is one email and it was given. */
function unnamed(
  step: CollectStep,
  turn: Turn,
  text: string,
  { current, strict }: CorrectionOptions,
): Correction | undefined {
  const emails = step.fields.filter(({ type }) => type === 'email');
  const field = emails.length === 1 ? emails[0] : undefined;
  const addresses = addressesIn(text);
  if (!field || field === current || turn.value(field.key) === undefined || addresses.length !== 1) return;
  return strict && !isClosed(text, field, '') ? undefined : { field, value: addresses[0] };
}

/** Takes the correction down and says so, or asks for the field once more. */
export function applyCorrection(
  step: CollectStep,
  turn: Turn,
  place: FormPlace,
  { field, value }: Correction,
): void {
  if (value === undefined) return reopen(step, turn, place, field.key);
  sayNoted(turn, [{ field, value }]);
  const progress = takeDown(step, turn, place, [{ field, value }]);
  if (place.is === 'confirming') return askNext(step, turn, progress);
  const { guess: _guess, ...plainPlace } = place;
  askAgain(step, turn, { ...plainPlace, ...progress });
}
