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
  /** Looks at the beginning, the end and around `at`, where that is given; what speaks most for a request counts. */
  weigh(encoded: Encoded, at?: number): Weighed;
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
const mostTelling = 8;

export function createEvidence(alphabet: Alphabet, language: Language): Evidence {
  const conceptsAt = conceptNumbers(alphabet);
  weights();
  const look = (encoded: Encoded, stretch: Stretch, visit: VisitFeature) =>
    visitFeatures(encoded, stretch, language, conceptsAt, visit);
  return {
    weigh(encoded, at) {
      let best: Weighed = { odds: Number.NEGATIVE_INFINITY, stretch: { from: 0, to: 0 } };
      for (const stretch of stretchesOf(encoded.text.length, at)) {
        const odds = oddsOf((visit) => look(encoded, stretch, visit));
        if (odds > best.odds) best = { odds, stretch };
      }
      return best;
    },
    telling(encoded, stretch, sign) {
      const says = new Map<number, number>();
      const note = (at: number, weight: number) => {
        if (at >= stretch.from && at < stretch.to) says.set(at, (says.get(at) ?? 0) + weight * sign);
      };
      look(encoded, stretch, (feature, from, to) => {
        const weight = weights()[feature & mask] ?? 0;
        note(from, weight);
        if (to - from > 1) note(to - 1, weight);
      });
      const strongest = [...says].filter(([, weight]) => weight > 0).sort((a, b) => b[1] - a[1]);
      return strongest
        .slice(0, mostTelling)
        .map(([at]) => at)
        .sort((a, b) => a - b);
    },
  };
}

function stretchesOf(length: number, at: number | undefined): Stretch[] {
  if (length <= longest) return [{ from: 0, to: length }];
  const starts = new Set([0, length - longest]);
  if (at !== undefined) starts.add(Math.min(Math.max(0, at - longest / 2), length - longest));
  return [...starts].map((from) => ({ from, to: from + longest }));
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
const seenIn = new Uint32Array(featureCount);
let turn = 0;

/** Every feature counts once; the more there are, the less each says. */
function oddsOf(look: (visit: VisitFeature) => void): number {
  const known = weights();
  turn = (turn + 1) >>> 0 || 1;
  let [sum, count] = [0, 0];
  look((feature) => {
    const at = feature & mask;
    if (seenIn[at] === turn) return;
    seenIn[at] = turn;
    sum += known[at] ?? 0;
    count += 1;
  });
  return evidenceBias + sum / Math.sqrt(Math.max(1, count));
}

let unpacked: Float32Array | undefined;

/** Unpacked once, when a recognizer is first prepared. */
function weights(): Float32Array {
  unpacked ??= unpackWeights(evidenceWeights, evidenceMost);
  return unpacked;
}

/** One printable character per weight; their distance from the middle one grows with the root of the weight. */
export const letters = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
  .filter((letter) => !`'"\\$\``.includes(letter))
  .join('');
const middle = (letters.length - 1) / 2;

export function packWeights(values: Float64Array, most: number): string {
  return Array.from(values, (value) => {
    const step = Math.round(Math.sqrt(Math.min(1, Math.abs(value) / most)) * middle);
    return letters[middle + Math.sign(value) * step];
  }).join('');
}

function unpackWeights(packed: string, most: number): Float32Array {
  const values = new Float32Array(128);
  for (let at = 0; at < letters.length; at += 1) {
    const step = (at - middle) / middle;
    values[letters.charCodeAt(at)] = Math.sign(step) * step * step * most;
  }
  const result = new Float32Array(packed.length);
  for (let at = 0; at < packed.length; at += 1) result[at] = values[packed.charCodeAt(at)] ?? 0;
  return result;
}
