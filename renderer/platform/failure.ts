import type { z } from 'zod';
import { AppError } from '../../contract/failure.ts';
import { readInput } from '../../contract/read-input.ts';
import { translate } from '../language/language.ts';

/** Sentences by field path, like `{ email: 'Enter an email address …' }`. */
export type FieldErrors = Readonly<Record<string, string>>;

/** Whatever went wrong, as one plain sentence. */
export function toSentence(error: unknown): string {
  return translate(toAppError(error).message);
}

/** The same with what was wrong with each field, where no field stands beside it. */
export function allSentences(error: unknown): string {
  return [toSentence(error), ...Object.values(fieldErrors(error))].join(' ');
}

/** The fields a call was refused for; empty when it failed for another reason. */
export function fieldErrors(error: unknown): FieldErrors {
  const fields = error instanceof AppError ? (error.fields ?? {}) : {};
  return Object.fromEntries(Object.entries(fields).map(([field, sentence]) => [field, translate(sentence)]));
}

/** Checks a form with the same schema the other side uses, before anything is sent. */
export function check<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): { ok: true; value: z.output<Schema> } | { ok: false; errors: FieldErrors } {
  const parsed = readInput(schema, input);
  if (parsed.success) return { ok: true, value: parsed.data };
  const errors: Record<string, string> = {};
  for (const issue of parsed.error.issues)
    errors[issue.path.map(String).join('.')] ??= translate(issue.message);
  return { ok: false, errors };
}

export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  return new AppError(
    'internal',
    'This window did not understand the app’s answer. Reload it and try again.',
  );
}
