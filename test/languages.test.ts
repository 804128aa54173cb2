import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keysOfThePage, namesOf } from '../scripts/catalogue-keys.ts';

const read = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(new URL(`../resources/languages/${language}.json`, import.meta.url), 'utf8'));

const asked = keysOfThePage();
const names = [...new Set(asked.flatMap(({ key }) => namesOf(key)))].sort();

/** The placeholders and elements of a text. */
const partsOf = (text: string) => [...new Set(text.match(/\{\{\w+\}\}|<\/?\w+\/?>/g))].sort();

describe.each(['en', 'de'])('the catalogue %s', (language) => {
  const catalogue = read(language);

  it('has every text that the sources ask for, and no other: `node scripts/languages.ts` brings it up to date', () => {
    expect(Object.keys(catalogue)).toEqual(names);
  });

  it('leaves no text empty', () => {
    expect(names.filter((name) => (catalogue[name] ?? '').trim() === '')).toEqual([]);
  });

  it('has the same values and elements in each text as its English words', () => {
    const others = names.filter((name) => {
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
