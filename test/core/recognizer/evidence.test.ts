import { describe, expect, it } from 'vitest';
import { packWeights, unpackWeights } from '../../../core/recognizer/evidence.ts';
import { evidenceBias, evidenceMost, evidenceWeights } from '../../../core/recognizer/evidence-weights.ts';
import { compileRecognizer } from '../../../core/recognizer/recognizer.ts';
import { readyMade } from './phrases-of-tests.ts';
import { readSamples } from './training/samples.ts';
import { train } from './training/training.ts';

const recognize = compileRecognizer(readyMade.en);

describe('the statistical evidence', () => {
  it('is what "npm run train" makes of the messages and the words as they are now', () => {
    const { bias, weights } = train(readSamples());
    const made = unpackWeights(packWeights(weights, evidenceMost));
    const kept = unpackWeights(evidenceWeights);
    const known = kept.filter((weight) => weight !== 0).length;
    const different = kept.filter((weight, at) => weight !== made[at]).length;
    // The last digit of a logarithm may differ from machine to machine.
    expect(known).toBeGreaterThan(50_000);
    expect(different / known).toBeLessThan(0.002);
    expect(bias).toBeCloseTo(evidenceBias, 2);
  }, 120_000);

  it('finds a request that no pattern describes, and names the words that spoke for it', () => {
    const { match, why } = recognize('I could do with somebody of your crew walking me through this live');
    expect(match).toBe(true);
    expect(why.pattern).toBeUndefined();
    expect(why.sentence).toMatch(/^Worded like requests for a person \(“/);
  });

  it('needs to say more where neither a person nor a way of making contact is named', () => {
    expect(recognize('I want to see my invoice for march please').score).toBeLessThan(0.1);
    expect(recognize('it rained all day and the garden is green again').score).toBeLessThan(0.1);
  });

  it('looks at the beginning, the end and around a pattern of a long message', () => {
    const filler = 'the parcel was left in the rain behind the house again '.repeat(20);
    expect(recognize(`${filler} can I talk to a person about it ${filler}`).match).toBe(true);
    expect(recognize(`${filler} I spoke with the driver about it ${filler}`).match).toBe(false);
  });
});
