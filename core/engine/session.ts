import { z } from 'zod';

const at = z.iso.datetime();

/** One thing that happened in a conversation, in order. The transcript and the trace are both read from these. */
export const LogEntry = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('said'),
    at,
    from: z.enum(['visitor', 'bot']),
    text: z.string(),
    stepId: z.string().optional(),
    /** `problem`: the bot could not use an answer. */
    tone: z.enum(['plain', 'problem']).optional(),
    choices: z.array(z.string()).optional(),
  }),
  /** What the recognizer made of the visitor's message before it. */
  z.strictObject({
    type: z.literal('judged'),
    at,
    match: z.boolean(),
    near: z.boolean(),
    score: z.number(),
    why: z.string(),
  }),
  z.strictObject({ type: z.literal('entered'), at, stepId: z.string() }),
  z.strictObject({ type: z.literal('left'), at, stepId: z.string(), outlet: z.string(), why: z.string() }),
  z.strictObject({
    type: z.literal('value'),
    at,
    stepId: z.string(),
    key: z.string(),
    label: z.string(),
    value: z.string(),
  }),
  z.strictObject({ type: z.literal('notified'), at, stepId: z.string() }),
  z.strictObject({
    type: z.literal('outcome'),
    at,
    stepId: z.string(),
    outcome: z.enum(['sent', 'captured', 'failed']),
    detail: z.string(),
    /** Left out: a mail. */
    channel: z.enum(['slack', 'http']).optional(),
  }),
  /** Something the test pane should say in its own words, not the bot's. */
  z.strictObject({
    type: z.literal('note'),
    at,
    code: z.enum([
      'switched-off',
      'too-many-steps',
      'too-long',
      'cancelled',
      'message-too-long',
      'duplicate',
    ]),
  }),
  z.strictObject({ type: z.literal('ended'), at }),
]);
export type LogEntry = z.infer<typeof LogEntry>;

/** One answer or correction that can be taken back: where the form stood, and what the changed values were before. */
export const Undo = z.strictObject({
  fieldKey: z.string(),
  tries: z.number().int(),
  given: z.array(z.string()).readonly(),
  before: z.array(z.strictObject({ key: z.string(), value: z.string().nullable() })).readonly(),
});
export type Undo = z.infer<typeof Undo>;

const inForm = {
  /** Keys answered on this visit to the form. Left out by older versions, which asked in order only. */
  given: z.array(z.string()).readonly().optional(),
  /** What “back” takes back, latest last. */
  trail: z.array(Undo).readonly().optional(),
  /** The visitor came back after a pause and was asked whether to go on; this is what they wrote. */
  paused: z.string().optional(),
};

/** Where a conversation stands between two inputs. */
export const Place = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('new') }),
  z.strictObject({ is: z.literal('listening') }),
  z.strictObject({ is: z.literal('clarifying'), stepId: z.string() }),
  z.strictObject({
    is: z.literal('collecting'),
    stepId: z.string(),
    fieldKey: z.string(),
    tries: z.number().int(),
    ...inForm,
    /** What the last answer may have meant; the visitor was asked whether it did. */
    guess: z.string().optional(),
  }),
  /** Every field is answered and the visitor is looking over the answers. `choosing`: they were asked what to change. */
  z.strictObject({ is: z.literal('confirming'), stepId: z.string(), choosing: z.boolean(), ...inForm }),
  /** A notification is under way; only its outcome moves the conversation on. */
  z.strictObject({ is: z.literal('notifying'), stepId: z.string() }),
  z.strictObject({ is: z.literal('ended') }),
]);
export type Place = z.infer<typeof Place>;

/** The whole state of one conversation with one flow, plain data that survives a restart. */
export const Session = z.strictObject({
  /** Of the present handoff, like H-1001; empty until something mentions it or is mailed. */
  reference: z.string(),
  place: Place,
  /** Answers by field key, in the order they were given. */
  values: z.array(z.strictObject({ key: z.string(), label: z.string(), value: z.string() })),
  /** Unusable answers of the present handoff by field key, for branching on them. */
  tries: z.array(z.strictObject({ key: z.string(), count: z.number().int() })).default([]),
  /** What was sent lately, so that the same is not sent twice. `answers` is compared, never shown. */
  sent: z
    .array(z.strictObject({ reference: z.string(), at, stepId: z.string(), answers: z.string() }))
    .default([]),
  log: z.array(LogEntry),
});
export type Session = z.infer<typeof Session>;

export function newSession(): Session {
  return { reference: '', place: { is: 'new' }, values: [], tries: [], sent: [], log: [] };
}

/** The step to mark as running, if any. */
export function activeStepId({ place }: Session): string | undefined {
  return 'stepId' in place ? place.stepId : undefined;
}
