import type { PhraseEntry, PhraseHit } from './phrases.ts';
import { keyOf, pairKeyOf, wordsOfKey } from './synonyms.ts';
import { createTypoIndex } from './typo.ts';
import type { Language } from './verdict.ts';
import { againstWords, weightOf } from './word-weight.ts';

/**
 * Recognises phrases by the words that carry their meaning: as stems, in any order, with synonyms and slips.
 * A phrase is filed only under its rarest words, those without which too little of it can be covered. So the cost of a message
 * does not grow with the number of phrases that share common words.
 */
export function createParaphraseMatcher(entries: readonly PhraseEntry[], language: Language) {
  const compiled = entries
    .map((entry) => compilePhrase(entry, language))
    .filter((phrase) => phrase.keys.length > 0);
  const filed = fileUnderRarest(compiled);
  const vocabulary = new Set(compiled.flatMap((phrase) => phrase.keys.map(({ key }) => key)));
  const written = new Set(compiled.flatMap((phrase) => phrase.entry.words));
  const keysOfWord = createKeys(vocabulary, written, language);
  return (words: readonly string[]): PhraseHit[] => {
    const found = keysIn(words, keysOfWord, vocabulary, language);
    if (found.size === 0) return [];
    const candidates = new Set<Compiled>();
    for (const key of found.keys()) for (const phrase of filed.get(key) ?? []) candidates.add(phrase);
    const hits: PhraseHit[] = [];
    for (const phrase of candidates) {
      const coverage = coverageOf(phrase, found);
      if (coverage >= leastCoverage) hits.push(judge(phrase, coverage, found, words));
    }
    return hits;
  };
}

interface Compiled {
  entry: PhraseEntry;
  /** What carries the meaning; the shares add up to 1. */
  keys: readonly { key: string; share: number }[];
}

interface Place {
  at: number;
  /** 1 for the very word, less for a synonym pair or a slip. */
  likeness: number;
}

const inexact = 0.93;
/** A phrase of which less is said is not said at all: "tier 2" without "escalate", "tier 3" instead of "tier 2". */
const leastCoverage = 0.69;
const scoreOf = (coverage: number) => 0.95 * Math.min(1, coverage) ** 1.6;

function compilePhrase(entry: PhraseEntry, language: Language): Compiled {
  const weighed = entry.words.map((word) => ({
    key: keyOf(word, language),
    weight: weightOf(word, language),
  }));
  const telling = weighed.filter((item) => item.weight > 0);
  // "Can you help me" has no telling word; then every word counts.
  const counted = telling.some((item) => item.weight >= 1)
    ? telling
    : weighed.map(({ key }) => ({ key, weight: 1 }));
  const unique = [...new Map(counted.map((item) => [item.key, item])).values()];
  const total = unique.reduce((sum, item) => sum + item.weight, 0);
  return { entry, keys: unique.map(({ key, weight }) => ({ key, share: weight / total })) };
}

function fileUnderRarest(phrases: readonly Compiled[]): ReadonlyMap<string, readonly Compiled[]> {
  const frequency = new Map<string, number>();
  for (const { keys } of phrases)
    for (const { key } of keys) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  const filed = new Map<string, Compiled[]>();
  for (const phrase of phrases) {
    let unfiled = 1;
    const rarestFirst = [...phrase.keys].sort(
      (a, b) => (frequency.get(a.key) ?? 0) - (frequency.get(b.key) ?? 0),
    );
    for (const { key, share } of rarestFirst) {
      if (unfiled < leastCoverage) break;
      const list = filed.get(key);
      if (list) list.push(phrase);
      else filed.set(key, [phrase]);
      unfiled -= share;
    }
  }
  return filed;
}

/** The keys of phrases a written word may stand for, remembered per word. */
function createKeys(vocabulary: ReadonlySet<string>, written: ReadonlySet<string>, language: Language) {
  const synonyms = [...vocabulary].flatMap((key) => wordsOfKey(key, language));
  const similar = createTypoIndex([...new Set([...written, ...synonyms])].filter((word) => word.length >= 5));
  const remembered = new Map<string, readonly { key: string; likeness: number }[]>();
  const keysOf = (word: string) => {
    const key = keyOf(word, language);
    const exact = vocabulary.has(key) ? [{ key, likeness: 1 }] : [];
    if (word.length < 5 || key.startsWith('#') || weightOf(word, language) < 1) return exact;
    // Similar keys count even where the very key is known: a phrase must not be missed because of another phrase.
    const meant = new Set(similar(word).map((each) => keyOf(each, language)).filter((each) => vocabulary.has(each)));
    return [...exact, ...[...meant].filter((each) => each !== key).map((each) => ({ key: each, likeness: inexact }))];
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
  vocabulary: ReadonlySet<string>,
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

const coverageOf = (phrase: Compiled, found: ReadonlyMap<string, Place>) =>
  phrase.keys.reduce((sum, { key, share }) => sum + share * (found.get(key)?.likeness ?? 0), 0);

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
  const scattered = last - first > entry.words.length * 2 + 4;
  const against = againstWords(words.slice(Math.max(0, first - 5), last + 3), entry.words, entry.language);
  const score = scoreOf(coverage) * (scattered ? 0.6 : 1) * (against.length > 0 ? 0.4 : 1);
  return { score, phrase: entry.phrase, words: places.flatMap((at) => words[at] ?? []), against };
}
