import { notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import type { FlowView } from '../../../contract/views.ts';
import { readHistory, writeHistory } from '../../../core/flow/kept-history.ts';
import { t } from '../../language/language.ts';
import { type AppClient, useClient } from '../../platform/client.tsx';
import type { Editor } from './editor.ts';

/** After this many milliseconds the page stands, and what was kept can be read. */
const readAfter = 700;
/** How long nothing must be saved before Undo is, in milliseconds: it is large, and of use only when the app is closed. */
const rest = 1_200;

/** Lets Undo and Redo survive a restart: they are kept beside the draft, and read back when it is opened. */
export function useKeptHistory(editor: Editor, view: FlowView): void {
  const client = useClient();
  useEffect(() => {
    let stopped = false;
    let stopKeeping: (() => void) | undefined;
    const timer = setTimeout(async () => {
      await recall(editor, view, client);
      if (!stopped) stopKeeping = keepUp(editor, client);
    }, readAfter);
    return () => {
      stopped = true;
      clearTimeout(timer);
      stopKeeping?.();
    };
  }, [editor, view, client]);
}

async function recall(editor: Editor, view: FlowView, client: AppClient): Promise<void> {
  const answer = await client.call('flow.history', { revision: view.revision }).catch(() => undefined);
  const kept = answer?.history ? readHistory(answer.history, view.flow) : undefined;
  if (kept) editor.recall(kept);
  if (answer?.dropped || (answer?.history && !kept)) {
    notifications.show({
      position: 'top-center',
      title: t('Undo begins afresh'),
      message: t('The flow is not what it was when it was last open here. Nothing of the flow is lost.'),
      color: 'accent',
      closeButtonProps: { 'aria-label': t('Close message') },
    });
  }
}

function keepUp(editor: Editor, client: AppClient): () => void {
  let kept = editor.getState().history;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = async () => {
    clearTimeout(timer);
    const { history } = editor.getState();
    if (sameMemory(history, kept) || editor.autosave.isDirty()) return;
    const text = writeHistory(history);
    const revision = editor.autosave.revision();
    const answer = await client.call('flow.keepHistory', { revision, history: text }).catch(() => undefined);
    if (answer?.kept) kept = history;
  };
  const keepSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void keep(), rest);
  };
  const keepNow = () => void editor.autosave.flush().then(keep);
  const onHide = () => {
    if (document.visibilityState === 'hidden') keepNow();
  };
  const stop = editor.subscribe((state, before) => {
    if (state.save !== before.save || state.history !== before.history) keepSoon();
  });
  document.addEventListener('visibilitychange', onHide);
  return () => {
    document.removeEventListener('visibilitychange', onHide);
    stop();
    keepNow();
  };
}

type Memory = ReturnType<Editor['getState']>['history'];

function sameMemory(a: Memory, b: Memory): boolean {
  return a.present === b.present && a.past === b.past && a.future === b.future;
}
