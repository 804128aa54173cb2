import { expect, it } from 'vitest';
import { momentsOf } from '../../../../renderer/features/test-chat/moments.ts';

const turn = (from: number, at: string, clockSet: boolean) => ({ from, at, clockSet, delivery: null });

it('a conversation at the time it is marks no time', () => {
  expect(momentsOf([turn(0, 'a', false), turn(4, 'b', false)])).toEqual(new Map());
});

it('marks where the clock was set, moved and let go, once each', () => {
  const turns = [
    turn(0, 'real', false),
    turn(3, 'night', true),
    turn(6, 'night', true),
    turn(9, 'later', true),
    turn(12, 'now', false),
    turn(15, 'soon', false),
  ];
  expect([...momentsOf(turns)]).toEqual([
    [3, { at: 'night', clockSet: true }],
    [9, { at: 'later', clockSet: true }],
    [12, { at: 'now', clockSet: false }],
  ]);
});
