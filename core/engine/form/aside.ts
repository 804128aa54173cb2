import { behaviourOf } from '../../flow/form-behaviour.ts';
import type { CollectStep, Field } from '../../flow/steps/collect.ts';
import type { FormPlace, Turn } from '../turn.ts';
import { visitorLanguages, wordSet } from '../visitor-words.ts';
import { plain } from '../words/plain.ts';
import { askAgain } from './ask.ts';
import { isFreeText, isNameField } from './fields.ts';
import { introducesName } from './name.ts';

/** What was said beside the form: a question of the visitor's, or once more the wish for a person. */
export type Aside = 'question' | 'person';

const questionWords = wordSet((words) => words.questionWords);
const about = wordSet((words) => words.about);
/** Longer wishes for a person hold a matter, and a matter is an answer. */
const mostWords = 8;
const fewestWords = 3;

/**
 * Whether the message is no answer to the field. Where any text is an answer only what can hardly be one counts, since no
 * word of a visitor may be lost.
 */
export function isAside(field: Field, turn: Turn, text: string): Aside | undefined {
  if (text.length > 200) return;
  const said = plain(text);
  const words = said.split(' ');
  if (isFreeText(field) && !isNameField(field)) {
    if (isKnownAside(said, words)) return 'question';
    return isWishOnly(words) && turn.asksForPerson(text) ? 'person' : undefined;
  }
  // “I am Ann Lee” is a name, whatever the words sound like.
  if (isNameField(field) && introducesName(text) && !text.includes('?')) return;
  if (words.length >= fewestWords && !text.includes('@') && turn.asksForPerson(text)) return 'person';
  const isQuestion =
    (/[?؟]\s*$/.test(text) && !text.includes('@') && /\p{L}/u.test(text)) || isKnownAside(said, words);
  // “Will Stopford” is a name; nobody's has five words and begins like a question.
  const asks = words.length >= (isFreeText(field) ? 5 : 2) && questionWords.has(words[0] ?? '');
  return isQuestion || asks ? 'question' : undefined;
}

function isKnownAside(said: string, words: readonly string[]): boolean {
  // Every such question has one of these words, and most answers none of them.
  if (words.length > 20 || !words.some((word) => askingWords.has(word))) return false;
  return visitorLanguages.some(({ asides }) => asides.some((aside) => aside.test(said)));
}

const askingWords = new Set([
  ...questionWords,
  ...plain(
    'r sind bist muss est ca cela prend vous tu combien es eres sei siete lei a pra vai voce isso ci',
  ).split(' '),
]);

function isWishOnly(words: readonly string[]): boolean {
  return words.length >= fewestWords && words.length <= mostWords && !words.some((word) => about.has(word));
}

/** Answers politely and asks again. The field's tries stay as they are. */
export function sayAside(step: CollectStep, turn: Turn, place: FormPlace, aside: Aside): void {
  const behaviour = behaviourOf(step);
  const own = aside === 'person' ? behaviour.personText : behaviour.asideText;
  turn.say(own.trim() === '' ? turn.ownTexts()[aside === 'person' ? 'person' : 'aside'] : turn.fill(own));
  askAgain(step, turn, place);
}
