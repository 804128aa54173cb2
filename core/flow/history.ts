import type { ConversationTest } from '../tests/conversation-test.ts';
import { applyEdits, type Edit } from './edit.ts';
import type { Flow } from './flow.ts';
import type { Label } from './label.ts';

/**
 * When an edit becomes something that Undo takes back.
 * `now`: by itself. `with-next`: together with the next captured edit. `coalesce`: together with the edits before it that
 * had the same key, as long as nothing else came in between (typing in one field). `never`: it is not undone by itself.
 */
export type Capture = 'now' | 'with-next' | 'never' | { readonly coalesce: string };

/** The flow as it was before an edit, and what the edit is called in the menu. */
export interface Moment {
  readonly flow: Flow;
  readonly label: Label;
  /** The edit brought other conversation tests with it. */
  readonly swap?: TestSwap;
}

/** The tests of the flow before an edit, and of the one after it. */
export interface TestSwap {
  readonly id: string;
  readonly before: readonly ConversationTest[];
  readonly after: readonly ConversationTest[];
}

export interface History {
  readonly past: readonly Moment[];
  readonly present: Flow;
  readonly future: readonly Moment[];
  /** The flow before edits that wait for the next captured one. */
  readonly pending: Flow | undefined;
  /** The key that the next edit must have in order to coalesce with the last. */
  readonly openKey: string | undefined;
  /** How many edits can be undone. */
  readonly depth: number;
}

export const historyDepth = 200;

export function newHistory(flow: Flow, depth = historyDepth): History {
  return { past: [], present: flow, future: [], pending: undefined, openKey: undefined, depth };
}

/** The history after these edits, taken as one. Nothing changes when the edits change nothing. */
export function commit(
  history: History,
  edits: readonly Edit[],
  label: Label,
  capture: Capture = 'now',
): History {
  const present = applyEdits(history.present, edits);
  if (present === history.present) return history;
  if (capture === 'never') return { ...history, present };
  const pending = history.pending ?? history.present;
  if (capture === 'with-next') return { ...history, present, pending, future: [], openKey: undefined };
  const openKey = capture === 'now' ? undefined : capture.coalesce;
  if (openKey !== undefined && openKey === history.openKey) return { ...history, present };
  return {
    ...history,
    past: pushed(history, { flow: pending, label }),
    present,
    future: [],
    pending: undefined,
    openKey,
  };
}

/** Ends coalescing: the next edit is undone by itself, whatever its key. To be called when a field loses the focus. */
export function settle(history: History): History {
  return history.openKey === undefined ? history : { ...history, openKey: undefined };
}

export function undo(history: History): History {
  const { pending, present } = history;
  if (pending) {
    const future = [{ flow: present, label: 'last change' }];
    return { ...history, present: pending, future, pending: undefined, openKey: undefined };
  }
  const last = history.past.at(-1);
  if (!last) return history;
  const future = [{ ...last, flow: present }, ...history.future];
  return {
    ...history,
    past: history.past.slice(0, -1),
    present: last.flow,
    future,
    pending: undefined,
    openKey: undefined,
  };
}

export function redo(history: History): History {
  const next = history.future[0];
  if (!next) return history;
  const past = pushed(history, { ...next, flow: history.present });
  return {
    ...history,
    past,
    present: next.flow,
    future: history.future.slice(1),
    pending: undefined,
    openKey: undefined,
  };
}

export function canUndo({ past, pending }: History): boolean {
  return past.length > 0 || pending !== undefined;
}

export function canRedo({ future }: History): boolean {
  return future.length > 0;
}

/** The history whose last edit brought these tests with it. */
export function withSwap(history: History, swap: TestSwap): History {
  const last = history.past.at(-1);
  return last ? { ...history, past: [...history.past.slice(0, -1), { ...last, swap }] } : history;
}

/** The history with other tests in this swap, for they may be edited before it is undone, or done again. */
export function changeSwap(
  history: History,
  { id, ...tests }: Pick<TestSwap, 'id'> & Partial<TestSwap>,
): History {
  const changed = (moment: Moment) =>
    moment.swap?.id === id ? { ...moment, swap: { ...moment.swap, ...tests } } : moment;
  return { ...history, past: history.past.map(changed), future: history.future.map(changed) };
}

/**
 * The history with what an earlier one remembers, which ended where this one begins. Redo of the earlier one is kept only
 * while nothing was changed since.
 */
export function prepend(
  history: History,
  earlier: { readonly past: readonly Moment[]; readonly future: readonly Moment[] },
): History {
  const untouched = history.past.length === 0 && history.pending === undefined && history.future.length === 0;
  return {
    ...history,
    past: [...earlier.past, ...history.past].slice(-history.depth),
    future: untouched ? earlier.future : history.future,
  };
}

function pushed({ past, depth }: History, moment: Moment): readonly Moment[] {
  return past.length < depth ? [...past, moment] : [...past.slice(past.length - depth + 1), moment];
}
