import { expect, it } from 'vitest';
import { type Arrangement, arrangeSteps } from '../../../core/flow/arrange.ts';
import { applyEdit } from '../../../core/flow/edit.ts';
import type { Flow } from '../../../core/flow/flow.ts';
import { readyMade } from './ready-made.ts';

const sizes: Record<string, { width: number; height: number }> = {
  sent: { width: 240, height: 100 },
  failed: { width: 300, height: 140 },
  email: { width: 240, height: 120 },
};
const three = new Set(Object.keys(sizes));
const sizeOf = (id: string) => sizes[id] ?? { width: 240, height: 110 };

function arranged(how: Arrangement, ids: ReadonlySet<string> = three): Flow {
  return applyEdit(readyMade, arrangeSteps(readyMade, ids, how, sizeOf));
}
function places(flow: Flow, axis: 'x' | 'y', ids: ReadonlySet<string> = three) {
  return flow.steps.flatMap(({ id, position }) => (ids.has(id) ? [[id, position[axis]]] : []));
}

it.each([
  // In the ready-made flow they stand at x 200, 40, 360 and y 480, 690, 690.
  ['left', 'x', { email: 40, sent: 40, failed: 40 }],
  ['right', 'x', { email: 420, sent: 420, failed: 360 }],
  ['center', 'x', { email: 230, sent: 230, failed: 200 }],
  ['top', 'y', { email: 480, sent: 480, failed: 480 }],
  ['bottom', 'y', { email: 710, sent: 730, failed: 690 }],
  ['middle', 'y', { email: 595, sent: 605, failed: 585 }],
] as const)('lines steps up by their %s', (how, axis, expected) => {
  const flow = arranged(how);
  expect(Object.fromEntries(places(flow, axis))).toEqual(expected);
  const other = axis === 'x' ? 'y' : 'x';
  expect(places(flow, other)).toEqual(places(readyMade, other));
});

it('leaves the same room between any two, the outer ones staying where they are', () => {
  const stretched = applyEdit(readyMade, {
    do: 'moveSteps',
    moves: [{ id: 'failed', to: { x: 1_000, y: 690 } }],
  });
  const spread = applyEdit(stretched, arrangeSteps(stretched, three, 'spread-across', sizeOf));
  // 40 to 1300, of which 780 are taken: 240 between.
  expect(Object.fromEntries(places(spread, 'x'))).toEqual({ sent: 40, email: 520, failed: 1_000 });
});

it('changes nothing where there is nothing to line up', () => {
  expect(arranged('left', new Set(['sent']))).toBe(readyMade);
  expect(arranged('spread-down', new Set(['sent', 'failed']))).toBe(readyMade);
  expect(arranged('top', new Set(['sent', 'failed']))).toBe(readyMade);
});
