import { z } from 'zod';
import { type StepKindDefinition, stepBase } from '../step-kind.ts';

export const EndStep = z.strictObject({ ...stepBase, kind: z.literal('end') });
export type EndStep = z.infer<typeof EndStep>;

export const end: StepKindDefinition<EndStep> = {
  kind: 'end',
  title: 'End',
  purpose: 'Closes the handoff. The next message starts afresh.',
  addable: true,
  hasInlet: true,
  create: (id, position) => ({ id, kind: 'end', name: 'End', position }),
  outlets: () => [],
  texts: () => [],
  variables: () => [],
  reads: () => [],
  check: () => [],
  enter: (_step, turn) => turn.end(),
};
