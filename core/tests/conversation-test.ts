import { z } from 'zod';
import { limits } from '../flow/limits.ts';
import { Id, ShortText, VariableKey } from '../flow/step-kind.ts';
import { languages } from '../recognizer/verdict.ts';

/** How a simulated delivery ends. Nothing is ever sent by a test. */
export const SimulatedOutcome = z.enum(['sent', 'failed', 'captured']);
export type SimulatedOutcome = z.infer<typeof SimulatedOutcome>;

/** A year, in minutes. */
export const longestWait = 527_040;

/** As long as what a visitor can write, and as what the bot can say. */
const Said = z.string().max(5_000);
const Answered = z.string().max(limits.text);

/**
 * One line of a test. `says` and `fills` are the visitor's, `waits` and `clock` move the time; the others are expectations of everything that happened
 * since the visitor's line before them. `{{reference}}` in an expected text stands for the handoff's own number.
 */
export const TestStep = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('says'), text: Said }),
  /**
   * Answers every question of a form, in whatever order it asks: with the answers of the field's key one after the
   * other, then with one that suits the field's type. Such a test survives a form that gets another field.
   */
  z.strictObject({
    do: z.literal('fills'),
    answers: z.array(z.strictObject({ key: VariableKey, text: Said })).max(100),
  }),
  /** Nothing happens for so long, as when the visitor comes back later. */
  z.strictObject({ do: z.literal('waits'), minutes: z.number().int().min(1).max(longestWait) }),
  /** From here on it is another time. */
  z.strictObject({ do: z.literal('clock'), now: z.iso.datetime() }),
  /** The bot's answers in their order; once one is listed, any further one is a failure. */
  z.strictObject({ do: z.literal('answers'), match: z.enum(['exact', 'contains']), text: Answered }),
  z.strictObject({ do: z.literal('silent') }),
  z.strictObject({ do: z.literal('reaches'), stepId: Id }),
  z.strictObject({ do: z.literal('value'), key: VariableKey, value: Answered }),
  /** A notification left this step and ended so. `contains`: in its recipients or destination, Reply-To, subject, text or body. */
  z.strictObject({ do: z.literal('delivers'), stepId: Id, outcome: SimulatedOutcome, contains: Answered }),
]);
export type TestStep = z.infer<typeof TestStep>;

/** A conversation with expectations, stored with its flow and run on every publish. */
export const ConversationTest = z.strictObject({
  id: Id,
  name: ShortText.min(1, 'Give the test a name.'),
  /** How the first, second … delivery of the conversation ends; the last one holds for all that follow. */
  deliveries: z.array(SimulatedOutcome).min(1).max(20).default(['sent']),
  /** The clock of the simulated conversation. Left out: a Monday morning. */
  now: z.iso.datetime().optional(),
  /** The visitor's language. Left out: told from what they write. */
  language: z.enum(languages).optional(),
  steps: z.array(TestStep).max(500),
});
export type ConversationTest = z.infer<typeof ConversationTest>;

/** What one flow may have. */
export const mostTests = 500;
export const ConversationTests = z
  .array(ConversationTest)
  .max(mostTests)
  .refine((tests) => new Set(tests.map(({ id }) => id)).size === tests.length, {
    error: 'Two tests have the same id.',
  });
