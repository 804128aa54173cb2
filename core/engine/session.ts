import { z } from 'zod';
import { languages } from '../recognizer/verdict.ts';

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
  }),
  /** Something the test pane should say in its own words, not the bot's. */
  z.strictObject({
    type: z.literal('note'),
    at,
    code: z.enum(['switched-off', 'too-many-steps', 'too-long', 'cancelled']),
  }),
  z.strictObject({ type: z.literal('ended'), at }),
]);
export type LogEntry = z.infer<typeof LogEntry>;

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
  }),
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
  /** Told from what the visitor wrote; not there until something tells. */
  language: z.enum(languages).optional(),
  log: z.array(LogEntry),
});
export type Session = z.infer<typeof Session>;

export function newSession(): Session {
  return { reference: '', place: { is: 'new' }, values: [], tries: [], log: [] };
}

/** The step to mark as running, if any. */
export function activeStepId({ place }: Session): string | undefined {
  return 'stepId' in place ? place.stepId : undefined;
}
