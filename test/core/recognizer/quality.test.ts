import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtinMessages } from '../../../core/recognizer/builtin-messages.ts';
import { compileRecognizer } from '../../../core/recognizer/recognizer.ts';
import { readyMade } from './phrases-of-tests.ts';

const languages = ['en', 'es', 'fr', 'de', 'pt', 'it'] as const;

/** Share of the messages that are handed off. */
function share(texts: readonly string[], recognize: (text: string) => { match: boolean }) {
  return texts.filter((text) => recognize(text).match).length / texts.length;
}

function linesOf(name: string) {
  const lines = readFileSync(new URL(`messages/${name}.txt`, import.meta.url), 'utf8').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#'));
}

describe.each(languages)('four phrases in "%s"', (language) => {
  const recognize = compileRecognizer(readyMade[language]);
  const messages = builtinMessages([language]);
  const texts = (wanted: boolean) =>
    messages.filter((message) => message.wanted === wanted).map((message) => message.text);

  it('find at least 95 % of the requests', () =>
    expect(share(texts(true), recognize)).toBeGreaterThanOrEqual(0.95));
  it('hand off at most 2 % of what only looks like one', () =>
    expect(share(texts(false), recognize)).toBeLessThanOrEqual(0.02));
});

it.each(['en2', 'en3', 'en4', 'en5', 'en6', 'en7', 'en8', 'en9', 'en10', 'en11', 'en12', 'en13'])(
  'tells requests from what only looks like one (%s)',
  (name) => {
    const recognize = compileRecognizer(readyMade.en);
    expect(share(linesOf(`${name}-others`), recognize)).toBeLessThanOrEqual(0.05);
  },
);

describe.each(['en2', 'en3', 'en4', 'en5', 'en7', 'en8', 'en9', 'en10', 'en11'])(
  'requests by other writers (%s)',
  (name) => {
    const recognize = compileRecognizer(readyMade.en);

    it('are found', () => expect(share(linesOf(`${name}-requests`), recognize)).toBeGreaterThanOrEqual(0.95));
  },
);

it.each([
  ['en12', 0.9],
  ['en13', 0.6],
] as const)('finds most of the requests in words that go furthest (%s)', (name, least) => {
  const recognize = compileRecognizer(readyMade.en);
  expect(share(linesOf(`${name}-requests`), recognize)).toBeGreaterThanOrEqual(least);
});

it('recognises requests with one slip', () => {
  const recognize = compileRecognizer(readyMade.en);
  const requests = builtinMessages(['en']).filter((message) => message.wanted && message.text.length > 12);
  const swapped = requests.map(({ text }, at) => {
    // Swaps two neighbouring letters inside a word, at a place that differs from message to message.
    const places = [...text.matchAll(/(?<=\p{L})\p{L}{2}(?=\p{L})/gu)].map((place) => place.index);
    const place = places[(at * 7) % Math.max(1, places.length)];
    if (place === undefined) return text;
    return `${text.slice(0, place)}${text[place + 1]}${text[place]}${text.slice(place + 2)}`;
  });
  expect(share(swapped, recognize)).toBeGreaterThanOrEqual(0.88);
});

describe.each(['es', 'fr', 'de', 'pt', 'it'] as const)('requests by other writers in "%s"', (language) => {
  const recognize = compileRecognizer(readyMade[language]);
  const texts = (mark: '+' | '-') =>
    ['others', 'others2', 'others3', 'others4', 'others5']
      .flatMap(linesOf)
      .flatMap((line) => (line.startsWith(language + mark) ? [line.slice(language.length + 2)] : []));

  it('are found', () => expect(share(texts('+'), recognize)).toBeGreaterThanOrEqual(0.9));
  it('are told from what only looks like one', () =>
    expect(share(texts('-'), recognize)).toBeLessThanOrEqual(0.05));
});
