import type { Encoded } from './lexicon.ts';
import { onceAWord } from './once-a-word.ts';
import { stem } from './stem.ts';
import type { Language } from './verdict.ts';

/** How many different features the statistical evidence tells apart; whatever falls on the same number shares a weight. */
export const featureCount = 1 << 19;

/** What a part of a message says, and which words of the encoded message it stands on. */
export type VisitFeature = (feature: number, from: number, to: number) => void;

/**
 * Calls `visit` for all that is statistically looked at in a stretch of a message: its words, their stems and four letters in a row of
 * them, so that forms and slips nobody listed speak, too; pairs of neighbouring words and stems; and concepts, with their neighbours
 * and what stands near. Concepts and letters are counted across languages, words within theirs.
 */
export function visitFeatures(
  encoded: Encoded,
  stretch: Stretch,
  language: Language,
  conceptsAt: (character: number) => Int32Array,
  visit: VisitFeature,
): void {
  const length = stretch.to - stretch.from;
  const step = steps.findIndex((most) => length <= most);
  visit(mix(lengths, step, 0), stretch.from, stretch.from);
  visitWords(encoded, stretch, language, visit);
  const meant = conceptsIn(encoded, stretch, conceptsAt);
  visitConcepts(meant, stretch, hashOf(language), visit);
  visitMeaningInContext(encoded, meant, stretch, language, visit);
}

/** The concepts of every word or expression of a stretch, between its two ends. */
function conceptsIn(
  encoded: Encoded,
  { from, to }: Stretch,
  conceptsAt: (character: number) => Int32Array,
): Int32Array[] {
  const meant: Int32Array[] = [edges];
  for (let at = from; at < to; at += 1) meant.push(conceptsAt(encoded.text.charCodeAt(at)));
  meant.push(edges);
  return meant;
}

/** Concepts, with what stands next to and near them. Plain loops, since they run a few hundred times per message. */
function visitConcepts(
  meant: readonly Int32Array[],
  { from }: Stretch,
  own: number,
  visit: VisitFeature,
): void {
  for (let index = 0; index < meant.length; index += 1) {
    const at = from + index - 1;
    const concepts = meant[index] ?? edges;
    const last = Math.min(meant.length - 1, index + reach);
    for (let one = 0; one < concepts.length; one += 1) {
      const concept = concepts[one] ?? 0;
      visit(mix(single, concept, 0), at, at + 1);
      visit(mix(singleOwn, concept, own), at, at + 1);
      for (let far = index + 1; far <= last; far += 1) {
        const others = meant[far] ?? edges;
        const kind = far === index + 1 ? neighbours : near;
        for (let other = 0; other < others.length; other += 1)
          visit(mix(kind, concept, others[other] ?? 0), at, from + far);
      }
    }
  }
}

/** Three concepts in a row, and concepts with the stem of what stands before or after them. */
function visitMeaningInContext(
  { said }: Encoded,
  meant: readonly Int32Array[],
  { from, to }: Stretch,
  language: Language,
  visit: VisitFeature,
): void {
  const stemAt = (at: number) => {
    if (at >= to) return edge;
    const expression = said[at] ?? '';
    const space = expression.indexOf(' ');
    return partsOf(space < 0 ? expression : expression.slice(0, space), language).stemmed;
  };
  let stemHere = edge;
  for (let index = 0; index + 1 < meant.length; index += 1) {
    const at = from + index - 1;
    const [here, next, last] = [meant[index] ?? edges, meant[index + 1] ?? edges, meant[index + 2]];
    const stemNext = stemAt(at + 1);
    for (let one = 0; one < here.length; one += 1)
      visit(mix(beforeStem, here[one] ?? 0, stemNext), at, at + 2);
    for (let one = 0; one < next.length; one += 1)
      visit(mix(afterStem, next[one] ?? 0, stemHere), at, at + 2);
    stemHere = stemNext;
    if (last === undefined) continue;
    for (let one = 0; one < Math.min(mostInTriples, here.length); one += 1)
      for (let two = 0; two < Math.min(mostInTriples, next.length); two += 1) {
        const pair = mix(pairOfThree, here[one] ?? 0, next[two] ?? 0);
        for (let three = 0; three < Math.min(mostInTriples, last.length); three += 1)
          visit(mix(triples, pair, last[three] ?? 0), at, at + 3);
      }
  }
}

/** Words and stems, pairs of them, and the letters of single words. */
function visitWords(encoded: Encoded, { from, to }: Stretch, language: Language, visit: VisitFeature): void {
  let [said, stemmed, stood] = [edge, edge, from - 1];
  visit(mix(words, edge, 0), from - 1, from);
  for (let at = from; at < to; at += 1) {
    const expression = encoded.said[at] ?? '';
    const parts = partsOf(expression, language);
    visit(mix(words, parts.said, 0), at, at + 1);
    visit(mix(wordPairs, said, parts.said), at - 1, at + 1);
    said = parts.said;
    for (const word of expression.includes(' ') ? expression.split(' ') : [expression]) {
      const part = word === expression ? parts : partsOf(word, language);
      visit(part.stemmed, at, at + 1);
      visit(mix(stemPairs, stemmed, part.stemmed), stood, at + 1);
      for (let gram = 0; gram < part.grams.length; gram += 1) visit(part.grams[gram] ?? 0, at, at + 1);
      [stemmed, stood] = [part.stemmed, at];
    }
  }
  visit(mix(wordPairs, said, edge), to - 1, to + 1);
  visit(mix(stemPairs, stemmed, edge), stood, to + 1);
}

interface Stretch {
  from: number;
  to: number;
}

interface Parts {
  said: number;
  stemmed: number;
  grams: Int32Array;
}

const gramLength = 4;

const partsOf = onceAWord((word, language): Parts => {
  const whole = `<${word}>`;
  const grams = Array.from({ length: Math.max(0, whole.length - gramLength + 1) }, (_, at) =>
    mix(letters, hashOf(whole.slice(at, at + gramLength)), 0),
  );
  const own = hashOf(language);
  return {
    said: mix(own, hashOf(word), 0),
    stemmed: mix(stems, own, hashOf(stem(word, language))),
    grams: Int32Array.from(grams),
  };
});

/** A number for a word or the name of a concept (FNV-1a). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}

function mix(kind: number, a: number, b: number): number {
  let hash = Math.imul(a ^ kind, 0x9e3779b1) ^ Math.imul(b + kind, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return hash ^ (hash >>> 13);
}

const edge = hashOf('^$');
const edges = Int32Array.of(edge);
const [words, wordPairs, single, singleOwn, neighbours, near, lengths, stems, stemPairs, letters] = [
  11, 23, 37, 41, 53, 67, 79, 101, 103, 111,
] as const;
const [beforeStem, afterStem, pairOfThree, triples] = [127, 131, 139, 149] as const;
/** A word may mean many things; in threes only the first ones are told apart. */
const mostInTriples = 2;
/** How far apart two words may stand to be looked at together. */
const reach = 5;
const steps = [1, 2, 4, 8, 14, 25, Number.POSITIVE_INFINITY];
