import { z } from 'zod';
import { type StepKindDefinition, stepBase } from '../step-kind.ts';

export const StartStep = z.strictObject({ ...stepBase, kind: z.literal('start') });
export type StartStep = z.infer<typeof StartStep>;

export const start: StepKindDefinition<StartStep> = {
  kind: 'start',
  title: 'Start',
  purpose: 'Where every conversation begins.',
  addable: false,
  hasInlet: false,
  create: (id, position) => ({ id, kind: 'start', name: 'Start', position }),
  outlets: () => [{ id: 'next', label: 'next', tone: 'plain' }],
  texts: () => [],
  variables: () => [],
  reads: () => [],
  check: () => [],
  enter: (_step, turn) => turn.leaveBy('next', 'the conversation begins'),
};
