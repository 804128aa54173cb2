import type { CollectStep, Field } from '../../flow/steps/collect.ts';
import { visitorLanguages } from '../visitor-words.ts';
import { plain } from '../words/plain.ts';

/** Any text is an answer to it. */
export function isFreeText({ type }: Field): boolean {
  return type === 'text' || type === 'long-text';
}

/** What is worked out once per field; a field never changes once made. */
const names = new WeakMap<Field, boolean>();

/** Asks for the visitor's own name: its label, key or profile attribute says so. */
export function isNameField(field: Field): boolean {
  let is = names.get(field);
  if (is === undefined) {
    is = field.type === 'text' && saysName(field);
    names.set(field, is);
  }
  return is;
}

const nameWords = new Set(
  'name names nombre nom nome vorname nachname apellido apellidos prenom sobrenome cognome firstname lastname fullname surname'.split(
    ' ',
  ),
);
/** “Company name” is not the visitor's. */
const otherNames = new Set(
  'company product user file domain firma firmenname produkt empresa producto entreprise societe produit utilisateur azienda prodotto utente produto usuario brand pet organisation organization school hotel'.split(
    ' ',
  ),
);

function saysName({ label, key, profileAttribute }: Field): boolean {
  if (profileAttribute === 'name') return true;
  const words = plain(`${label} ${key.replaceAll('_', ' ')}`).split(' ');
  return words.some((word) => nameWords.has(word)) && !words.some((word) => otherNames.has(word));
}

/** How a field may be mentioned, in plain words with a space on either side. */
interface Mention {
  readonly phrase: string;
  readonly field: Field;
}

const mentions = new WeakMap<CollectStep, readonly Mention[]>();

/** The one field that the words mention: the longest mention wins, and none if two are as long. */
export function mentionedField(step: CollectStep, said: string): Mention | undefined {
  let known = mentions.get(step);
  if (!known) {
    known = mentionsOf(step);
    mentions.set(step, known);
  }
  const padded = ` ${said} `;
  const found = known.filter(({ phrase }) => padded.includes(phrase));
  const longest = Math.max(0, ...found.map(({ phrase }) => phrase.length));
  const best = found.filter(({ phrase }) => phrase.length === longest);
  return new Set(best.map(({ field }) => field)).size === 1 ? best[0] : undefined;
}

function mentionsOf({ fields }: CollectStep): readonly Mention[] {
  return fields.flatMap((field) => {
    const own = [field.label, field.key.replaceAll('_', ' ')];
    const kind = isNameField(field) ? 'name' : field.type;
    const isOnly = fields.filter((other) => (isNameField(other) ? 'name' : other.type) === kind).length === 1;
    const common =
      isOnly && (kind === 'email' || kind === 'phone' || kind === 'name' || kind === 'date')
        ? visitorLanguages.flatMap((words) => words.fields[kind].split(','))
        : [];
    const phrases = new Set([...own, ...common].map(plain).filter((phrase) => phrase !== ''));
    return [...phrases].map((phrase) => ({ phrase: ` ${phrase} `, field }));
  });
}
