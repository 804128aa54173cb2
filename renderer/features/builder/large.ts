import type { Flow } from '../../../core/flow/flow.ts';

/** Of more steps only the cards in view are drawn, and what looks at the whole flow waits for a rest. */
const large = 150;

export function isLarge({ steps }: Flow): boolean {
  return steps.length > large;
}
