import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createTranslator } from '../contract/translator.ts';
import { keysOfThePage, namesOf } from '../scripts/catalogue-keys.ts';
import { sentencesOfTheApp, stringsOfTheApp } from '../scripts/catalogue-sentences.ts';

const read = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(new URL(`../resources/languages/${language}.json`, import.meta.url), 'utf8'));

const asked = keysOfThePage();
const names = [
  ...new Set([...asked.flatMap(({ key }) => namesOf(key)), ...sentencesOfTheApp().map(({ key }) => key)]),
].sort();
const strings = stringsOfTheApp();

/** The placeholders and elements of a text. */
const partsOf = (text: string) => [...new Set(text.match(/\{\{\w+\}\}|<\/?\w+\/?>/g))].sort();

describe.each(['en', 'de'])('the catalogue %s', (language) => {
  const catalogue = read(language);

  it('has every text that the sources ask for, and no other: `node scripts/languages.ts` brings it up to date', () => {
    expect(names.filter((name) => !(name in catalogue))).toEqual([]);
    const others = Object.keys(catalogue).filter((name) => !names.includes(name));
    expect(others.filter((name) => !strings.has(name))).toEqual([]);
  });

  it('leaves no text empty', () => {
    expect(Object.keys(catalogue).filter((name) => (catalogue[name] ?? '').trim() === '')).toEqual([]);
  });

  it('has the same values and elements in each text as its English words', () => {
    const others = Object.keys(catalogue).filter((name) => {
      const [wanted, there] = [partsOf(name), partsOf(catalogue[name] ?? '')];
      // “One mail” need not say its number.
      const needed = name.endsWith('_one') ? wanted.filter((part) => part !== '{{count}}') : wanted;
      return needed.some((part) => !there.includes(part)) || there.some((part) => !wanted.includes(part));
    });
    expect(others).toEqual([]);
  });
});

it('the English texts are the words in the sources', () => {
  const english = read('en');
  for (const { key } of asked) expect(english[key] ?? english[`${key}_other`]).toBe(key);
});

it('the sources are really read', () => {
  expect(asked.length).toBeGreaterThan(300);
});

describe('a sentence of the app', () => {
  const { t, translate } = createTranslator(read('de'), 'de', read('en'));

  it.each([
    ['is looked up', 'No destination is chosen.', 'Es ist kein Ziel gewählt.'],
    [
      'translates a way out of a step, although it stands in quotation marks',
      '“Asks” stops at “failed” with nothing connected. Connect it, or end there.',
      '„Asks“ hält bei „fehlgeschlagen“ an, womit nichts verbunden ist. Verbinden Sie es, oder enden Sie dort.',
    ],
    [
      'is told to its end where it says what is wrong in a file',
      'Step “Mail” (fields.1.key): A list belongs here.',
      'Schritt „Mail“ (fields.1.key): Hierher gehört eine Liste.',
    ],
    [
      'keeps its values',
      '“Sorry” is never reached. Connect something to it or remove it.',
      '„Sorry“ wird nie erreicht. Verbinden Sie etwas damit, oder entfernen Sie es.',
    ],
    [
      'leaves somebody’s own words alone, whatever they are',
      'Nothing happens after “Email”. Connect it to a step.',
      'Nach „Email“ geschieht nichts. Verbinden Sie es mit einem Schritt.',
    ],
    [
      'may hold another one',
      '“VIP” of “Route” can never be taken: “Any” above it holds whenever it does.',
      '„VIP“ von „Route“ kann nie genommen werden: „Any“ darüber gilt immer schon vorher.',
    ],
    [
      'may be two, and end in what a server said',
      'The mail server refused the login. (535 5.7.8) Not tried again by itself any more.',
      'Der Mailserver hat die Anmeldung abgelehnt. (535 5.7.8) Wird nicht mehr von selbst erneut versucht.',
    ],
    ['stays as it is where nobody knows it', 'Quux: 12', 'Quux: 12'],
  ])('%s', (_, english, german) => {
    expect(translate(english)).toBe(german);
  });

  it('has numbers and plural forms of its language', () => {
    expect(t('{{count}} unpublished changes', { count: 1 })).toBe('1 unveröffentlichte Änderung');
    expect(t('{{count}} unpublished changes', { count: 1234 })).toBe('1.234 unveröffentlichte Änderungen');
  });

  it('is left alone in English', () => {
    const english = read('en');
    const { translate: same } = createTranslator(english, 'en', english);
    expect(same('Nothing happens after “Email”. Connect it to a step.')).toBe(
      'Nothing happens after “Email”. Connect it to a step.',
    );
  });
});
