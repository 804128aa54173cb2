import { parsePhoneNumberWithError } from 'libphonenumber-js/min';
import { fillIn } from '../texts/own-texts.ts';
import { numberIn } from './number-run.ts';
import { type AnswerContext, accept, refuse, textsFor, type Understood } from './understood.ts';

export interface PhoneRules {
  /** Two letters, ISO 3166; of numbers without a country code. */
  readonly country?: string | undefined;
  /** What becomes of digits that fit no numbering plan known here. */
  readonly unknownNumbers?: 'refuse' | 'accept' | undefined;
}

export function readPhone(answer: string, rules: PhoneRules, context: AnswerContext): Understood {
  const written = numberIn(answer);
  if (written === undefined) return refuse(() => textsFor(context).phone);
  const number = parsed(written, rules.country ?? context.defaultCountry);
  if (number !== undefined) return accept(number);
  // Between the shortest service numbers and ITU-T E.164's longest.
  const digits = written.replace(/\D/g, '').length;
  if (rules.unknownNumbers !== 'accept' || digits < 5 || digits > 15)
    return refuse(() => textsFor(context).phone);
  return accept(written, fillIn(textsFor(context).unknownNumber, { value: written }));
}

function parsed(written: string, country: string): string | undefined {
  try {
    // “+49 (0)171…”: the zero in brackets is only dialled inside the country.
    const number = parsePhoneNumberWithError(written.replace(/\(0\)/g, ''), {
      // A country code the library does not know makes it throw, which is caught below.
      defaultCountry: country as 'US',
      extract: false,
    });
    return number.isPossible() ? number.formatInternational() : undefined;
  } catch {
    return;
  }
}
