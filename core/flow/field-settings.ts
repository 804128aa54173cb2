import { z } from 'zod';
import { allHold, Condition, type Facts } from './condition.ts';
import { limits } from './limits.ts';

/** When a field is asked: while all, or any, of these hold. */
const AskWhen = z.strictObject({
  match: z.enum(['all', 'any']),
  conditions: z.array(Condition).max(limits.conditions),
});

/** A date in ISO 8601, or the day of the answer (UTC). */
const DateLimit = z.union([z.iso.date(), z.literal('today')]);

/** What a field may be told beyond its type. Left out: not told. */
export const fieldSettings = {
  askWhen: AskWhen.optional(),
  /** Passes over the question when an earlier step, or the channel, gave the answer already. */
  skipKnown: z.boolean().optional(),
  /** Of a number: the smallest and largest that is taken. */
  min: z.number().optional(),
  max: z.number().optional(),
  /** Of a date: the first and last day that is taken. */
  earliest: DateLimit.optional(),
  latest: DateLimit.optional(),
  /** Of a phone number: the country of numbers without a country code, as in ISO 3166-1, like DE. Left out: the settings’. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'Choose a country.')
    .optional(),
};

const Settings = z.object(fieldSettings);
export type FieldSettings = z.infer<typeof Settings>;

/** Whether the form asks for the field, given what is known. */
export function isAsked(field: FieldSettings & { key: string }, facts: Facts): boolean {
  if (field.skipKnown && (facts.values().get(field.key) ?? '').trim() !== '') return false;
  return conditionHolds(field, facts);
}

/** Whether the “ask when” of the field holds; a field without one is always asked. */
export function conditionHolds({ askWhen }: FieldSettings, facts: Facts): boolean {
  return !askWhen || askWhen.conditions.length === 0 || allHold(askWhen, facts);
}

/** Whether the form may pass without asking for it. */
export function mayBePassedOver({ askWhen, skipKnown }: FieldSettings): boolean {
  return (askWhen?.conditions.length ?? 0) > 0 && !skipKnown;
}

/** What is wrong with a cleaned answer by the field's own limits, for the visitor. `now` in ISO 8601. */
export function outOfLimits(
  field: FieldSettings & { type: string },
  value: string,
  now: string,
): string | undefined {
  if (field.type === 'number') return outOfRange(Number(value), field);
  if (field.type === 'date') return outOfDays(value, field, now.slice(0, 10));
  return undefined;
}

/** The day that a limit stands for on this day. */
export function dayOf(limit: FieldSettings['earliest'], today: string): string | undefined {
  return limit === 'today' ? today : limit;
}

function outOfRange(value: number, { min, max }: FieldSettings): string | undefined {
  const tooSmall = min !== undefined && value < min;
  const tooLarge = max !== undefined && value > max;
  if (!tooSmall && !tooLarge) return undefined;
  if (min !== undefined && max !== undefined) return `Please write a number from ${min} to ${max}.`;
  return tooSmall ? `Please write a number of at least ${min}.` : `Please write a number of at most ${max}.`;
}

function outOfDays(value: string, { earliest, latest }: FieldSettings, today: string): string | undefined {
  const first = dayOf(earliest, today);
  const last = dayOf(latest, today);
  const tooEarly = first !== undefined && value < first;
  const tooLate = last !== undefined && value > last;
  if (!tooEarly && !tooLate) return undefined;
  if (tooEarly) return `Please write a date from ${earliest === 'today' ? 'today' : first} on.`;
  return `Please write a date until ${latest === 'today' ? 'today' : last}.`;
}
