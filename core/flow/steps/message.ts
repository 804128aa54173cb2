import { z } from 'zod';
import { LongText, type StepKindDefinition, stepBase } from '../step-kind.ts';

export const MessageStep = z.strictObject({ ...stepBase, kind: z.literal('message'), text: LongText });
export type MessageStep = z.infer<typeof MessageStep>;

export const message: StepKindDefinition<MessageStep> = {
  kind: 'message',
  title: 'Message',
  purpose: 'Says something to the visitor.',
  addable: true,
  hasInlet: true,
  create: (id, position) => ({ id, kind: 'message', name: 'Message', position, text: '' }),
  outlets: () => [{ id: 'next', label: 'next', tone: 'plain' }],
  texts: (step) => [{ path: 'text', label: 'Text', text: step.text, required: true }],
  variables: () => [],
  reads: () => [],
  check: () => [],
  enter: (step, turn) => {
    turn.say(turn.fill(step.text));
    turn.leaveBy('next', 'the message was said');
  },
};
