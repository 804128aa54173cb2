import { isEmailAddress } from '../../email-address.ts';
import { visitorLanguages, wordSet } from '../visitor-words.ts';
import { plain } from '../words/plain.ts';
import { type AnswerContext, accept, refuse, textsFor, type Understood } from './understood.ts';

export function readEmail(answer: string, context: AnswerContext): Understood {
  const bare = answer.replace(/^<|[>.,;!?]+$/g, '').replace(/^mailto:/i, '');
  if (isEmailAddress(bare)) return accept(lowered(bare));
  const inside = addressesIn(answer);
  if (inside.length === 1) return accept(inside[0] ?? '');
  const guess = inside.length === 0 ? guessed(answer) : undefined;
  return refuse(() => textsFor(context).email, guess);
}

/** The addresses standing between other words, each once. */
export function addressesIn(text: string): readonly string[] {
  if (!text.includes('@')) return [];
  const words = text.split(/[\s<>,;:()[\]"“”«»]+/).map((word) => word.replace(/[.!?]+$/, ''));
  return [...new Set(words.filter(isEmailAddress).map(lowered))];
}

/** Domains do not care about case (RFC 1035 §2.3.3); nearly no mailbox does, and people type capitals by accident. */
function lowered(address: string): string {
  return address.toLowerCase();
}

const atWords = wordSet(({ at }) => at);
const dotWords = wordSet(({ dot }) => dot);
const spelt = new RegExp(
  visitorLanguages.flatMap(({ at, dot }) => plain(`${at} ${dot}`).split(' ')).join('|'),
  'i',
);

/**
 * An address that is spelt out (“ann at example dot com”) or has gaps or a comma in it. Only ever a guess: the visitor is
 * asked whether it was meant.
 */
function guessed(answer: string): string | undefined {
  // One word has no gap, and nothing spelt out.
  if (!/[\s,([]/.test(answer)) return;
  if (answer.length > 200 || /\n/.test(answer) || !(answer.includes('@') || spelt.test(plain(answer))))
    return;
  const signs = answer
    .replace(/[([{<]\s*(\p{L}+|@|\.)\s*[)\]}>]/gu, ' $1 ')
    .split(/\s+/)
    .map((word) => (atWords.has(plain(word)) ? '@' : dotWords.has(plain(word)) ? '.' : word));
  const joined = signs
    .join(' ')
    .replace(/\s*@\s*/g, '@')
    .replace(/\s*\.\s*(?=\p{L})/gu, '.');
  const candidates = joined.split(/\s+/).flatMap((word) => {
    const address = word.replace(/^[<"']+|[>"'.,;!?]+$/g, '').replace(/(?<=@.*),(?=\p{L})/gu, '.');
    return isEmailAddress(address) ? [lowered(address)] : [];
  });
  return candidates.length === 1 ? candidates[0] : undefined;
}
