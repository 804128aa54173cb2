import { type StepKind, stepKinds } from '../../../../core/flow/steps.ts';

/** The kinds a person may add, in palette order. */
export const addableKinds: readonly StepKind[] = Object.keys(stepKinds).filter(
  // The table's own keys; TypeScript knows them as any text.
  (kind): kind is StepKind => stepKinds[kind as StepKind].addable,
);
