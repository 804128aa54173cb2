import type { Matcher, PhraseEntry, PhraseHit } from './phrases.ts';
import { keyOf, pairKeyOf, wordsOfKey } from './synonyms.ts';
import { createTypoIndex } from './typo.ts';
import type { Language } from './verdict.ts';
import { againstWords, isAgainst, weightOf } from './word-weight.ts';

/**
 * Recognises phrases by the words that carry their meaning: as stems, in any order, with synonyms and slips.
 * A phrase is filed under pairs of its rarest words, without which too little of it can be covered. So the cost of a message
 * does not grow with the number of phrases that share common words.
 */
export function createParaphraseMatcher(entries: readonly PhraseEntry[], language: Language): Matcher {
  const compiled = distinct(entries.map((entry) => compilePhrase(entry, language)));
  const filed = fileUnderRarest(compiled);
  const vocabulary = new Set(compiled.flatMap((phrase) => phrase.keys.map(({ key }) => key)));
  const written = new Set(entries.flatMap((entry) => entry.words));
  const keysOfWord = createKeys(vocabulary, written, language);
  const look = (words: readonly string[]) => {
    const found = keysIn(words, keysOfWord, vocabulary, language);
    return { found, covered: coveredBy(found, filed) };
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

interface Compiled {
  entry: PhraseEntry;
  /** All phrases that say the same: they differ in small words, order or synonyms. */
  same: string[];
  /** What carries the meaning; the shares add up to 1. */
  keys: readonly { key: string; share: number }[];
  /** How many of its keys may be missing at most. */
  spare: number;
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
  const keys = unique.map(({ key, weight }) => ({ key, share: weight / total }));
  return { entry, same: [entry.phrase], keys, spare: mostMissing(keys.map(({ share }) => share)) };
}

function mostMissing(shares: readonly number[]): number {
  let missing = 0;
  const smallestFirst = [...shares].sort((a, b) => a - b);
  const tooMany = smallestFirst.findIndex((share) => {
    missing += share;
    return missing > 1 - leastCoverage;
  });
  return tooMany;
}

function distinct(phrases: readonly Compiled[]): readonly Compiled[] {
  const known = new Map<string, Compiled>();
  for (const phrase of phrases) {
    if (phrase.keys.length === 0) continue;
    const keys = phrase.keys.map(({ key, share }) => `${key} ${share}`).sort();
    const signature = [isAgainst(phrase.entry.words, phrase.entry.language), ...keys].join('|');
    const same = known.get(signature);
    if (same) same.same.push(phrase.entry.phrase);
    else known.set(signature, phrase);
  }
  return [...known.values()];
}

/**
 * Whatever is missing, two of a phrase's `spare + 2` rarest keys are there: it is filed under each pair of them. Phrases with
 * fewer keys are filed under each single one.
 */
function fileUnderRarest(phrases: readonly Compiled[]): Files {
  const frequency = new Map<string, number>();
  for (const { keys } of phrases)
    for (const { key } of keys) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  const ids = new Map([...frequency.keys()].map((key, id) => [key, id] as const));
  const files: Files = { ids, single: new Map(), pairs: new Map() };
  for (const phrase of phrases) {
    const rarestFirst = [...phrase.keys].sort(
      (a, b) => (frequency.get(a.key) ?? 0) - (frequency.get(b.key) ?? 0),
    );
    const rarest = rarestFirst.slice(0, phrase.spare + 2).map(({ key }) => ids.get(key) ?? 0);
    if (rarest.length < phrase.spare + 2) for (const id of rarest) file(files.single, id, phrase);
    else
      for (const [at, id] of rarest.entries())
        for (const other of rarest.slice(at + 1)) file(files.pairs, pairOf(id, other), phrase);
  }
  return files;
}

interface Files {
  ids: ReadonlyMap<string, number>;
  single: Map<number, Compiled[]>;
  pairs: Map<number, Compiled[]>;
}

// Ids stay far below 2^26, so that a pair is a safe integer.
const pairOf = (a: number, b: number) => Math.min(a, b) * 0x4000000 + Math.max(a, b);

function file(files: Map<number, Compiled[]>, id: number, phrase: Compiled): void {
  const list = files.get(id);
  if (list) list.push(phrase);
  else files.set(id, [phrase]);
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

function coveredBy(found: ReadonlyMap<string, Place>, files: Files) {
  const candidates = new Set<Compiled>();
  const ids = [...found.keys()].map((key) => files.ids.get(key) ?? -1);
  for (const [at, id] of ids.entries()) {
    for (const phrase of files.single.get(id) ?? []) candidates.add(phrase);
    for (let other = at + 1; other < ids.length; other += 1) {
      for (const phrase of files.pairs.get(pairOf(id, ids[other] ?? -1)) ?? []) candidates.add(phrase);
    }
  }
  const covered: { phrase: Compiled; coverage: number }[] = [];
  for (const phrase of candidates) {
    const coverage = phrase.keys.reduce(
      (sum, item) => sum + item.share * (found.get(item.key)?.likeness ?? 0),
      0,
    );
    if (coverage >= leastCoverage) covered.push({ phrase, coverage });
  }
  return covered;
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
  const scattered = last - first > phrase.keys.length * 2 + 6;
  const against = againstWords(words.slice(Math.max(0, first - 5), last + 3), entry.words, entry.language);
  const score = scoreOf(coverage) * (scattered ? 0.6 : 1) * (against.length > 0 ? 0.4 : 1);
  return { score, phrase: entry.phrase, words: places.flatMap((at) => words[at] ?? []), against };
}
