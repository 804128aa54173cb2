import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSlip, slips } from '../../../core/recognizer/typo.ts';

it.each([
  ['agnet', 'agent', true],
  ['agen', 'agent', true],
  ['aagent', 'agent', true],
  ['agint', 'agent', true],
  ['agnte', 'agent', false],
  ['represntive', 'representative', false],
  ['represntatve', 'representative', true],
  ['', 'a', true],
  ['agent', 'agent', true],
] as const)('"%s" for "%s" is a slip: %s', (written, word, expected) =>
  expect(isSlip(written, word)).toBe(expected),
);

it('leaves the same out at both ends without losing or inventing a slip', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 });
  fc.assert(
    fc.property(word, word, (written, meant) => {
      expect(isSlip(written, meant)).toBe(slips(written, meant) <= (meant.length >= 9 ? 2 : 1));
    }),
    { numRuns: 20_000 },
  );
});
