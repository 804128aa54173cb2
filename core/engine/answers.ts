import { parsePhoneNumberWithError } from 'libphonenumber-js/min';
import { isEmailAddress } from '../email-address.ts';
import { outOfLimits } from '../flow/field-settings.ts';
import type { Field } from '../flow/steps/collect.ts';

export type Understood =
  | { readonly ok: true; readonly value: string }
  /** `problem`: one sentence for the visitor, used where the field has no error text of its own. */
  | { readonly ok: false; readonly problem: string };

export interface AnswerContext {
  readonly defaultCountry: string;
  /** In ISO 8601. */
  readonly now: string;
}

/** Longest answer taken, in characters; a whole pasted mail still fits. */
const longest = 4_000;

/** Reads what a visitor wrote as an answer to the field: cleaned, or refused with a reason. */
export function understand(field: Field, text: string, context: AnswerContext): Understood {
  const answer = clean(text);
  if (answer === '') return field.required ? refuse('Please write something here.') : accept('');
  if (answer.length > longest) return refuse(`That is too long: please keep it under ${longest} characters.`);
  switch (field.type) {
    case 'text':
    case 'long-text':
      return accept(answer);
    case 'email':
      return readEmail(answer);
    case 'phone':
      return readPhone(answer, field.country ?? context.defaultCountry);
    case 'number':
      return within(field, readNumber(answer), context);
    case 'date':
      return within(field, readDate(answer), context);
    case 'choice':
      return readChoice(answer, field.choices);
  }
}

function within(field: Field, read: Understood, { now }: AnswerContext): Understood {
  const problem = read.ok ? outOfLimits(field, read.value, now) : undefined;
  return problem === undefined ? read : refuse(problem);
}

function accept(value: string): Understood {
  return { ok: true, value };
}

function refuse(problem: string): Understood {
  return { ok: false, problem };
}

/** Without control and direction-changing characters, which can make an answer read as something else. */
function clean(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.trim();
  return text
    .normalize('NFC')
    .replace(/[^\P{Cc}\n]|[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, ' ')
    .trim();
}

function readEmail(answer: string): Understood {
  const bare = answer.replace(/^<|>$|[.,;!?]+$/g, '').replace(/^mailto:/i, '');
  if (isEmailAddress(bare)) return accept(lowerDomain(bare));
  const inside = answer.split(/[\s<>,;()]+/).filter((word) => isEmailAddress(word.replace(/[.!?]+$/, '')));
  const only = inside.length === 1 ? inside[0]?.replace(/[.!?]+$/, '') : undefined;
  if (only !== undefined) return accept(lowerDomain(only));
  return refuse('That email address seems incomplete. It should look like ann@example.com.');
}

/** Domains do not care about case (RFC 1035 §2.3.3); nearly no mailbox does, and people type capitals by accident. */
function lowerDomain(address: string): string {
  return address.toLowerCase();
}

function readPhone(answer: string, defaultCountry: string): Understood {
  const problem =
    'I could not read that as a phone number. Please write it with its area code, like 514 589 3419 or +49 30 901820.';
  if (/\p{L}/u.test(answer.replace(/\b(ext|extension|x)\b/giu, ''))) return refuse(problem);
  try {
    // “+49 (0)171…”: the zero in brackets is only dialled inside the country.
    const number = parsePhoneNumberWithError(answer.replace(/\(0\)/g, ''), {
      // A country code the library does not know makes it throw, which is caught below.
      defaultCountry: defaultCountry as 'US',
      extract: false,
    });
    if (!number.isPossible()) return refuse(problem);
    return accept(number.formatInternational());
  } catch {
    return refuse(problem);
  }
}

function readNumber(answer: string): Understood {
  const compact = answer.replace(/[\s'’]/g, '').replace(/^#|^(?:no|nr)\.?/i, '');
  const plain = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(compact)
    ? compact.replaceAll(',', '')
    : compact.replace(',', '.');
  if (!/^[+-]?\d{1,15}(\.\d{1,10})?$/.test(plain)) return refuse('Please write that as a number, in digits.');
  return accept(plain.replace(/^\+/, ''));
}

/** ISO 8601 dates, and day and month in either order where only one order can be meant. */
function readDate(answer: string): Understood {
  const problem = 'I could not read that as a date. Please write it like 2026-12-24.';
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(answer);
  if (iso) return validDate(Number(iso[1]), Number(iso[2]), Number(iso[3])) ?? refuse(problem);
  const short = /^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4})$/.exec(answer);
  if (!short) return refuse(problem);
  const [first, second, year] = [Number(short[1]), Number(short[3]), Number(short[4])];
  const dayFirst = validDate(year, second, first);
  const monthFirst = validDate(year, first, second);
  if (short[2] === '.') return dayFirst ?? refuse(problem);
  if (dayFirst && monthFirst && first !== second) {
    return refuse('Is that day or month first? Please write the date like 2026-12-24.');
  }
  return dayFirst ?? monthFirst ?? refuse(problem);
}

function validDate(year: number, month: number, day: number): Understood | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same ? accept(date.toISOString().slice(0, 10)) : undefined;
}

function readChoice(answer: string, choices: readonly string[]): Understood {
  const fold = (text: string) => text.trim().toLowerCase();
  const exact = choices.find((choice) => fold(choice) === fold(answer));
  const byNumber = /^\d{1,2}$/.test(answer) ? choices[Number(answer) - 1] : undefined;
  const starting = choices.filter((choice) => fold(choice).startsWith(fold(answer)));
  const chosen = exact ?? byNumber ?? (starting.length === 1 ? starting[0] : undefined);
  return chosen === undefined ? refuse(`Please choose one of these: ${choices.join(', ')}.`) : accept(chosen);
}
