import type { Language } from '../recognizer/verdict.ts';
import { daysLater, wallTime } from './local-time.ts';

/**
 * A coming moment as one would say it at another: “tomorrow at 09:00 (Berlin time)”. Within a week by the day's name,
 * later with the date. Both moments in milliseconds since 1970.
 */
export function momentInWords(moment: number, now: number, zone: string, language: Language): string {
  const words = allWords[language];
  const { day, minute } = wallTime(moment, zone);
  const today = wallTime(now, zone).day;
  const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  return `${dayInWords(day, today, language, words)} ${words.at(time)} (${words.zone(placeOf(zone))})`;
}

interface Words {
  readonly today: string;
  readonly tomorrow: string;
  /** In front of the name of a weekday. */
  readonly on: string;
  readonly at: (time: string) => string;
  readonly zone: (place: string) => string;
}

const allWords: Readonly<Record<Language, Words>> = {
  en: {
    today: 'today',
    tomorrow: 'tomorrow',
    on: '',
    at: (time) => `at ${time}`,
    zone: (place) => `${place} time`,
  },
  de: {
    today: 'heute',
    tomorrow: 'morgen',
    on: 'am ',
    at: (time) => `um ${time} Uhr`,
    zone: (place) => `Ortszeit ${place}`,
  },
  fr: {
    today: 'aujourd’hui',
    tomorrow: 'demain',
    on: '',
    at: (time) => `à ${time}`,
    zone: (place) => `heure de ${place}`,
  },
  es: {
    today: 'hoy',
    tomorrow: 'mañana',
    on: 'el ',
    at: (time) => `a las ${time}`,
    zone: (place) => `hora de ${place}`,
  },
  it: {
    today: 'oggi',
    tomorrow: 'domani',
    on: '',
    at: (time) => `alle ${time}`,
    zone: (place) => `ora di ${place}`,
  },
  pt: {
    today: 'hoje',
    tomorrow: 'amanhã',
    on: '',
    at: (time) => `às ${time}`,
    zone: (place) => `hora de ${place}`,
  },
};

function dayInWords(day: string, today: string, language: Language, words: Words): string {
  if (day === today) return words.today;
  if (day === daysLater(today, 1)) return words.tomorrow;
  return words.on + calendar(language, day > daysLater(today, 6)).format(Date.parse(day));
}

/** Making one costs far more than asking it. Dates come without a zone of their own: it was worked out already. */
const calendars = new Map<string, Intl.DateTimeFormat>();

function calendar(language: Language, isFar: boolean): Intl.DateTimeFormat {
  const key = `${language} ${isFar}`;
  const known = calendars.get(key);
  if (known) return known;
  const date = isFar ? ({ day: 'numeric', month: 'long' } as const) : {};
  const made = new Intl.DateTimeFormat(locales[language], { weekday: 'long', ...date, timeZone: 'UTC' });
  calendars.set(key, made);
  return made;
}

const locales: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  de: 'de-DE',
  fr: 'fr-FR',
  es: 'es-ES',
  it: 'it-IT',
  pt: 'pt-PT',
};

/** The city that the zone is named after; UTC stays what it is. */
function placeOf(zone: string): string {
  return zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
}
