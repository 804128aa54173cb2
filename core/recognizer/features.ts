import type { Encoded } from './lexicon.ts';

/** How many different features the statistical evidence tells apart; whatever falls on the same number shares a weight. */
export const featureCount = 1 << 16;

/** What a part of a message says, and which words of the encoded message it stands on. */
export type VisitFeature = (feature: number, from: number, to: number) => void;

/**
 * Calls `visit` for all that is statistically looked at in a stretch of a message: its words, pairs of neighbouring and near words,
 * and the same of their concepts. Concepts are counted across languages, words within theirs.
 */
export function visitFeatures(
  encoded: Encoded,
  stretch: { from: number; to: number },
  language: string,
  conceptsAt: (character: number) => Int32Array,
  visit: VisitFeature,
): void {
  const { from, to } = stretch;
  const own = hashOf(language);
  const length = to - from;
  visit(
    mix(
      lengths,
      steps.findIndex((most) => length <= most),
      0,
    ),
    from,
    from,
  );
  const said: number[] = [edge];
  const meant: Int32Array[] = [edges];
  for (let at = from; at < to; at += 1) {
    said.push(mix(own, hashOf(encoded.said[at] ?? ''), 0));
    meant.push(conceptsAt(encoded.text.charCodeAt(at)));
  }
  said.push(edge);
  meant.push(edges);
  for (const [index, concepts] of meant.entries()) {
    const at = from + index - 1;
    visit(mix(words, said[index] ?? 0, 0), at, at + 1);
    if (index <= length) visit(mix(wordPairs, said[index] ?? 0, said[index + 1] ?? 0), at, at + 2);
    for (const concept of concepts) {
      visit(mix(single, concept, 0), at, at + 1);
      visit(mix(singleOwn, concept, own), at, at + 1);
    }
    for (let far = 1; far <= reach && index + far < meant.length; far += 1) {
      const kind = far === 1 ? neighbours : near;
      for (const concept of concepts)
        for (const other of meant[index + far] ?? edges) visit(mix(kind, concept, other), at, at + far + 1);
    }
  }
}

/** A number for a word or the name of a concept (FNV-1a). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}

function mix(kind: number, a: number, b: number): number {
  let hash = Math.imul(a ^ kind, 0x9e3779b1) ^ Math.imul(b + kind, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) >>> 0;
}

const edge = hashOf('^$');
const edges = Int32Array.of(edge);
const [words, wordPairs, single, singleOwn, neighbours, near, lengths] = [
  11, 23, 37, 41, 53, 67, 79,
] as const;
/** How far apart two words may stand to be looked at together. */
const reach = 4;
const steps = [1, 2, 4, 8, 14, 25, Number.POSITIVE_INFINITY];
