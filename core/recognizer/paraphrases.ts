import { type Compiled, createPhraseIndex, type Place } from './phrase-index.ts';
import type { Matcher, PhraseEntry, PhraseHit } from './phrases.ts';
import { inSlices, type Slices } from './slices.ts';
import { keyOf, pairKeyOf, wordsOfKey } from './synonyms.ts';
import { createTypoIndex } from './typo.ts';
import type { Language } from './verdict.ts';
import { againstWords, saysLittleElse, weightOf } from './word-weight.ts';

/** Recognises phrases by the words that carry their meaning: as stems, in any order, with synonyms and slips. */
export function* createParaphraseMatcher(
  entries: readonly PhraseEntry[],
  language: Language,
): Slices<Matcher> {
  const { vocabulary, covered } = yield* createPhraseIndex(entries, language);
  const keysOfWord = yield* createKeys(vocabulary, entries, language);
  const look = (words: readonly string[]) => {
    const found = keysIn(words, keysOfWord, vocabulary, language);
    return { found, covered: covered(found) };
  };
  return {
    best(words) {
      const { found, covered } = look(words);
      let best: PhraseHit | undefined;
      for (const { phrase, coverage } of covered) {
        if (scoreOf(coverage) <= (best?.score ?? 0)) continue;
        const hit = judge(phrase, coverage, found, words);
        if (hit.score > (best?.score ?? 0)) best = hit;
      }
      return best;
    },
    all(words) {
      const { found, covered } = look(words);
      return covered.flatMap(({ phrase, coverage }) => {
        const hit = judge(phrase, coverage, found, words);
        return phrase.same.map((same) => ({ ...hit, phrase: same }));
      });
    },
  };
}

const inexact = 0.93;
const scoreOf = (coverage: number) => 0.95 * Math.min(1, coverage) ** 1.6;

/** The keys of phrases a written word may stand for, remembered per word. */
function* createKeys(
  vocabulary: ReadonlyMap<string, number>,
  entries: readonly PhraseEntry[],
  language: Language,
) {
  const known = new Set<string>();
  yield* inSlices(entries, (entry) => {
    for (const word of entry.words) known.add(word);
  });
  for (const key of vocabulary.keys()) for (const word of wordsOfKey(key, language)) known.add(word);
  const similar = yield* createTypoIndex([...known].filter((word) => word.length >= 5));
  const remembered = new Map<string, readonly { key: string; likeness: number }[]>();
  const keysOf = (word: string) => {
    const key = keyOf(word, language);
    const exact = vocabulary.has(key) ? [{ key, likeness: 1 }] : [];
    if (word.length < 5 || key.startsWith('#') || weightOf(word, language) < 1) return exact;
    // Similar keys count even where the very key is known: a phrase must not be missed because of another phrase.
    const meant = new Set(
      similar(word)
        .map((each) => keyOf(each, language))
        .filter((each) => vocabulary.has(each)),
    );
    return [
      ...exact,
      ...[...meant].filter((each) => each !== key).map((each) => ({ key: each, likeness: inexact })),
    ];
  };
  return (word: string) => {
    const before = remembered.get(word);
    if (before) return before;
    const keys = keysOf(word);
    if (remembered.size > 4_000) remembered.clear();
    remembered.set(word, keys);
    return keys;
  };
}

function keysIn(
  words: readonly string[],
  keysOfWord: (word: string) => readonly { key: string; likeness: number }[],
  vocabulary: ReadonlyMap<string, number>,
  language: Language,
): ReadonlyMap<string, Place> {
  const found = new Map<string, Place>();
  const note = (key: string, place: Place) => {
    const before = found.get(key);
    if (!before || before.likeness < place.likeness) found.set(key, place);
  };
  words.forEach((word, at) => {
    for (const { key, likeness } of keysOfWord(word)) note(key, { at, likeness });
    const pair = pairKeyOf(word, words[at + 1] ?? '', language);
    if (pair !== undefined && vocabulary.has(pair)) note(pair, { at, likeness: inexact });
  });
  return found;
}

function judge(
  phrase: Compiled,
  coverage: number,
  found: ReadonlyMap<string, Place>,
  words: readonly string[],
): PhraseHit {
  const { entry } = phrase;
  const places = phrase.keys.flatMap(({ key }) => found.get(key)?.at ?? []).sort((a, b) => a - b);
  const first = places[0] ?? 0;
  const last = places.at(-1) ?? 0;
  const { language } = entry;
  const lost = phrase.generic && !(coverage > 0.92 && saysLittleElse(words, entry.words, language, 1));
  const scattered = last - first > phrase.keys.length * 2 + 6;
  const against = againstWords(words.slice(Math.max(0, first - 5), last + 3), entry.words, language);
  const score = scoreOf(coverage) * (scattered ? 0.6 : 1) * (against.length > 0 ? 0.4 : 1) * (lost ? 0.2 : 1);
  return { score, phrase: entry.phrase, words: places.flatMap((at) => words[at] ?? []), against };
}
