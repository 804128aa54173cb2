import { useEffect } from 'react';
import { useActions } from './actions-context.tsx';
import { useEditorApi } from './editor-context.tsx';

/** Copy, cut and paste as chosen in a menu: keys come as commands, and are not heard a second time here. */
export function useClipboardEvents(): void {
  const editor = useEditorApi();
  const actions = useActions();
  useEffect(() => {
    const listen = (name: 'copy' | 'cut' | 'paste', act: (event: ClipboardEvent) => void) => {
      const hear = (event: ClipboardEvent) => {
        if (isAboutText(event)) return;
        event.preventDefault();
        act(event);
      };
      document.addEventListener(name, hear);
      return () => document.removeEventListener(name, hear);
    };
    const some = () => editor.getState().selected.length > 0;
    const stops = [
      listen('copy', () => void (some() && actions.copy())),
      listen('cut', () => void (some() && actions.cut())),
      listen('paste', (event) => void actions.paste(event.clipboardData?.getData('text/plain'))),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [editor, actions]);
}

/** Somebody is typing, or marked a text on the page. */
function isAboutText({ target }: ClipboardEvent): boolean {
  const typing = target instanceof HTMLElement && target.matches('input, textarea, [contenteditable]');
  return typing || !(getSelection()?.isCollapsed ?? true);
}
