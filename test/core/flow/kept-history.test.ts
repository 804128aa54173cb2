import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Flow } from '../../../core/flow/flow.ts';
import {
  changeSwap,
  commit,
  type History,
  newHistory,
  prepend,
  redo,
  undo,
  withSwap,
} from '../../../core/flow/history.ts';
import { readHistory, writeHistory } from '../../../core/flow/kept-history.ts';
import type { ConversationTest } from '../../../core/tests/conversation-test.ts';
import { draws, editFor } from './arbitrary-edits.ts';
import { longFlow, readyMade } from './ready-made.ts';

function edited(flow: Flow, recipe: Parameters<typeof editFor>[1][]): History {
  let history = newHistory(flow);
  for (const [serial, draw] of recipe.entries()) {
    history = commit(history, [editFor(history.present, draw, serial)], `Edit ${serial}`);
    if (draw.b % 5 === 0) history = undo(history);
  }
  return history;
}

/** As after a restart: the draft comes from disk, and shares no object with what was in memory. */
function restarted(history: History, text = writeHistory(history)): History | undefined {
  const draft = Flow.parse(JSON.parse(JSON.stringify(history.present)));
  const kept = readHistory(text, draft);
  return kept && prepend(newHistory(draft), kept);
}

it('gives back every document and label, before and after the present one', () => {
  fc.assert(
    fc.property(draws({ minLength: 1, maxLength: 60 }), (recipe) => {
      const history = edited(readyMade, recipe);
      const again = restarted(history);
      expect(again?.past).toEqual(history.past);
      expect(again?.future).toEqual(history.future);
    }),
    { numRuns: 60 },
  );
});

it('keeps the tests that an edit brought with it, wherever it stands', () => {
  const test = (name: string): ConversationTest => ({ id: 'test-1', name, deliveries: ['sent'], steps: [] });
  const swap = { id: 'swap-1', before: [test('Mine')], after: [test('Theirs')] };
  const one = commit(newHistory(readyMade), [{ do: 'renameFlow', name: 'Theirs' }], 'Use template');
  const both = changeSwap(undo(withSwap(one, swap)), { id: 'swap-1', after: [test('Theirs, edited')] });
  const again = restarted(both);
  expect(again?.future[0]?.swap).toEqual({ ...swap, after: [test('Theirs, edited')] });
  expect(again && redo(again).past[0]?.swap?.before).toEqual([test('Mine')]);
});

it('writes what changed and nothing else: 200 edits of a thousand steps are small', () => {
  const flow = longFlow(1_000);
  let history = newHistory(flow);
  for (let turn = 0; turn < 200; turn++) {
    const moved = flow.steps[turn * 4];
    if (!moved) throw new Error('The flow is too short.');
    history = commit(
      history,
      [{ do: 'moveSteps', moves: [{ id: moved.id, to: { x: turn, y: 9 } }] }],
      'Move',
    );
  }
  expect(writeHistory(history).length).toBeLessThan(80_000);
  expect(restarted(history)?.past).toHaveLength(200);
});

it('leaves the oldest edits out where there is no room', () => {
  let history = newHistory(readyMade);
  for (let turn = 0; turn < 50; turn++)
    history = commit(history, [{ do: 'renameFlow', name: `Name ${turn}` }], 'Rename');
  const text = writeHistory(history, 1_000);
  expect(text.length).toBeLessThanOrEqual(1_000);
  const again = restarted(history, text);
  const count = again?.past.length ?? 0;
  expect(count).toBeGreaterThan(10);
  expect(again?.past).toEqual(history.past.slice(-count));
});

it('goes on from where it was: what is done after a restart is undone first', () => {
  const before = commit(newHistory(readyMade), [{ do: 'renameFlow', name: 'Before' }], 'Rename');
  const again = restarted(before);
  if (!again) throw new Error('Nothing was read.');
  const after = commit(again, [{ do: 'renameFlow', name: 'After' }], 'Rename');
  expect(undo(after).present.name).toBe('Before');
  expect(undo(undo(after)).present).toEqual(readyMade);
  expect(redo(undo(after)).present.name).toBe('After');
});

it('takes nothing that would lead to a broken flow', () => {
  const two = (from: number) => `{"past":[{"label":"x","steps":[[${from},2]]}],"future":[]}`;
  expect(readHistory(two(0), readyMade)).toBeUndefined();
  expect(readHistory(two(99), readyMade)).toBeUndefined();
  expect(readHistory('{"past":[', readyMade)).toBeUndefined();
  expect(readHistory('{"past":[{"label":"x","steps":[{"id":"a"}]}],"future":[]}', readyMade)).toBeUndefined();
});
