import { z } from 'zod';
import type { DestinationKind } from '../destination.ts';
import { Id, type StepProblem } from './step-kind.ts';

/**
 * Where a step sends to. Address and secrets are the destination's, kept in the settings of each computer; a flow names it
 * only. `null`: none chosen yet.
 */
export const DestinationRef = z.strictObject({ id: Id, name: z.string().max(80) });
export type DestinationRef = z.infer<typeof DestinationRef>;

/** What a step may know of a destination that is set up. */
export interface KnownDestination {
  readonly id: string;
  readonly name: string;
  readonly kind: DestinationKind;
}

/** The one meant: by its id, or, in a flow that came from elsewhere, the one of that kind with the same name. */
export function findDestination<Known extends KnownDestination>(
  ref: DestinationRef,
  kind: DestinationKind,
  known: readonly Known[],
): Known | undefined {
  const own = known.filter((one) => one.kind === kind);
  const name = ref.name.trim().toLowerCase();
  return own.find(({ id }) => id === ref.id) ?? own.find((one) => one.name.trim().toLowerCase() === name);
}

/** What is wrong with a step's destination. `known` left out: nobody can say what is set up. */
export function destinationProblems(
  ref: DestinationRef | null,
  kind: DestinationKind,
  known: readonly KnownDestination[] | undefined,
): readonly StepProblem[] {
  const base = { severity: 'error', path: 'destination' } as const;
  if (ref === null) {
    const message = 'Nowhere to send to. Choose a destination, or add one in Settings > Destinations.';
    return [{ ...base, code: 'no-destination', message }];
  }
  if (known === undefined || findDestination(ref, kind, known)) return [];
  const message = `“${ref.name}” is not set up on this computer. Add it in Settings > Destinations, or choose another.`;
  return [{ ...base, code: 'missing-destination', message }];
}
