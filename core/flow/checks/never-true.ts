import type { Condition, Conditions } from '../condition.ts';
import type { Field } from '../steps/collect.ts';

/** What is known of a value: the fields that collect it and, for counting, how often a field is asked at most. */
export interface Collected {
  readonly field: Field;
  readonly maxTries: number;
}

/** Why these conditions can never hold together; `undefined` when they can, as far as can be told. */
export function whyNever(
  { match, conditions }: Conditions,
  fields: ReadonlyMap<string, readonly Collected[]>,
): string | undefined {
  const reasons = conditions.map((condition) => whyNot(condition, fields.get(condition.key) ?? []));
  if (match === 'all') return reasons.find(Boolean) ?? whyContradicting(conditions);
  return reasons.every(Boolean) ? reasons[0] : undefined;
}

/** The conditions as text: the same for conditions that ask the same, whatever their order. */
export function signatureOf({ match, conditions }: Conditions): string {
  const each = new Set(conditions.map(oneSignature));
  return JSON.stringify([each.size > 1 ? match : 'all', [...each].sort()]);
}

/** Whether whenever the second holds, the first does too: it asks for less of the same. */
export function asksLess(first: Conditions, second: Conditions): boolean {
  if (first.conditions.length === 0 || second.conditions.length === 0) return false;
  const one = first.conditions.map(oneSignature);
  const other = second.conditions.map(oneSignature);
  const firstAll = first.match === 'all' || one.length === 1;
  const secondAll = second.match === 'all' || other.length === 1;
  if (secondAll)
    return firstAll ? one.every((each) => other.includes(each)) : one.some((each) => other.includes(each));
  return !firstAll && other.every((each) => one.includes(each));
}

function oneSignature({ of = 'value', key, operator, value }: Condition): string {
  const takesNone = operator === 'is-empty' || operator === 'is-not-empty';
  return JSON.stringify([of, of === 'language' ? '' : key, operator, takesNone ? '' : fold(value)]);
}

function whyNot(condition: Condition, collected: readonly Collected[]): string | undefined {
  const { operator, value } = condition;
  const name = nameOf(condition);
  const wanted = value.trim();
  const isEmptyTest = operator === 'is-empty' || operator === 'is-not-empty';
  if (!isEmptyTest && operator !== 'is' && operator !== 'is-not' && wanted === '')
    return `it compares ${name} with nothing`;
  if ((operator === 'greater' || operator === 'less') && !isNumber(wanted) && !isDate(wanted))
    return `“${wanted}” is neither a number nor a date like 2026-12-24`;
  switch (condition.of ?? 'value') {
    case 'value':
      return collected.length === 0 ? undefined : whyNoAnswer(condition, wanted, collected);
    case 'language':
      return operator === 'is-empty' ? 'a visitor always has a language' : undefined;
    case 'tries':
      return whyNoCount(condition, wanted, collected);
  }
}

function whyNoAnswer(
  { key, operator }: Condition,
  wanted: string,
  collected: readonly Collected[],
): string | undefined {
  const all = (holds: (field: Field) => boolean) => collected.every(({ field }) => holds(field));
  const wants =
    operator === 'is' ? [wanted] : operator === 'is-one-of' ? wanted.split(',').map((w) => w.trim()) : [];
  if (wants.some(Boolean) && all(({ type }) => type === 'choice')) {
    const offered = new Set(collected.flatMap(({ field }) => field.choices.map(fold)));
    if (!wants.some((want) => want === '' || offered.has(fold(want))))
      return `“${wanted}” is none of the choices for “${key}”`;
  }
  if (
    wants.some(Boolean) &&
    all(({ type }) => type === 'number') &&
    !wants.some((want) => want === '' || isNumber(want))
  )
    return `“${key}” is a number, and “${wanted}” is none`;
  if (
    wants.some(Boolean) &&
    all(({ type }) => type === 'date') &&
    !wants.some((want) => want === '' || isDate(want))
  )
    return `“${key}” is a date, and “${wanted}” is none like 2026-12-24`;
  if (all(({ type }) => type === 'number') && isNumber(wanted)) {
    const number = Number(wanted);
    if (operator === 'greater' && all(({ max }) => max !== undefined && max <= number))
      return `“${key}” is never more than ${wanted}`;
    if (operator === 'less' && all(({ min }) => min !== undefined && min >= number))
      return `“${key}” is never less than ${wanted}`;
    const outside = ({ min, max }: Field) =>
      (min !== undefined && number < min) || (max !== undefined && number > max);
    if (operator === 'is' && all(outside)) return `“${key}” is never ${wanted}`;
  }
  return undefined;
}

/** Tries are counted from none to as many as the form puts up with. */
function whyNoCount(
  { key, operator }: Condition,
  wanted: string,
  collected: readonly Collected[],
): string | undefined {
  if (operator === 'is-empty') return 'tries are always a number';
  if (collected.length === 0) return `no form asks for “${key}”`;
  const most = collected.reduce((sum, { maxTries }) => sum + maxTries, 0);
  const number = Number(wanted);
  if (operator === 'less' && number <= 0) return `tries are never less than ${wanted}`;
  if ((operator === 'greater' && number >= most) || (operator === 'is' && number > most))
    return `the form gives up on “${key}” after ${most} ${most === 1 ? 'try' : 'tries'}`;
  return undefined;
}

/** Conditions of one subject that exclude each other. */
function whyContradicting(conditions: readonly Condition[]): string | undefined {
  const groups = Map.groupBy(conditions, ({ of = 'value', key }) =>
    of === 'language' ? of : `${of} ${key}`,
  );
  for (const group of groups.values()) {
    const [first] = group;
    if (first && contradict(group)) return `what it wants of ${nameOf(first)} contradicts itself`;
  }
  return undefined;
}

function contradict(group: readonly Condition[]): boolean {
  const exact = group.find(({ operator }) => operator === 'is' || operator === 'is-empty');
  if (exact) {
    const value = exact.operator === 'is' ? exact.value : '';
    return group.some((other) => other !== exact && !agrees(other, value));
  }
  const limit = (operator: string) =>
    group.flatMap((one) => (one.operator === operator ? [measure(one.value)] : []));
  return Math.max(...limit('greater')) >= Math.min(...limit('less'));
}

/** Whether a value that is exactly this one passes. */
function agrees({ operator, value }: Condition, exact: string): boolean {
  const [actual, wanted] = [fold(exact), fold(value)];
  switch (operator) {
    case 'is':
      return actual === wanted;
    case 'is-not':
      return actual !== wanted;
    case 'contains':
      return actual.includes(wanted);
    case 'starts-with':
      return actual.startsWith(wanted);
    case 'is-empty':
      return actual === '';
    case 'is-not-empty':
      return actual !== '';
    case 'greater':
      return measure(actual) > measure(wanted);
    case 'less':
      return measure(actual) < measure(wanted);
    case 'is-one-of':
      return wanted.split(',').some((one) => one.trim() === actual);
  }
}

function nameOf({ of = 'value', key }: Condition): string {
  if (of === 'language') return 'the visitor’s language';
  return of === 'tries' ? `the tries of “${key}”` : `“${key}”`;
}

function measure(text: string): number {
  return isDate(text) ? Date.parse(text) : Number(text);
}

function isNumber(text: string): boolean {
  return text.trim() !== '' && Number.isFinite(Number(text));
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text.trim()) && !Number.isNaN(Date.parse(text));
}

function fold(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
