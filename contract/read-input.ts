import type { z } from 'zod';
import { plainIssue } from '../core/plain-issue.ts';

/** Checks an input, here or on the other side: whatever is wrong with it is said in the same plain words. */
export function readInput<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): z.ZodSafeParseResult<z.output<Schema>> {
  return schema.safeParse(input, { error: plainIssue });
}
