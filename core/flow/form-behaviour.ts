import { z } from 'zod';
import { limits } from './limits.ts';
import { LongText, ShortText } from './step-kind.ts';
import type { CollectStep, Field } from './steps/collect.ts';

const ownWords = z.array(ShortText).max(limits.choices).optional();

/** How a form treats a visitor who does something else than answer. Empty texts: the engine's, in the visitor's language. */
export const FormBehaviour = z.strictObject({
  /** Shows all answers at the end and asks before going on. */
  confirm: z.boolean().default(false),
  confirmText: LongText.default(''),
  /** What is being asked, for “help”. */
  helpText: LongText.default(''),
  /** To a question that is no answer. */
  asideText: LongText.default(''),
  /** To a visitor who asks for a person once more. */
  personText: LongText.default(''),
  /** After so many minutes of silence the visitor is asked whether to go on; 0 for never. */
  resumeAfter: z.number().int().min(0).max(10_080).default(0),
  resumeText: LongText.default(''),
  /** The same answers again within so many minutes are not sent again; 0 to send them. */
  duplicateMinutes: z.number().int().min(0).max(1_440).default(10),
  duplicateText: LongText.default(''),
  /** More words that visitors use, on top of the built-in ones. */
  words: z
    .strictObject({
      back: ownWords,
      skip: ownWords,
      cancel: ownWords,
      'start-over': ownWords,
      help: ownWords,
    })
    .default({}),
});
export type FormBehaviour = z.infer<typeof FormBehaviour>;

/** Of a form that has no settings of its own, which every form was before there were any. */
const plainBehaviour = FormBehaviour.parse({ duplicateMinutes: 0 });

export function behaviourOf(step: CollectStep): FormBehaviour {
  return step.behaviour ?? plainBehaviour;
}

/** Unusable answers to the field before the form gives up; 0 for no maximum. */
export function triesFor(step: CollectStep, field: Field): number {
  return field.maxTries ?? step.maxTries;
}

/** The texts that a manager may write instead of the engine's own. */
export const behaviourLabels = {
  confirmText: 'Text above the answers',
  helpText: 'Text for help',
  asideText: 'Text for other questions',
  personText: 'Text when asked for a person again',
  resumeText: 'Question after a pause',
  duplicateText: 'Text for the same request again',
} as const;
