import { z } from 'zod';
import { DeliveryPlan } from '../handoff/simulation.ts';
import { languages } from '../recognizer/verdict.ts';
import type { EngineContext } from './context.ts';
import type { Input } from './input.ts';

/** One input with all that the engine was told beside it: enough to take the same step again, to the same result. */
export const PlayedTurn = z.strictObject({
  // Written and read by this app alone, so that whatever an input or the context comes to hold is kept as it is.
  input: z.custom<Input>((value) => isRecord(value) && typeof value.type === 'string'),
  context: z.custom<EngineContext>((value) => isRecord(value) && typeof value.now === 'string'),
  /** Length of the log before it. */
  from: z.number().int(),
  /** Its time was set by a tester and stood still. */
  clockSet: z.boolean(),
  /** What notifications were made to meet; `null`: they were delivered as set up. */
  delivery: DeliveryPlan.nullable(),
  /** The handoff that this turn began or went on with, where it owed something. */
  handoffId: z.string().optional(),
});
export type PlayedTurn = z.infer<typeof PlayedTurn>;

/** What a tester has set for a conversation, and what was played so far. */
export const TestPlay = z.strictObject({
  /** Stands still until it is moved; `null`: the time it is. */
  clock: z.iso.datetime().nullable(),
  /** `null`: told from what the visitor writes. */
  language: z.enum(languages).nullable(),
  turns: z.array(PlayedTurn),
  /** Where it left another conversation by going back in that. */
  wentBack: z
    .strictObject({
      /** The conversation that was left. */
      from: z.string(),
      /** Length of the log that both share. */
      place: z.number().int(),
      /** What the visitor had written there. */
      text: z.string(),
      /** Whether something was sent before that point, and after it. */
      sentBefore: z.boolean(),
      sentAfter: z.boolean(),
    })
    .nullable(),
});
export type TestPlay = z.infer<typeof TestPlay>;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
