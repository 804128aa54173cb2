import { visitorLanguages } from '../visitor-words.ts';
import { plain } from '../words/plain.ts';

const leadIn = new RegExp(
  `^(?:(?:hi|hello|hey|hola|bonjour|salut|hallo|olá|oi|ciao|yes|ok|sure|ja|sí|oui|sim|sì|actually|oh)[\\s,!.]+)*(?:${visitorLanguages
    .map(({ nameIs }) => nameIs)
    .join('|')})\\s+`,
  'iu',
);

/** Whether the message begins like “my name is”. */
export function introducesName(text: string): boolean {
  return leadIn.test(text.trim());
}

/** The name in “my name is Ann Lee.”: without the words before it and the signs around it. */
export function bareName(text: string): string {
  const bare = text
    .trim()
    .replace(leadIn, '')
    .replace(/^[\s,;:.-]+|[\s,;:!.]+$/gu, '');
  return bare === '' ? text.trim() : bare;
}

const notNames = new Set(visitorLanguages.flatMap((words) => plain(words.notNames).split(' ')));
const told = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${visitorLanguages.map(({ nameIs }) => nameIs).join('|')})\\s+`,
  'giu',
);
const nameWord = /^[\p{Lu}][\p{L}'’.-]*$/u;
const particles = new Set([
  'de',
  'da',
  'do',
  'dos',
  'la',
  'van',
  'von',
  'der',
  'den',
  'di',
  'del',
  'le',
  'el',
]);
const mostWords = 4;

/**
 * A name that a longer message tells: “I'm Ann, …”. Only written like one, with capitals, and nothing that visitors say they
 * are (“I'm a customer”); better none than a wrong one.
 */
export function nameWithin(text: string): string | undefined {
  for (const match of text.matchAll(told)) {
    const rest = text.slice(match.index + match[0].length);
    const clause = /^[^,;:!?.\n()]*/.exec(rest)?.[0] ?? '';
    const words: string[] = [];
    for (const word of clause.split(/\s+/)) {
      if (words.length >= mostWords || !(nameWord.test(word) || (words.length > 0 && particles.has(word))))
        break;
      words.push(word);
    }
    while (words.length > 0 && particles.has(words.at(-1) ?? '')) words.pop();
    if (words.length > 0 && words.every(isNameLike)) return words.join(' ');
  }
  return;
}

function isNameLike(word: string): boolean {
  const isShouted = word.length > 2 && word === word.toUpperCase();
  return !isShouted && !notNames.has(plain(word));
}
