import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { fr } from './words/fr.ts';
import { it } from './words/it.ts';
import { type Command, commands, type LanguageWords } from './words/language-words.ts';
import { plain } from './words/plain.ts';
import { pt } from './words/pt.ts';

export const visitorLanguages: readonly LanguageWords[] = [en, es, fr, de, pt, it];

/** A manager's own words for commands, on top of the built-in ones. */
export type OwnWords = Readonly<Partial<Record<Command, readonly string[] | undefined>>>;

/**
 * The commands that the whole message may be, fillers around it aside: “I want to go back, please” is `back`. Whole messages
 * only, so that no answer is mistaken; “no” may be several things, and the question before it decides.
 */
export function readCommands(text: string, own?: OwnWords): ReadonlySet<Command> {
  if (text.length > longest) return nothing;
  // No built-in command has such a sign, and many answers do.
  if (/[@\d]/.test(text) && !hasWords(own)) return nothing;
  const said = plain(text);
  if (said === '') return signs(text.trim());
  if (own && hasWords(own)) {
    const meant = commands.filter((command) => own[command]?.some((phrase) => plain(phrase) === said));
    if (meant.length > 0) return new Set(meant);
  }
  return known.get(said) ?? bareCommand(said);
}

function hasWords(own: OwnWords | undefined): boolean {
  for (const command in own) if (Object.hasOwn(own, command)) return true;
  return false;
}

export function isYes(text: string): boolean {
  return readCommands(text).has('yes');
}

export function isNo(text: string): boolean {
  return readCommands(text).has('no');
}

/** Plain words of a space-separated list in all languages. */
export function wordSet(pick: (words: LanguageWords) => string): ReadonlySet<string> {
  return new Set(visitorLanguages.flatMap((words) => plain(pick(words)).split(' ')));
}

/** No command is longer, so a longer message need not be looked at. */
const longest = 80;
const nothing: ReadonlySet<Command> = new Set();
const help: ReadonlySet<Command> = new Set(['help']);
const none: ReadonlySet<Command> = new Set(['none']);

const known: ReadonlyMap<string, ReadonlySet<Command>> = knownPhrases();
export const fillers = wordSet((words) => words.fillers);
const mostWords = 12;

function knownPhrases(): Map<string, Set<Command>> {
  const found = new Map<string, Set<Command>>();
  for (const words of visitorLanguages) {
    for (const command of commands) {
      for (const phrase of words.commands[command].split(',').map(plain)) {
        const meant = found.get(phrase) ?? new Set();
        found.set(phrase, meant.add(command));
      }
    }
  }
  return found;
}

/** A message of signs alone: “?” asks for help, “-” stands for nothing. */
function signs(text: string): ReadonlySet<Command> {
  if (/^[?¿]+$/.test(text)) return help;
  return /^[-–—/]+$/.test(text) ? none : nothing;
}

/** Without the fillers around it, taken away one by one, since what is left may be a phrase that begins with one. */
function bareCommand(said: string): ReadonlySet<Command> {
  const words = said.split(' ');
  if (words.length > mostWords) return nothing;
  let from = 0;
  while (from < words.length - 1 && fillers.has(words[from] ?? '')) {
    from += 1;
    const meant = known.get(words.slice(from).join(' '));
    if (meant && isOutright(meant)) return meant;
  }
  let to = words.length;
  while (to - 1 > from && fillers.has(words[to - 1] ?? '')) {
    to -= 1;
    const meant = known.get(words.slice(from, to).join(' ')) ?? known.get(words.slice(0, to).join(' '));
    if (meant && isOutright(meant)) return meant;
  }
  return nothing;
}

/** “I am an operator” asks for nobody: a word for a person must stand alone. */
function isOutright(meant: ReadonlySet<Command>): boolean {
  return !(meant.has('person') && meant.size === 1);
}
