import { z } from 'zod';
import { LongText, type StepKindDefinition, stepBase } from '../step-kind.ts';

export const noteColors = ['yellow', 'blue', 'green', 'red', 'grey'] as const;

/** On the canvas, in its own units. */
export const noteSizes = { width: { min: 120, max: 800 }, height: { min: 60, max: 800 } } as const;

export const NoteStep = z.strictObject({
  ...stepBase,
  kind: z.literal('note'),
  text: LongText,
  color: z.enum(noteColors).default('yellow'),
  /** Left out: as wide as a card. */
  width: z.number().int().min(noteSizes.width.min).max(noteSizes.width.max).optional(),
  /** Left out: as high as its text. */
  height: z.number().int().min(noteSizes.height.min).max(noteSizes.height.max).optional(),
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

/** The note with this size, as far as notes go, in steps of the canvas' grid. */
export function resizedNote(
  note: NoteStep,
  size: { readonly width: number; readonly height: number },
): NoteStep {
  const within = (wanted: number, { min, max }: { readonly min: number; readonly max: number }) =>
    Math.round(Math.min(max, Math.max(min, wanted)) / 4) * 4;
  return {
    ...note,
    width: within(size.width, noteSizes.width),
    height: within(size.height, noteSizes.height),
  };
}
