import { conditionHolds } from '../../flow/field-settings.ts';
import type { CollectStep, Field } from '../../flow/steps/collect.ts';
import { addressesIn } from '../reading/email.ts';
import { longRuns } from '../reading/number-run.ts';
import type { FormPlace, Turn } from '../turn.ts';
import { isFreeText, isNameField } from './fields.ts';
import { bareName } from './name.ts';
import { progressAt, type Told } from './progress.ts';

/** “… and my email is”: what stood before the address that was taken out. */
const introducesMore =
  /[\s,;]+(?:(?:and|und|y|et|e|ed)\s+)?(?:my|mi|mon|ma|meine?|(?:o\s+)?meu|(?:a\s+)?minha|(?:il\s+)?mio|(?:la\s+)?mia|e-?mail|mail)(?![\p{L}\p{N}]).*$/iu;

/** An address or enough digits, without which there is nothing more to find. */
const worthLooking = /@|\d[\d\s().-]{5,}\d/;

/**
 * The answers in a message that tells more than was asked: “Ann Lee, ann@example.com”. At a name the name is among them, at
 * a field with a type of its own only the others. `undefined`: there is nothing beside the answer itself.
 */
export function tellsMore(
  step: CollectStep,
  turn: Turn,
  place: FormPlace,
  current: Field,
  text: string,
): readonly Told[] | undefined {
  const isName = isNameField(current);
  // A story may hold anybody's address: it is kept whole, as the answer it is.
  if (isFreeText(current) && !isName) return;
  // A single word is the answer itself.
  if (!isName && !/[\s,;]/.test(text)) return;
  if (!worthLooking.test(text)) return isName ? cleanName(current, text) : undefined;
  const { given } = progressAt(step, place);
  const open = step.fields.filter(
    (field) => field !== current && !given.includes(field.key) && conditionHolds(field, turn),
  );
  const { told, rest } = contactsIn(turn, open, text);
  if (!isName) return told.length > 0 ? told : undefined;
  const name = bareName(rest)
    .replace(introducesMore, '')
    .replace(/\s*(?:,|;|\/|\b(?:and|und|y|et|e|ed))\s*$/iu, '');
  if (told.length === 0) return cleanName(current, text);
  return /\p{L}/u.test(name) ? [{ field: current, value: name }, ...told] : told;
}

/** “I'm Ann Lee.” is taken without its first words; anything else goes the usual way. */
function cleanName(field: Field, text: string): readonly Told[] | undefined {
  const name = bareName(text);
  return name === text.trim() ? undefined : [{ field, value: name }];
}

/** The address and the number in a text, for the only open fields that can hold them, and the text without them. */
export function contactsIn(
  turn: Turn,
  open: readonly Field[],
  text: string,
): { readonly told: readonly Told[]; readonly rest: string } {
  const told: Told[] = [];
  let rest = text;
  const email = onlyOf(open, 'email');
  const addresses = email ? addressesIn(text) : [];
  if (email && addresses.length === 1 && addresses[0] !== undefined) {
    told.push({ field: email, value: addresses[0] });
    rest = without(rest, addresses[0]);
  }
  const phone = onlyOf(open, 'phone');
  const runs = phone ? longRuns(rest) : [];
  const run = runs.length === 1 ? runs[0] : undefined;
  const number = phone && run !== undefined ? turn.understand(phone, run) : undefined;
  if (phone && run !== undefined && number?.ok && number.remark === undefined) {
    told.push({ field: phone, value: number.value });
    rest = without(rest, run);
  }
  return {
    told,
    rest: rest
      .replace(/\s*,(?:\s*,)+/g, ',')
      .replace(/\s{2,}/g, ' ')
      .trim(),
  };
}

function onlyOf(open: readonly Field[], type: Field['type']): Field | undefined {
  const found = open.filter((field) => field.type === type);
  return found.length === 1 ? found[0] : undefined;
}

/** The address was lowered, so it is looked for without regard to case. */
function without(text: string, part: string): string {
  const at = text.toLowerCase().indexOf(part.toLowerCase());
  return at === -1 ? text : `${text.slice(0, at)} ${text.slice(at + part.length)}`;
}
