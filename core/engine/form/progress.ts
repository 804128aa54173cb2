import type { CollectStep, Field } from '../../flow/steps/collect.ts';
import type { Undo } from '../session.ts';
import type { FormPlace } from '../turn.ts';

export type Collecting = Extract<FormPlace, { is: 'collecting' }>;

/** How far a form has come: keys answered on this visit, and what can be taken back. */
export interface Progress {
  readonly given: readonly string[];
  readonly trail: readonly Undo[];
}

/** An answer to a field, read and cleaned. */
export interface Told {
  readonly field: Field;
  readonly value: string;
}

/** A place stored by an older version says nothing of what was given; it asked in order only. */
export function progressAt(step: CollectStep, place: FormPlace): Progress {
  const { given, trail = [] } = place;
  if (given) return { given, trail };
  const at = place.is === 'collecting' ? step.fields.findIndex(({ key }) => key === place.fieldKey) : -1;
  return { given: step.fields.slice(0, Math.max(at, 0)).map(({ key }) => key), trail };
}
