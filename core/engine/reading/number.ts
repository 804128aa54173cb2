import { visitorLanguages, wordSet } from '../visitor-words.ts';
import { plain } from '../words/plain.ts';
import { type AnswerContext, accept, refuse, textsFor, type Understood } from './understood.ts';

/** One number: in digits as the visitor's language writes them, small ones in words, with words that belong to it around. */
export function readNumber(answer: string, label: string, context: AnswerContext): Understood {
  const value = digits(answer, context.language) ?? inWords(answer) ?? amongWords(answer, label, context);
  return value === undefined ? refuse(() => textsFor(context).number) : accept(value);
}

/** In English a comma parts thousands; in the other five languages a point or a space does, and the comma is decimal. */
function digits(answer: string, language: AnswerContext['language']): string | undefined {
  const bare = answer
    .replace(/[\s'’]/g, '')
    .replace(/^(?:#|n[ºo°r]\.?|nº)/i, '')
    .replace(/[.,!?]+$/, '');
  const isEnglish = (language?.() ?? 'en') === 'en';
  const grouped = isEnglish ? /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/ : /^[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
  const number = grouped.test(bare)
    ? bare.replaceAll(isEnglish ? ',' : '.', '').replace(',', '.')
    : bare.replace(',', '.');
  return /^[+-]?\d{1,15}(?:\.\d{1,10})?$/.test(number) ? number.replace(/^\+/, '') : undefined;
}

const inWord = new Map(
  visitorLanguages.flatMap(({ numbers }) =>
    plain(numbers)
      .split(' ')
      .map((word, value) => [word, String(value)] as const),
  ),
);

function inWords(answer: string): string | undefined {
  return answer.length > 20 ? undefined : inWord.get(plain(answer));
}

const around = wordSet((words) => words.around);
const longest = 60;

/** “Order number 4711, please”: one number, and nothing beside it but the field's own words and politeness. */
function amongWords(answer: string, label: string, context: AnswerContext): string | undefined {
  if (answer.length > longest) return;
  const runs = answer.match(/[#+-]?\d[\d.,'’]*/g) ?? [];
  if (runs.length !== 1) return;
  const own = new Set(plain(label).split(' '));
  const others = plain(answer.replace(runs[0] ?? '', ' ')).split(' ');
  const fits = others.every((word) => word === '' || around.has(word) || isOwn(word, own));
  return fits ? digits(runs[0] ?? '', context.language) : undefined;
}

function isOwn(word: string, own: ReadonlySet<string>): boolean {
  if (own.has(word)) return true;
  // “Bestellung” for a field called “Bestellnummer”.
  return word.length >= 6 && [...own].some((one) => one.slice(0, 5) === word.slice(0, 5));
}
