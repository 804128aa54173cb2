import type { PhraseEntry } from './phrases.ts';
import { inSlices, type Slices } from './slices.ts';
import { keyOf } from './synonyms.ts';
import type { Language } from './verdict.ts';
import { isAgainst, isGeneric, weightOf } from './word-weight.ts';

/**
 * Which phrases are said by a message with certain words. A phrase is filed under pairs of its rarest words, without which too
 * little of it can be covered, so the cost of a message hardly grows with the number of phrases that share common words.
 */
export function* createPhraseIndex(entries: readonly PhraseEntry[], language: Language): Slices<PhraseIndex> {
  const distinct = new Map<string, Compiled>();
  yield* inSlices(entries, (entry) => addDistinct(distinct, compilePhrase(entry, language)));
  const files = yield* fileUnderRarest([...distinct.values()]);
  return { vocabulary: files.ids, covered: createCoverage(files) };
}

export interface PhraseIndex {
  /** The keys of all phrases. */
  vocabulary: ReadonlyMap<string, number>;
  covered(found: ReadonlyMap<string, Place>): readonly Covered[];
}

export interface Covered {
  phrase: Compiled;
  /** How much of the phrase is said, 0 to 1. */
  coverage: number;
}

export interface Compiled {
  entry: PhraseEntry;
  /** All phrases that say the same: they differ in small words, order or synonyms. */
  same: string[];
  /** What carries the meaning; the shares add up to 1. */
  keys: readonly { key: string; share: number }[];
  /** It has no word of its own, so a message must say all of it and little else. */
  generic: boolean;
  /** How many of its keys may be missing at most. */
  spare: number;
}

export interface Place {
  at: number;
  /** 1 for the very word, less for a synonym pair or a slip. */
  likeness: number;
}

/** A phrase of which less is said is not said at all: "tier 2" without "escalate", "tier 3" instead of "tier 2". */
const leastCoverage = 0.69;

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
  const generic = entry.negative !== true && isGeneric(entry.words, language);
  return { entry, same: [entry.phrase], keys, generic, spare: mostMissing(keys.map(({ share }) => share)) };
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

function addDistinct(known: Map<string, Compiled>, phrase: Compiled): void {
  if (phrase.keys.length === 0) return;
  const keys = phrase.keys.map(({ key, share }) => `${key} ${share}`).sort();
  const signature = [isAgainst(phrase.entry.words, phrase.entry.language), ...keys].join('|');
  const same = known.get(signature);
  if (same) same.same.push(phrase.entry.phrase);
  else known.set(signature, phrase);
}

interface Files {
  ids: ReadonlyMap<string, number>;
  phrases: readonly Compiled[];
  /** The ids of the keys of all phrases, one after another, their shares, and where those of each phrase begin. */
  keys: Int32Array;
  shares: Float64Array;
  begin: Int32Array;
  /** Places in `phrases`. */
  single: Map<number, number[]>;
  pairs: Map<number, number[]>;
}

/**
 * Whatever is missing, two of a phrase's `spare + 2` rarest keys are there: it is filed under each pair of them. Phrases with
 * fewer keys are filed under each single one.
 */
function* fileUnderRarest(phrases: readonly Compiled[]): Slices<Files> {
  const ids = new Map<string, number>();
  const frequency: number[] = [];
  const begin = new Int32Array(phrases.length + 1);
  for (const [at, phrase] of phrases.entries()) begin[at + 1] = (begin[at] ?? 0) + phrase.keys.length;
  const keys = new Int32Array(begin[phrases.length] ?? 0);
  const shares = new Float64Array(keys.length);
  yield* inSlices(phrases.entries(), ([number, phrase]) => {
    for (const [at, { key, share }] of phrase.keys.entries()) {
      const id = ids.get(key) ?? ids.size;
      ids.set(key, id);
      frequency[id] = (frequency[id] ?? 0) + 1;
      keys[(begin[number] ?? 0) + at] = id;
      shares[(begin[number] ?? 0) + at] = share;
    }
  });
  const files: Files = { ids, phrases, keys, shares, begin, single: new Map(), pairs: new Map() };
  yield* inSlices(phrases.entries(), ([number, phrase]) => file(files, number, phrase.spare, frequency));
  return files;
}

function file(files: Files, number: number, spare: number, frequency: readonly number[]): void {
  const own = [...files.keys.subarray(files.begin[number], files.begin[number + 1])];
  const rarest = own.sort((a, b) => (frequency[a] ?? 0) - (frequency[b] ?? 0)).slice(0, spare + 2);
  if (rarest.length < spare + 2) for (const id of rarest) add(files.single, id, number);
  else
    for (const [at, id] of rarest.entries())
      for (const other of rarest.slice(at + 1)) add(files.pairs, pairOf(id, other), number);
}

function add(lists: Map<number, number[]>, key: number, number: number): void {
  const list = lists.get(key);
  if (list) list.push(number);
  else lists.set(key, [number]);
}

// Ids stay far below 2^26, so that a pair is a safe integer.
const pairOf = (a: number, b: number) => Math.min(a, b) * 0x4000000 + Math.max(a, b);

function createCoverage(files: Files): (found: ReadonlyMap<string, Place>) => Covered[] {
  // Numbers in flat lists, since thousands of phrases may share two common words with a message.
  const likeness = new Float64Array(files.ids.size);
  const seenIn = new Uint32Array(files.phrases.length);
  let message = 0;
  return (found) => {
    message = (message + 1) >>> 0 || 1;
    const covered: Covered[] = [];
    const ids: number[] = [];
    for (const [key, place] of found) {
      const id = files.ids.get(key);
      if (id === undefined) continue;
      ids.push(id);
      likeness[id] = place.likeness;
    }
    const weigh = (list: readonly number[] | undefined) => {
      for (const number of list ?? []) {
        if (seenIn[number] === message) continue;
        seenIn[number] = message;
        const coverage = coverageOf(files, number, likeness);
        const phrase = coverage >= leastCoverage ? files.phrases[number] : undefined;
        if (phrase) covered.push({ phrase, coverage });
      }
    };
    for (const [at, id] of ids.entries()) {
      weigh(files.single.get(id));
      for (let other = at + 1; other < ids.length; other += 1)
        weigh(files.pairs.get(pairOf(id, ids[other] ?? 0)));
    }
    for (const id of ids) likeness[id] = 0;
    return covered;
  };
}

function coverageOf({ keys, shares, begin }: Files, number: number, likeness: Float64Array): number {
  const end = begin[number + 1] ?? 0;
  let coverage = 0;
  for (let at = begin[number] ?? 0; at < end; at += 1)
    coverage += (shares[at] ?? 0) * (likeness[keys[at] ?? 0] ?? 0);
  return coverage;
}
