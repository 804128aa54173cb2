import { useEffect } from 'react';
import { useClient } from '../../platform/client.tsx';
import type { Editor } from './editor.ts';

/** Writes what is unsaved when the page is left, and notices when another window saved the flow. */
export function useDraftOnDisk(editor: Editor): void {
  const client = useClient();
  useEffect(() => {
    const { autosave } = editor;
    const onHide = () => {
      if (document.visibilityState === 'hidden') void autosave.flush();
    };
    const onUnload = (event: BeforeUnloadEvent) => {
      if (!autosave.isDirty()) return;
      void autosave.flush();
      event.preventDefault();
    };
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('beforeunload', onUnload);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('beforeunload', onUnload);
      void autosave.flush();
    };
  }, [editor]);
  useEffect(() => {
    const { autosave } = editor;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      const theirs = await client.call('flow.get', {}).catch(() => undefined);
      if (!theirs || autosave.isDirty() || theirs.revision === autosave.revision()) return;
      editor.takeOver(theirs);
    };
    const stop = client.on('changed', ({ what }) => {
      // With changes of our own waiting, the next save finds out and asks.
      if (what !== 'flow' || autosave.savedJustNow() || autosave.isDirty()) return;
      clearTimeout(timer);
      timer = setTimeout(() => void look(), 300);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [client, editor]);
}
