import { locale, say, t } from './language.ts';

/** A number as people here write it: 1,234 or 1.234. */
export function numberWords(number: number, options: Intl.NumberFormatOptions = {}): string {
  return made(numberFormats, options, () => new Intl.NumberFormat(locale(), options)).format(number);
}

/** A share of 0 to 1 in per cent: 87.5 % */
export function percentWords(share: number, digits = 1): string {
  return `${numberWords(share * 100, { minimumFractionDigits: digits, maximumFractionDigits: digits })} %`;
}

/** How sure something is, 0 to 1, with two digits: 0.87 */
export function scoreWords(score: number): string {
  return numberWords(score, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

/** A date, a time of day or both, as people here write them. */
export function dateWords(at: string | Date, options: Intl.DateTimeFormatOptions): string {
  return made(dateFormats, options, () => new Intl.DateTimeFormat(locale(), options)).format(new Date(at));
}

/** “5 minutes ago”, “yesterday” */
export function agoWords(number: number, unit: Intl.RelativeTimeFormatUnit): string {
  return made(agos, {}, () => new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' })).format(
    number,
    unit,
  );
}

/** A country or language by its name, from its code. */
export function codeWords(code: string, type: 'region' | 'language'): string {
  return made(names, { type }, () => new Intl.DisplayNames([locale()], { type })).of(code) ?? code;
}

/** Somebody's words between quotation marks. */
export function quoted(words: string): string {
  // A canvas has thousands of them, so this is put together without a search.
  const [before = '', after = ''] = t(marks).split('{{words}}');
  return before + words + after;
}

const marks = say('“{{words}}”');

const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const agos = new Map<string, Intl.RelativeTimeFormat>();
const names = new Map<string, Intl.DisplayNames>();

/** Making one takes a hundred times as long as using it. */
function made<Format>(formats: Map<string, Format>, options: object, make: () => Format): Format {
  const key = `${locale()} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? make();
  formats.set(key, known);
  return known;
}
