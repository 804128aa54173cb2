import { expect, it } from 'vitest';
import { bootOf, thisBoot } from '../../../main/adapters/boot.ts';

it('knows its own mark again, and no other', () => {
  const boot = thisBoot();
  expect(boot.is(boot.mark)).toBe(true);
  expect(thisBoot().is(boot.mark)).toBe(true);
  expect(boot.is('')).toBe(false);
  expect(boot.is(`${boot.mark}0`)).toBe(false);
});

it('goes by the time the computer began where it has no name for it', () => {
  const began = Date.parse('2026-11-22T08:00:00Z');
  const { mark } = bootOf(undefined, began);
  // Clocks are set right by a second or two; no computer starts twice in five.
  expect(bootOf(undefined, began + 2_000).is(mark)).toBe(true);
  expect(bootOf(undefined, began + 60_000).is(mark)).toBe(false);
  expect(bootOf('a name', began).is(mark)).toBe(false);
});
