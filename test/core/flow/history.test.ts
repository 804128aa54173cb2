import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Flow } from '../../../core/flow/flow.ts';
import {
  type Capture,
  commit,
  type History,
  historyDepth,
  newHistory,
  redo,
  settle,
  undo,
} from '../../../core/flow/history.ts';
import { draws, editFor } from './arbitrary-edits.ts';
import { readyMade, stepIn } from './ready-made.ts';

const captures: readonly Capture[] = ['now', 'with-next', { coalesce: 'a' }, { coalesce: 'b' }];
const rename = (history: History, name: string, capture: Capture) =>
  commit(history, [{ do: 'renameFlow', name }], 'Rename', capture);

function toTheEnd(history: History, move: (history: History) => History): History {
  const next = move(history);
  return next === history ? history : toTheEnd(next, move);
}

describe('history', () => {
  it('goes back to the first document and forth to the last after any edits', () => {
    fc.assert(
      fc.property(draws({ minLength: 1, maxLength: 120 }), (recipe) => {
        let history = newHistory(readyMade);
        for (const [serial, draw] of recipe.entries()) {
          const capture = captures[draw.c % captures.length] ?? 'now';
          history = commit(history, [editFor(history.present, draw, serial)], 'Edit', capture);
          if (draw.b % 7 === 0) history = settle(history);
          if (draw.b % 11 === 0) history = undo(history);
          if (draw.b % 13 === 0) history = redo(history);
        }
        const last = toTheEnd(history, redo).present;
        const first = toTheEnd(history, undo);
        expect(first.present).toBe(readyMade);
        expect(toTheEnd(first, redo).present).toBe(last);
        let walk = first;
        while (walk !== redo(walk)) {
          walk = redo(walk);
          expect(Flow.safeParse(walk.present).success).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps 10 000 edits valid and the last 200 undoable', () => {
    const [recipe = []] = fc.sample(draws({ minLength: 10_000, maxLength: 10_000 }), { numRuns: 1, seed: 4 });
    let history = newHistory(readyMade);
    const seen: Flow[] = [readyMade];
    for (const [serial, draw] of recipe.entries()) {
      // A flow that only grows would make this a test of patience.
      const next = draw.what === 11 && history.present.steps.length > 60 ? { ...draw, what: 6 } : draw;
      const edit = editFor(history.present, next, serial);
      history = commit(history, [edit], 'Edit');
      if (history.present !== seen.at(-1)) seen.push(history.present);
    }
    expect(seen.length).toBeGreaterThan(3_000);
    for (const flow of seen.filter((_flow, index) => index % 23 === 0))
      expect(Flow.safeParse(flow).success).toBe(true);
    expect(history.past).toHaveLength(historyDepth);
    expect(toTheEnd(history, undo).present).toBe(seen.at(-1 - historyDepth));
  });

  it('takes typing in one field back at once, and two fields one by one', () => {
    const typed = ['A', 'Ag', 'Age'].reduce(
      (so, name) => rename(so, name, { coalesce: 'name' }),
      newHistory(readyMade),
    );
    expect(typed.past).toHaveLength(1);
    expect(rename(typed, 'Agent', { coalesce: 'other' }).past).toHaveLength(2);
    expect(rename(settle(typed), 'Agent', { coalesce: 'name' }).past).toHaveLength(2);
    expect(undo(typed).present).toBe(readyMade);
  });

  it('takes an edit that waits for the next one back together with it', () => {
    const history = rename(rename(newHistory(readyMade), 'A', 'with-next'), 'B', 'now');
    expect(history.past).toHaveLength(1);
    expect(undo(history).present).toBe(readyMade);
  });

  it('does not forget Redo for an edit that changes nothing', () => {
    const undone = undo(rename(newHistory(readyMade), 'A', 'now'));
    const idle = commit(undone, [{ do: 'setStep', step: stepIn(readyMade, 'email', 'email') }], 'Nothing');
    expect(idle).toBe(undone);
    expect(redo(idle).present.name).toBe('A');
  });
});
