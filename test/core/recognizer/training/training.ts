import { featureCount } from '../../../../core/recognizer/features.ts';

/** A logistic regression over the features a message has; each message counts the same, however long it is. */
export interface Model {
  bias: number;
  weights: Float64Array;
}

export interface Lesson {
  features: Int32Array;
  wanted: boolean;
  /** How much it counts beside others; 1 for most. */
  share: number;
}

/**
 * Learns by gradient descent with a step of its own for every feature (AdaGrad), in an order that is the same every time, so that
 * the same messages always give the same weights.
 */
export function train(lessons: readonly Lesson[]): Model {
  const weights = new Float64Array(featureCount);
  const model: Model = { bias: 0, weights };
  const sums = new Float64Array(featureCount).fill(1e-8);
  let biasSum = 1e-8;
  const random = randomNumbers(42);
  const order = withoutSingular(lessons);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    for (const { features, wanted, share } of order) {
      const size = 1 / Math.sqrt(Math.max(1, features.length));
      const odds = oddsFor(model, features);
      const off = share * (1 / (1 + Math.exp(-odds)) - (wanted ? 1 : 0));
      for (const feature of features) {
        const weight = weights[feature] ?? 0;
        const slope = off * size + decay * weight;
        const sum = (sums[feature] ?? 0) + slope * slope;
        sums[feature] = sum;
        weights[feature] = weight - (pace * slope) / Math.sqrt(sum);
      }
      biasSum += off * off;
      model.bias -= (pace * off) / Math.sqrt(biasSum);
    }
  }
  return model;
}

/** What only one message has says nothing of others. */
function withoutSingular(lessons: readonly Lesson[]): Lesson[] {
  const times = new Uint32Array(featureCount);
  for (const { features } of lessons)
    for (const feature of features) times[feature] = (times[feature] ?? 0) + 1;
  return lessons.map((lesson) => ({
    ...lesson,
    features: lesson.features.filter((feature) => (times[feature] ?? 0) > 1),
  }));
}

export function oddsFor({ bias, weights }: Model, features: Int32Array): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return bias + sum / Math.sqrt(Math.max(1, features.length));
}

const rounds = 25;
const pace = 0.2;
const decay = 5e-5;

function shuffle<T>(list: T[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const [a, b] = [list[at], list[other]];
    // Both places are within the list.
    list[at] = b as T;
    list[other] = a as T;
  }
}

/** The same row of numbers from 0 to 1 for the same start. */
export function randomNumbers(start: number): () => number {
  let state = start;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
