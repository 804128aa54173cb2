import { z } from 'zod';
import { LongText, type StepKindDefinition, stepBase } from '../step-kind.ts';

export const noteColors = ['yellow', 'blue', 'green', 'red', 'grey'] as const;

export const NoteStep = z.strictObject({
  ...stepBase,
  kind: z.literal('note'),
  text: LongText,
  color: z.enum(noteColors).default('yellow'),
});
export type NoteStep = z.infer<typeof NoteStep>;

/** For colleagues only: no conversation ever comes to it. */
export const note: StepKindDefinition<NoteStep> = {
  kind: 'note',
  title: 'Note',
  purpose: 'A comment on the canvas. Visitors never see it.',
  addable: true,
  hasInlet: false,
  standsApart: true,
  create: (id, position) => ({ id, kind: 'note', name: 'Note', position, text: '', color: 'yellow' }),
  outlets: () => [],
  texts: () => [],
  variables: () => [],
  reads: () => [],
  check: () => [],
  enter: (_step, turn) => turn.end(),
};
