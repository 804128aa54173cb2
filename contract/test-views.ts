import { z } from 'zod';
import { ConversationTest } from '../core/tests/conversation-test.ts';
import { Coverage } from '../core/tests/coverage.ts';
import { TestResult } from '../core/tests/test-result.ts';

/** A test to be stored; a new one gets its id from the app. */
export const TestInput = ConversationTest.extend({ id: ConversationTest.shape.id.optional() });

/** How a version's tests went when it was published. */
export const VersionTests = z.object({
  passed: z.number().int(),
  failed: z.number().int(),
  /** Why it was published although some failed; empty when none did. */
  overrideReason: z.string(),
});
export type VersionTests = z.infer<typeof VersionTests>;

export const TestRun = z.object({
  results: z.array(TestResult).readonly(),
  coverage: Coverage,
  milliseconds: z.number(),
});
export type TestRun = z.infer<typeof TestRun>;

export const VersionRun = z.object({
  tests: z.array(ConversationTest).readonly(),
  results: z.array(TestResult).readonly(),
  overrideReason: z.string(),
});
