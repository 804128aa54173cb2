import { outOfLimits } from '../flow/field-settings.ts';
import type { Field } from '../flow/steps/collect.ts';
import { readChoice } from './reading/choice.ts';
import { readDate } from './reading/date.ts';
import { readEmail } from './reading/email.ts';
import { readNumber } from './reading/number.ts';
import { readPhone } from './reading/phone.ts';
import { type AnswerContext, accept, refuse, textsFor, type Understood } from './reading/understood.ts';
import { fillIn } from './texts/own-texts.ts';

/** Longest answer taken, in characters; a whole pasted mail still fits. */
const longest = 4_000;

/** Reads what a visitor wrote as an answer to the field: cleaned, or refused with a reason. */
export function understand(field: Field, text: string, context: AnswerContext): Understood {
  const answer = clean(text);
  if (answer === '') return field.required ? refuse(() => textsFor(context).nothing) : accept('');
  if (answer.length > longest)
    return refuse(() => fillIn(textsFor(context).tooLong, { most: String(longest) }));
  switch (field.type) {
    case 'text':
    case 'long-text':
      return accept(answer);
    case 'email':
      return readEmail(answer, context);
    case 'phone':
      return readPhone(answer, field, context);
    case 'number':
      return within(field, readNumber(answer, field.label, context), context);
    case 'date':
      return within(field, readDate(answer, context), context);
    case 'choice':
      return readChoice(answer, field.choices, context);
  }
}

function within(field: Field, read: Understood, { now }: AnswerContext): Understood {
  const problem = read.ok ? outOfLimits(field, read.value, now) : undefined;
  return problem === undefined ? read : refuse(() => problem);
}

/** Without control and direction-changing characters, which can make an answer read as something else. */
function clean(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.trim();
  return text
    .normalize('NFC')
    .replace(/[^\P{Cc}\n]|[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, ' ')
    .trim();
}
