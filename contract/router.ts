import type { z } from 'zod';
import type { Contract, Handlers } from './contract.ts';
import { AppError, type Failure, type Reply, toFailure } from './failure.ts';
import { readInput } from './read-input.ts';

export interface RouterOptions {
  /** Hears of everything unexpected, with the call's name. What it gets never reaches the caller. */
  readonly onUnexpected: (name: string, error: unknown) => void;
}

/**
 * Turns handlers into one function from (name, input) to a reply: looks the call up, checks the input against the
 * contract, runs the handler and masks everything unexpected. Never throws.
 */
export function createRouter<C extends Contract>(
  calls: C,
  handlers: Handlers<C>,
  { onUnexpected }: RouterOptions,
): (name: string, input: unknown) => Promise<Reply<unknown>> {
  return async (name, input) => {
    if (!Object.hasOwn(calls, name))
      return refuse({ code: 'not-found', message: `There is no call “${name}”.` });
    const call = calls[name];
    const handler = handlers[name];
    if (!call || !handler) return refuse({ code: 'not-found', message: `There is no call “${name}”.` });
    try {
      const parsed = readInput(call.input, input);
      if (!parsed.success) return refuse(invalidInput(name, parsed.error.issues));
      // The input was parsed by this very call's schema; the union over all names cannot express that.
      const value = await handler(parsed.data as Parameters<typeof handler>[0]);
      return { ok: true, value };
    } catch (error) {
      if (error instanceof AppError) return refuse(toFailure(error));
      onUnexpected(name, error);
      return refuse({
        code: 'internal',
        message: 'Something went wrong inside the app. Nothing was changed; please try again.',
      });
    }
  };
}

function refuse(error: Failure): Reply<never> {
  return { ok: false, error };
}

function invalidInput(name: string, issues: readonly z.core.$ZodIssue[]): Failure {
  const fields: Record<string, string> = Object.create(null);
  for (const issue of issues.slice(0, 20)) fields[issue.path.map(String).join('.')] ??= issue.message;
  return {
    code: 'invalid',
    message: `The call “${name}” was refused: its input is not what it takes.`,
    fields,
  };
}
