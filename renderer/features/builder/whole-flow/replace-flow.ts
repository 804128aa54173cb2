import type { Exchange } from '../../../../core/flow/exchange.ts';
import type { History, TestSwap } from '../../../../core/flow/history.ts';
import type { Worded } from '../../../language/worded.ts';
import type { AppClient } from '../../../platform/client.tsx';
import type { Editor } from '../editor.ts';
import { newId } from '../new-id.ts';

/**
 * Replaces the whole draft as one change that can be undone, and its conversation tests with it: Undo and Redo bring
 * each flow back with the tests that belong to it, after a restart too.
 */
export function createReplaceFlow(editor: Editor, client: AppClient) {
  // One after the other, or quick Undo and Redo could end with the wrong tests.
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<unknown>) => {
    queue = queue.then(work).catch(() => undefined);
  };
  editor.subscribe(({ history: now }, { history: old }) => {
    if (now === old) return;
    const undone = swapUndone(old, now);
    const redone = swapUndone(now, old);
    if (undone) inTurn(() => change(undone, 'after', 'before'));
    else if (redone) inTurn(() => change(redone, 'before', 'after'));
  });

  /** What was edited in the tests meanwhile is kept with the side that is left. */
  async function change({ id }: TestSwap, from: Side, to: Side): Promise<void> {
    editor.changeSwap({ id, [from]: await client.call('tests.list', {}) });
    // As it is now: the other side may have been read since this was asked for.
    const swap = findSwap(editor.getState().history, id);
    if (swap) await client.call('tests.replace', { tests: [...swap[to]] });
  }

  /** `false` when it is the flow that is there already. */
  return async function replaceFlow(label: Worded, { flow, tests }: Exchange): Promise<boolean> {
    await queue;
    const before = await client.call('tests.list', {});
    if (!editor.edit(label, [{ do: 'setFlow', flow }])) return false;
    editor.swapTests({ id: newId('swap'), before, after: tests });
    await client.call('tests.replace', { tests });
    return true;
  };
}

type Side = 'before' | 'after';

/** The swap that going from `old` to `now` took back. */
function swapUndone(old: History, now: History): TestSwap | undefined {
  const swap = old.past.at(-1)?.swap;
  return swap && old.present !== now.present && now.future[0]?.swap?.id === swap.id ? swap : undefined;
}

function findSwap({ past, future }: History, id: string): TestSwap | undefined {
  return [...past, ...future].find(({ swap }) => swap?.id === id)?.swap;
}
