import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Flow } from '../../../core/flow/flow.ts';
import {
  type Capture,
  canRedo,
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

/** `npm run soak` asks for more. */
const steps = Number(process.env.HANDOFF_EDITS ?? 2_000);

function toTheEnd(history: History, move: (history: History) => History): History {
  let so = history;
  for (let next = move(so); next !== so; next = move(so)) so = next;
  return so;
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

  it(`keeps each of ${steps} random edits valid, and takes all of them back and does them again`, () => {
    const [recipe = []] = fc.sample(draws({ minLength: steps, maxLength: steps }), { numRuns: 1, seed: 4 });
    let history = newHistory(readyMade, steps);
    let recent = newHistory(readyMade);
    const seen: Flow[] = [readyMade];
    for (const [serial, draw] of recipe.entries()) {
      // A flow that only grows would make this a test of patience.
      const next = draw.what === 11 && history.present.steps.length > 60 ? { ...draw, what: 6 } : draw;
      const edit = editFor(history.present, next, serial);
      history = commit(history, [edit], 'Edit');
      recent = commit(recent, [edit], 'Edit');
      if (history.present === seen.at(-1)) continue;
      expect(Flow.safeParse(history.present).error).toBeUndefined();
      seen.push(history.present);
    }
    expect(seen.length).toBeGreaterThan(steps / 3);
    expect(recent.past).toHaveLength(historyDepth);
    expect(toTheEnd(recent, undo).present).toEqual(seen.at(-1 - historyDepth));
    for (const flow of seen.slice(0, -1).reverse()) {
      history = undo(history);
      expect(history.present).toBe(flow);
    }
    expect(history.present).toBe(readyMade);
    for (const flow of seen.slice(1)) {
      history = redo(history);
      expect(history.present).toBe(flow);
    }
    expect(canRedo(history)).toBe(false);
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
