import { readdirSync, readFileSync } from 'node:fs';
import { conceptNumbers } from '../../../../core/recognizer/evidence.ts';
import { featureCount, visitFeatures } from '../../../../core/recognizer/features.ts';
import { givenNames } from '../../../../core/recognizer/languages/given-names.ts';
import { createLexicon } from '../../../../core/recognizer/lexicon.ts';
import { packs } from '../../../../core/recognizer/packs.ts';
import { createAlphabet } from '../../../../core/recognizer/pattern.ts';
import { type Language, languages } from '../../../../core/recognizer/verdict.ts';
import { wordsOf } from '../../../../core/recognizer/words.ts';
import { everyday } from './everyday.ts';
import { frames } from './frames.ts';
import { moreFrames } from './frames-more.ts';
import { type Lesson, randomNumbers } from './training.ts';

/** A written message, whether it asks for a person, and who wrote it. */
export interface Sample extends Lesson {
  text: string;
  language: Language;
  source: string;
}

/** All messages that may be learned from, each with its features. Those held out are not among them. */
export function readSamples(): Sample[] {
  const look = createLook();
  const real = writtenMessages().map((sample) => ({ ...sample, share: 1 }));
  const madeUp = languages.flatMap(makeUp).map((sample) => ({ ...sample, share: madeUpShare }));
  return [...real, ...madeUp].map(({ text, language, wanted, source, share }) => ({
    text,
    language,
    wanted,
    source,
    share,
    features: look(text, language),
  }));
}

/**
 * The messages somebody wrote, one by one. The built-in ones are not among them: the trigger report shows how well they are told
 * apart, which would say nothing if they had been learned by heart.
 */
export function writtenMessages(): Written[] {
  const folder = new URL('../messages/', import.meta.url);
  return readdirSync(folder)
    .sort()
    .flatMap((name) => readFile(name, readFileSync(new URL(name, folder), 'utf8')));
}

/** How much a message that was put together counts beside one that somebody wrote. */
const madeUpShare = 0.15;
const ofEachKind = 300;
const ofEachOpening = 12;

/**
 * Messages put together from parts, the same ones every time: the ways of asking for something stand as often before a person as
 * before anything else, and persons as often in requests as in what is only said about them.
 */
function makeUp(language: Language): Written[] {
  const parts = frames[language];
  const more = moreFrames[language];
  const random = randomNumbers(7);
  const names = givenNames.split(',').map((name) => name.trim());
  const one = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const fill = (text: string) =>
    text
      .replace('{a}', () => one(parts.actions))
      .replace('{p}', () => one(parts.persons))
      .replace('{n}', () => one(names));
  const story = () => (random() < 0.5 ? one(parts.stories) : one(everyday[language].whole));
  const told = (text: string) => {
    const chance = random();
    if (chance < 0.08) return `${story()}. ${story()}. ${text}`;
    if (chance < 0.2) return `${story()}. ${text}`;
    return chance < 0.32 ? `${text}, ${story()}` : text;
  };
  const asks = () =>
    random() < 0.5
      ? fill(one(parts.asking).replace('{a}', () => one(parts.contacts)))
      : fill(one(parts.requests));
  const kinds: { wanted: boolean; say: () => string }[] = [
    { wanted: true, say: asks },
    { wanted: true, say: () => (random() < 0.4 ? fill(one(parts.byName)) : asks()) },
    { wanted: false, say: () => fill(one(parts.ofName)) },
    { wanted: false, say: () => fill(one(parts.asking)) },
    { wanted: false, say: () => fill(one(parts.others)) },
    { wanted: true, say: () => fill(one(more.requests)) },
    { wanted: false, say: () => fill(one(more.others)) },
  ];
  const madeUp = kinds.flatMap(({ wanted, say }) =>
    Array.from({ length: ofEachKind }, () => ({ text: told(say()), language, wanted, source: 'made up' })),
  );
  return [...madeUp, ...sayEveryday(language, one)];
}

/** What nobody would hand off, from all of life: most messages are such. */
function sayEveryday(language: Language, one: (list: readonly string[]) => string): Written[] {
  const { openings, doing, things, whole } = everyday[language];
  const said = Array.from({ length: openings.length * ofEachOpening }, (_, at) =>
    (openings[at % openings.length] ?? '').replace('{t}', () => one(things)).replace('{d}', () => one(doing)),
  );
  return [...whole, ...said].map((text) => ({ text, language, wanted: false, source: 'everyday' }));
}

export interface Written {
  text: string;
  language: Language;
  wanted: boolean;
  source: string;
}

/** Three shapes: English requests and others in files of their own, `de+ …` lines, and tables of label, message and kind. */
function readFile(name: string, content: string): Written[] {
  const lines = content.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const [source = name, rest = ''] = name.replace(/\.\w+$/, '').split('-');
  if (name.endsWith('.tsv'))
    return lines.map((line) => {
      const [label, text = ''] = line.split('\t');
      return { text, language: languageOf(source), wanted: label === '1', source: rest };
    });
  if (rest !== '')
    return lines.map((text) => ({ text, language: 'en', wanted: rest === 'requests', source }));
  return lines.map((line) => ({
    text: line.slice(4),
    language: languageOf(line.slice(0, 2)),
    wanted: line[2] === '+',
    source,
  }));
}

function languageOf(name: string): Language {
  const found = languages.find((language) => language === name);
  if (found === undefined) throw new Error(`No language: ${name}`);
  return found;
}

/** The features of a message, each once. */
function createLook(): (text: string, language: Language) => Int32Array {
  const prepared = new Map(
    languages.map((language) => {
      const alphabet = createAlphabet();
      return [language, { lexicon: createLexicon(packs[language], alphabet), alphabet }] as const;
    }),
  );
  const numbers = new Map(
    [...prepared].map(([language, { alphabet }]) => [language, conceptNumbers(alphabet)] as const),
  );
  return (text, language) => {
    const encoded = prepared.get(language)?.lexicon.encode(wordsOf(text).words);
    const conceptsAt = numbers.get(language);
    const found = new Set<number>();
    if (encoded && conceptsAt) {
      const stretch = { from: 0, to: encoded.text.length };
      visitFeatures(encoded, stretch, language, conceptsAt, (feature) =>
        found.add(feature & (featureCount - 1)),
      );
    }
    return Int32Array.from(found);
  };
}
