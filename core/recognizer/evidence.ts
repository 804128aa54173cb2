import { evidenceBias, evidenceMost, evidenceWeights } from './evidence-weights.ts';
import { featureCount, hashOf, type VisitFeature, visitFeatures } from './features.ts';
import type { Encoded } from './lexicon.ts';
import type { Alphabet } from './pattern.ts';
import type { Language } from './verdict.ts';

/**
 * What the wording of a message speaks for, learned from written messages: above 0 rather for a request, below 0 rather against one.
 * It is the logarithm of the odds.
 */
export interface Evidence {
  /** Looks at the beginning, the end and a found pattern; what speaks most for a request counts. */
  weigh(encoded: Encoded, found?: Stretch): Weighed;
  /** Which characters of the encoded message speak most for a request, or against one, in their order. */
  telling(encoded: Encoded, stretch: Stretch, sign: 1 | -1): number[];
}

export interface Weighed {
  odds: number;
  stretch: Stretch;
}

export interface Stretch {
  from: number;
  to: number;
}

/** Messages longer than this are looked at in stretches: who tells a long story asks before or after it. */
const longest = 60;
/** So much before and after a pattern is looked at: a long story around it says little about it. */
const around = 3;
const mostTelling = 8;

export function createEvidence(alphabet: Alphabet, language: Language): Evidence {
  const conceptsAt = conceptNumbers(alphabet);
  weights();
  const look = (encoded: Encoded, stretch: Stretch, visit: VisitFeature) =>
    visitFeatures(encoded, stretch, language, conceptsAt, visit);
  return {
    weigh(encoded, found) {
      let best: Weighed = { odds: Number.NEGATIVE_INFINITY, stretch: { from: 0, to: 0 } };
      for (const stretch of stretchesOf(encoded.text.length, found)) {
        const odds = oddsOf((visit) => look(encoded, stretch, visit));
        if (odds > best.odds) best = { odds, stretch };
      }
      return best;
    },
    telling(encoded, stretch, sign) {
      const { steps, sizes } = weights();
      const says = new Float64Array(stretch.to - stretch.from);
      const note = (at: number, weight: number) => {
        if (at >= stretch.from && at < stretch.to)
          says[at - stretch.from] = (says[at - stretch.from] ?? 0) + weight;
      };
      look(encoded, stretch, (feature, from, to) => {
        const weight = (sizes[(steps[feature & mask] ?? 0) + middle] ?? 0) * sign;
        if (weight === 0) return;
        note(from, weight);
        if (to - from > 1) note(to - 1, weight);
      });
      const places = Array.from(says.keys()).filter((at) => (says[at] ?? 0) > 0);
      const strongest = places.sort((a, b) => (says[b] ?? 0) - (says[a] ?? 0)).slice(0, mostTelling);
      return strongest.sort((a, b) => a - b).map((at) => at + stretch.from);
    },
  };
}

function stretchesOf(length: number, found: Stretch | undefined): Stretch[] {
  if (length <= longest) return [{ from: 0, to: length }];
  const ends = [
    { from: 0, to: longest },
    { from: length - longest, to: length },
  ];
  if (found === undefined) return ends;
  return [...ends, { from: Math.max(0, found.from - around), to: Math.min(length, found.to + around) }];
}

/** The numbers of the concepts of a character, worked out when it is first met. */
export function conceptNumbers(alphabet: Alphabet): (character: number) => Int32Array {
  const known = new Map<number, Int32Array>();
  return (character) => {
    const before = known.get(character);
    if (before) return before;
    const numbers = Int32Array.from(alphabet.conceptsOf(String.fromCharCode(character)), hashOf);
    known.set(character, numbers);
    return numbers;
  };
}

const mask = featureCount - 1;
const seen = new Uint8Array(featureCount);
const noted: number[] = [];

/** Every feature that is known counts once; the more there are, the less each says. */
function oddsOf(look: (visit: VisitFeature) => void): number {
  const { steps, sizes } = weights();
  let sum = 0;
  noted.length = 0;
  look((feature) => {
    const at = feature & mask;
    const step = steps[at] ?? 0;
    if (step === 0 || seen[at] === 1) return;
    seen[at] = 1;
    noted.push(at);
    sum += sizes[step + middle] ?? 0;
  });
  for (const at of noted) seen[at] = 0;
  return evidenceBias + sum / Math.sqrt(Math.max(1, noted.length));
}

/** What each feature weighs, in steps, and the weight of every step. Steps take a byte each, so that many stay at hand. */
interface Weights {
  steps: Int8Array;
  sizes: Float32Array;
}

let unpacked: Weights | undefined;

/** Unpacked once, when a recognizer is first prepared. */
function weights(): Weights {
  unpacked ??= {
    steps: unpackWeights(evidenceWeights),
    sizes: Float32Array.from({ length: levels }, (_, at) => {
      const share = (at - middle) / middle;
      return Math.sign(share) * share * share * evidenceMost;
    }),
  };
  return unpacked;
}

/**
 * Printable characters: the first ones stand for a weight each, their distance from the middle one growing with the root of the
 * weight; the others for a row of weights that are zero.
 */
const characters = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
  .filter((character) => !`'"\\$\``.includes(character))
  .join('');
const levels = 61;
const middle = (levels - 1) / 2;
const longestRow = characters.length - levels;

export function packWeights(values: Float64Array, most: number): string {
  let packed = '';
  let zeros = 0;
  const endRow = () => {
    if (zeros > 0) packed += characters[levels + zeros - 1];
    zeros = 0;
  };
  for (const value of values) {
    const step = Math.round(Math.sqrt(Math.min(1, Math.abs(value) / most)) * middle);
    if (step > 0 || zeros === longestRow) endRow();
    if (step > 0) packed += characters[middle + Math.sign(value) * step];
    else zeros += 1;
  }
  endRow();
  return packed;
}

/** The steps of all features, from `-middle` to `middle`. */
export function unpackWeights(packed: string): Int8Array {
  const [stepOf, rowOf] = [new Int8Array(128), new Uint8Array(128)];
  for (let at = 0; at < characters.length; at += 1) {
    if (at < levels) stepOf[characters.charCodeAt(at)] = at - middle;
    else rowOf[characters.charCodeAt(at)] = at - levels + 1;
  }
  const result = new Int8Array(featureCount);
  let at = 0;
  for (let index = 0; index < packed.length; index += 1) {
    const character = packed.charCodeAt(index);
    const row = rowOf[character] ?? 0;
    if (row === 0) result[at] = stepOf[character] ?? 0;
    at += Math.max(1, row);
  }
  return result;
}
