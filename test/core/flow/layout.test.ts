import { expect, it } from 'vitest';
import { applyEdit } from '../../../core/flow/edit.ts';
import { tidyUp } from '../../../core/flow/layout.ts';
import { readyMade } from './ready-made.ts';

const size = { width: 240, height: 120 };

it('arranges steps from top to bottom without overlaps', () => {
  const { steps, connections } = applyEdit(
    readyMade,
    tidyUp(readyMade, () => size),
  );
  const place = new Map(steps.map(({ id, position }) => [id, position]));
  for (const { from, to } of connections) {
    expect(place.get(to)?.y).toBeGreaterThanOrEqual((place.get(from)?.y ?? 0) + size.height);
  }
  for (const [index, a] of steps.entries()) {
    for (const b of steps.slice(index + 1)) {
      const apart =
        Math.abs(a.position.x - b.position.x) >= size.width ||
        Math.abs(a.position.y - b.position.y) >= size.height;
      expect(apart).toBe(true);
    }
  }
});

it('puts the first outlet to the left', () => {
  const { steps } = applyEdit(
    readyMade,
    tidyUp(readyMade, () => size),
  );
  const x = (id: string) => steps.find((step) => step.id === id)?.position.x ?? 0;
  expect(x('sent')).toBeLessThan(x('failed'));
});

it('gives the same arrangement again', () => {
  const once = applyEdit(
    readyMade,
    tidyUp(readyMade, () => size),
  );
  expect(
    applyEdit(
      once,
      tidyUp(once, () => size),
    ),
  ).toBe(once);
});
