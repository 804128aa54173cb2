import { z } from 'zod';
import { Id } from '../flow/step-kind.ts';

/** One line of a result: what the visitor said, or what was expected beside what happened. */
export const ResultRow = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('said'), line: z.number().int(), text: z.string() }),
  /** The clock was moved to there. */
  z.strictObject({ is: z.literal('time'), line: z.number().int(), now: z.iso.datetime() }),
  z.strictObject({
    is: z.literal('check'),
    what: z.enum(['answer', 'silence', 'step', 'value', 'delivery']),
    /** The key of a value; empty where there is nothing to name. */
    about: z.string().default(''),
    /** The line of the test; `null` for an answer that no line expects. */
    line: z.number().int().nullable(),
    passed: z.boolean(),
    expected: z.string(),
    actual: z.string(),
  }),
]);
export type ResultRow = z.infer<typeof ResultRow>;

export const OutletRef = z.strictObject({ stepId: Id, outlet: z.string() });
export type OutletRef = z.infer<typeof OutletRef>;

/** How one test went, with expected and actual side by side. */
export const TestResult = z.strictObject({
  testId: Id,
  name: z.string(),
  passed: z.boolean(),
  rows: z.array(ResultRow),
  /** Where the conversation came through, each once, for coverage. */
  steps: z.array(z.string()),
  outlets: z.array(OutletRef),
});
export type TestResult = z.infer<typeof TestResult>;
