import { z } from 'zod';
import type { Flow } from '../flow/flow.ts';
import { kindOf } from '../flow/steps.ts';
import { OutletRef, type TestResult } from './test-result.ts';

const Share = z.strictObject({ covered: z.number().int(), of: z.number().int() });

/** Which steps and ways out of them some test comes through. */
export const Coverage = z.strictObject({
  steps: Share,
  outlets: Share,
  uncoveredSteps: z.array(z.string()),
  uncoveredOutlets: z.array(OutletRef),
});
export type Coverage = z.infer<typeof Coverage>;

/** What these results have come through of this flow; passed or failed makes no difference to that. */
export function coverage(flow: Flow, results: readonly TestResult[]): Coverage {
  const steps = new Set(results.flatMap((result) => result.steps));
  const outlets = new Set(results.flatMap((result) => result.outlets.map(outletKey)));
  const played = flow.steps.filter((step) => !kindOf(step).standsApart);
  const all = played.flatMap((step) =>
    kindOf(step)
      .outlets(step)
      .map(({ id }): OutletRef => ({ stepId: step.id, outlet: id })),
  );
  const uncoveredSteps = played.filter(({ id }) => !steps.has(id)).map(({ id }) => id);
  const uncoveredOutlets = all.filter((outlet) => !outlets.has(outletKey(outlet)));
  return {
    steps: { covered: played.length - uncoveredSteps.length, of: played.length },
    outlets: { covered: all.length - uncoveredOutlets.length, of: all.length },
    uncoveredSteps,
    uncoveredOutlets,
  };
}

export function outletKey({ stepId, outlet }: OutletRef): string {
  return `${stepId} ${outlet}`;
}
