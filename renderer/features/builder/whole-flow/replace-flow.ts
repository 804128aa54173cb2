import type { Exchange } from '../../../../core/flow/exchange.ts';
import type { Flow } from '../../../../core/flow/flow.ts';
import type { ConversationTest } from '../../../../core/tests/conversation-test.ts';
import type { AppClient } from '../../../platform/client.tsx';
import type { Editor } from '../editor.ts';

/** Another flow took the place of the draft, each with tests of its own. */
interface Swap {
  readonly before: Flow;
  readonly after: Flow;
  testsBefore: readonly ConversationTest[];
  testsAfter: readonly ConversationTest[];
}

/**
 * Replaces the whole draft as one change that can be undone, and its conversation tests with it: Undo and Redo bring
 * each flow back with the tests that belong to it.
 */
export function createReplaceFlow(editor: Editor, client: AppClient) {
  const swaps: Swap[] = [];
  // One after the other, or quick Undo and Redo could end with the wrong tests.
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<unknown>) => {
    queue = queue.then(work).catch(() => undefined);
    return queue;
  };
  editor.subscribe((now, old) => {
    const from = old.history.present;
    const to = now.history.present;
    if (from === to) return;
    for (const swap of swaps) {
      if (from === swap.after && to === swap.before) void inTurn(() => back(swap));
      if (from === swap.before && to === swap.after) void inTurn(() => forth(swap));
    }
  });

  async function back(swap: Swap): Promise<void> {
    swap.testsAfter = await client.call('tests.list', {});
    await client.call('tests.replace', { tests: [...swap.testsBefore] });
  }

  async function forth(swap: Swap): Promise<void> {
    swap.testsBefore = await client.call('tests.list', {});
    await client.call('tests.replace', { tests: [...swap.testsAfter] });
  }

  /** `false` when it is the flow that is there already. */
  return async function replaceFlow(label: string, { flow, tests }: Exchange): Promise<boolean> {
    await queue;
    const testsBefore = await client.call('tests.list', {});
    const before = editor.flow();
    if (!editor.edit(label, [{ do: 'setFlow', flow }])) return false;
    await client.call('tests.replace', { tests });
    swaps.push({ before, after: editor.flow(), testsBefore, testsAfter: tests });
    return true;
  };
}
