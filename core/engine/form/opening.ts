import { isAsked } from '../../flow/field-settings.ts';
import type { CollectStep, Field } from '../../flow/steps/collect.ts';
import type { Turn } from '../turn.ts';
import { plain } from '../words/plain.ts';
import { isFreeText, isNameField } from './fields.ts';
import { nameWithin } from './name.ts';
import type { Told } from './progress.ts';
import { contactsIn } from './several.ts';

/** Longer requests hold more than answers. */
const longest = 500;

/**
 * The answers that a request for a person holds already: an address, a number, “order 4711” for a field of that name, “I'm
 * Ann” for a name. Only what can be nothing else; the visitor reads what was noted.
 */
export function answersInOpening(step: CollectStep, turn: Turn, text: string): readonly Told[] {
  if (text.length > longest) return [];
  const asked = step.fields.filter((one) => isAsked(one, turn));
  const { told, rest } = contactsIn(turn, asked, text);
  const labelled = asked.flatMap((field) => labelledValue(field, turn, rest) ?? []);
  const nameFields = asked.filter(isNameField);
  const name = nameFields.length === 1 ? nameWithin(text) : undefined;
  const field = nameFields[0];
  const found = [...(name !== undefined && field ? [{ field, value: name }] : []), ...told, ...labelled];
  return found.sort((a, b) => step.fields.indexOf(a.field) - step.fields.indexOf(b.field));
}

const numberWords =
  /^(?:number|no|nr|numero|nummer|num|id|code|nb|numer|de|do|da|di|du|della|del|the|your|my)$/;
const compound = /(?:nummer|number|nr)$/;

/** “order number 4711”, “Bestellung 4711”, “pedido nº 4711”. */
function labelledValue(field: Field, turn: Turn, text: string): Told | undefined {
  if (!/\d/.test(text) || !(field.type === 'number' || (isFreeText(field) && !isNameField(field)))) return;
  const words = plain(field.label).split(' ');
  const isNumbered =
    field.type === 'number' || words.some((word) => numberWords.test(word) || compound.test(word));
  const stems = words.flatMap((word) =>
    numberWords.test(word) ? [] : word.length >= 4 ? [word.replace(compound, '')] : [],
  );
  if (!isNumbered || stems.length !== 1 || (stems[0] ?? '').length < 4) return;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${stems[0]}\\p{L}*\\s*(?:(?:number|nummer|numero|no|nr|n)[.º°]?\\s*)?[:#]?\\s*#?([a-z]{0,4}-?\\d[\\p{L}\\p{N}-]*)`,
    'giu',
  );
  const found = [...withoutAccents(text).matchAll(pattern)];
  const written = found.length === 1 ? found[0]?.[1] : undefined;
  const answer = written === undefined ? undefined : turn.understand(field, written);
  return answer?.ok && answer.value !== '' ? { field, value: answer.value } : undefined;
}

function withoutAccents(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}+/gu, '');
}
