import { keyOf, pairKeyOf } from './synonyms.ts';
import { createTypoIndex } from './typo.ts';
import type { Language } from './verdict.ts';
import { againstWords, weightOf } from './word-weight.ts';

export interface PhraseEntry {
  phrase: string;
  words: readonly string[];
  language: Language;
  /** Only its own words in their own order count: paraphrases are left to the built-in meaning, or never wanted. */
  literal: boolean;
}

export interface PhraseHit {
  score: number;
  phrase?: string;
  words: string[];
  against: string[];
}

/** Recognises phrases and their paraphrases by the words that carry meaning: stems, synonyms and slips; every phrase by itself. */
export function createPhraseMatcher(
  entries: readonly PhraseEntry[],
): (words: readonly string[]) => PhraseHit {
  const byLanguage = Map.groupBy(entries, (entry) => entry.language);
  const matchers = [...byLanguage].map(([language, group]) => createGroupMatcher(group, language));
  return (words) => {
    let best: PhraseHit = { score: 0, words: [], against: [] };
    for (const match of matchers) {
      const hit = match(words);
      if (hit.score > best.score) best = hit;
    }
    return best;
  };
}

interface Compiled {
  entry: PhraseEntry;
  keys: readonly string[];
  weights: readonly number[];
  total: number;
}

/** A synonym's or a slip's share of the weight of the very word. */
const inexact = 0.93;

function createGroupMatcher(entries: readonly PhraseEntry[], language: Language) {
  const compiled = distinct(entries.map((entry) => compilePhrase(entry, language)));
  const postings = new Map<string, { at: number; weight: number }[]>();
  compiled.forEach((phrase, at) => {
    phrase.keys.forEach((key, index) => {
      const weight = (phrase.weights[index] ?? 0) / phrase.total;
      const list = postings.get(key);
      if (list) list.push({ at, weight });
      else postings.set(key, [{ at, weight }]);
    });
  });
  const similar = createTypoIndex(new Set([...postings.keys()].filter((key) => key.length >= 5)));
  const covered = new Float64Array(compiled.length);
  return (words: readonly string[]): PhraseHit => {
    const keyed = keysOf(words, language, postings, similar);
    const touched = cover(covered, keyed, postings);
    let best: PhraseHit = { score: 0, words: [], against: [] };
    for (const at of touched) {
      const phrase = compiled[at];
      const bound = scoreOf(covered[at] ?? 0);
      covered[at] = 0;
      if (!phrase || bound < 0.25 || bound <= best.score) continue;
      const hit = judge(phrase, keyed, words);
      if (hit.score > best.score) best = hit;
    }
    return best;
  };
}

function compilePhrase(entry: PhraseEntry, language: Language): Compiled {
  const content = entry.words.map((word) => ({
    key: keyOf(word, language),
    weight: weightOf(word, language),
  }));
  const counted = content.filter((item) => item.weight > 0);
  const meaningful = counted.some((item) => item.weight >= 1) && !entry.literal;
  const items = meaningful ? counted : content.map(({ key }) => ({ key, weight: 1 }));
  const unique = [...new Map(items.map((item) => [item.key, item])).values()];
  return {
    entry: { ...entry, literal: !meaningful },
    keys: unique.map((item) => item.key),
    weights: unique.map((item) => item.weight),
    total: unique.reduce((sum, item) => sum + item.weight, 0),
  };
}

/** Phrases that differ only in small words or synonyms recognise the same messages: the first stands for all. */
function distinct(phrases: readonly Compiled[]): readonly Compiled[] {
  const seen = new Map<string, Compiled>();
  for (const phrase of phrases) {
    if (phrase.total === 0) continue;
    const key = phrase.entry.literal ? phrase.entry.words.join(' ') : `#${phrase.keys.join(' ')}`;
    if (!seen.has(key)) seen.set(key, phrase);
  }
  return [...seen.values()];
}

interface Keyed {
  key: string;
  share: number;
  at: number;
}

function keysOf(
  words: readonly string[],
  language: Language,
  postings: ReadonlyMap<string, unknown>,
  similar: (word: string) => string[],
): Keyed[] {
  const keyed: Keyed[] = [];
  words.forEach((word, at) => {
    const key = keyOf(word, language);
    if (postings.has(key)) keyed.push({ key, share: 1, at });
    // Every similar key counts, known word or not: whether a phrase is recognised must not depend on the other phrases.
    else if (key.length >= 4 && key[0] !== '#' && weightOf(word, language) >= 1)
      for (const meant of similar(key)) keyed.push({ key: meant, share: inexact, at });
    const next = words[at + 1];
    const pair = next === undefined ? undefined : pairKeyOf(word, next, language);
    if (pair !== undefined && postings.has(pair)) keyed.push({ key: pair, share: inexact, at });
  });
  return keyed;
}

function cover(
  covered: Float64Array,
  keyed: readonly Keyed[],
  postings: ReadonlyMap<string, readonly { at: number; weight: number }[]>,
): number[] {
  const touched: number[] = [];
  const shares = new Map<string, number>();
  for (const { key, share } of keyed) shares.set(key, Math.max(share, shares.get(key) ?? 0));
  for (const [key, share] of shares) {
    for (const { at, weight } of postings.get(key) ?? []) {
      if (covered[at] === 0) touched.push(at);
      covered[at] = (covered[at] ?? 0) + weight * share;
    }
  }
  return touched;
}

const scoreOf = (coverage: number) => 0.95 * Math.min(1, coverage) ** 1.6;

function judge(phrase: Compiled, keyed: readonly Keyed[], words: readonly string[]): PhraseHit {
  if (phrase.entry.literal) return judgeLiteral(phrase, words);
  const places = phrase.keys.flatMap((key) => keyed.filter((item) => item.key === key).slice(0, 1));
  const coverage = phrase.keys.reduce((sum, key, index) => {
    const place = places.find((item) => item.key === key);
    return sum + (place ? (place.share * (phrase.weights[index] ?? 0)) / phrase.total : 0);
  }, 0);
  const first = Math.min(...places.map((place) => place.at));
  const last = Math.max(...places.map((place) => place.at));
  const scattered = last - first > phrase.entry.words.length * 2 + 4;
  const against = againstWords(
    words.slice(Math.max(0, first - 5), last + 3),
    phrase.entry.words,
    phrase.entry.language,
  );
  const score = scoreOf(coverage) * (scattered ? 0.6 : 1) * (against.length > 0 ? 0.4 : 1);
  return {
    score,
    phrase: phrase.entry.phrase,
    words: words.filter((_, at) => places.some((place) => place.at === at)),
    against,
  };
}

function judgeLiteral(phrase: Compiled, words: readonly string[]): PhraseHit {
  const wanted = phrase.entry.words;
  for (let at = 0; at + wanted.length <= words.length; at += 1) {
    if (!wanted.every((word, index) => words[at + index] === word)) continue;
    const against = againstWords(words.slice(Math.max(0, at - 3), at), wanted, phrase.entry.language);
    const score = against.length > 0 ? 0.3 : 0.95;
    return { score, phrase: phrase.entry.phrase, words: words.slice(at, at + wanted.length), against };
  }
  return { score: 0, words: [], against: [] };
}
