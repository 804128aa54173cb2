import { z } from 'zod';
import { isNo, isYes } from '../../engine/visitor-words.ts';
import { en } from '../first-texts/en.ts';
import { limits } from '../limits.ts';
import { LongText, type StepKindDefinition, stepBase } from '../step-kind.ts';

const Phrase = z.string().max(limits.phrase);

export const TriggerStep = z.strictObject({
  ...stepBase,
  kind: z.literal('trigger'),
  phrases: z.array(Phrase).max(limits.phrases),
  /** “Do not hand off when…” */
  negativePhrases: z.array(Phrase).max(limits.phrases).default([]),
  sensitivity: z.enum(['careful', 'balanced', 'eager']).default('balanced'),
  /** Near misses get this question instead of silence. */
  clarify: z.strictObject({ enabled: z.boolean(), question: LongText }),
});
export type TriggerStep = z.infer<typeof TriggerStep>;

export const trigger: StepKindDefinition<TriggerStep> = {
  kind: 'trigger',
  title: 'Trigger',
  purpose: 'Listens for visitors who ask for a person.',
  addable: true,
  hasInlet: true,
  create: (id, position, texts = en) => ({
    id,
    kind: 'trigger',
    name: 'Trigger',
    position,
    phrases: [texts.phrase],
    negativePhrases: [],
    sensitivity: 'balanced',
    clarify: { enabled: true, question: texts.clarify },
  }),
  outlets: () => [{ id: 'match', label: 'asks for a person', tone: 'plain' }],
  texts: (step) =>
    step.clarify.enabled
      ? [{ path: 'clarify.question', label: 'Question', text: step.clarify.question, required: true }]
      : [],
  variables: () => [],
  reads: () => [],
  check: (step) =>
    step.phrases.some((phrase) => phrase.trim() !== '')
      ? []
      : [
          {
            severity: 'error',
            code: 'no-phrases',
            message: 'No trigger phrase: nobody will ever be handed off. Add at least one.',
            path: 'phrases',
          },
        ],
  enter: (_step, turn) => turn.listen(),
  receive: (_step, turn, text) => {
    // Only reached while the clarifying question is open; plain listening is the engine's own business.
    if (isYes(text)) turn.leaveBy('match', 'the visitor said yes to the question');
    else if (isNo(text)) turn.listen();
    else turn.listenAgain(text);
  },
};
