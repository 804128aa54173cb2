import { describe, expect, it } from 'vitest';
import { bestVerdict, getReady } from '../../../core/engine/listening.ts';
import type { Flow } from '../../../core/flow/flow.ts';
import { aFlow, anEnd, aTrigger } from '../../support/a-flow.ts';

function listeningFor(count: number): Flow {
  const phrases = Array.from({ length: count }, (_, at) => `reopen ticket ${at} of the ${at % 7} depot`);
  return aFlow([aTrigger('trigger', phrases), anEnd()], ['start>trigger', 'trigger.match>end']);
}

function slicesOf(flow: Flow): number {
  let count = 0;
  for (const work = getReady(flow); !work.next().done; ) count += 1;
  return count;
}

const triggersOf = (flow: Flow) => flow.steps.filter((step) => step.kind === 'trigger');

describe('getting ready for thousands of phrases', () => {
  it('is done in many slices, once', () => {
    const flow = listeningFor(3_000);
    expect(slicesOf(flow)).toBeGreaterThan(50);
    expect(slicesOf(flow)).toBe(0);
    expect(bestVerdict(triggersOf(flow), 'please reopen ticket 2999 of the 3 depot')?.verdict.match).toBe(
      true,
    );
  });

  it('is shared by flows that listen for the same', () => {
    slicesOf(listeningFor(2_000));
    expect(slicesOf(listeningFor(2_000))).toBe(0);
  });

  it('makes no difference to what is recognised', () => {
    const [ready, unprepared] = [listeningFor(50), listeningFor(51)];
    slicesOf(ready);
    const text = 'reopen ticket 12 of the 5 depot';
    expect(bestVerdict(triggersOf(ready), text)?.verdict).toEqual(
      bestVerdict(triggersOf(unprepared), text)?.verdict,
    );
  });
});
