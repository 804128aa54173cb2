import { ReactFlowProvider } from '@xyflow/react';
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { FlowView } from '../../../contract/views.ts';
import { useAnnounce } from '../../platform/announce.tsx';
import { useClient } from '../../platform/client.tsx';
import { toAppError } from '../../platform/failure.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { createActions } from './actions.ts';
import { ActionsContext } from './actions-context.tsx';
import { Builder } from './builder.tsx';
import type { RenderChat } from './chat-slot.ts';
import { createEditor, type Editor } from './editor.ts';
import { EditorContext, ProblemsContext, useFreshProblems } from './editor-context.tsx';
import type { RenderTests } from './tests-slot.ts';
import { useDraftOnDisk } from './use-draft-on-disk.ts';
import { useKeptHistory } from './use-kept-history.ts';
import { restoreVersion } from './version-view/restore-version.tsx';
import { wideWindow } from './wide-window.ts';

// Most visits are for the draft.
const VersionView = lazy(async () => ({
  default: (await import('./version-view/version-view.tsx')).VersionView,
}));

/** The builder: canvas, inspector and, in its slot, the test chat. */
export function FlowPage(slots: Slots) {
  return <Loaded query={useDraft()}>{(view) => <OpenedFlow view={view} {...slots} />}</Loaded>;
}

interface Slots {
  readonly renderChat: RenderChat;
  readonly renderTests: RenderTests;
}

/** The draft as it is on disk when the page opens. Not from a cache: editing an older one would end in a conflict. */
function useDraft() {
  const client = useClient();
  const [answer, setAnswer] = useState<{ data: FlowView | undefined; error: Error | null }>(nothingYet);
  const refetch = useCallback(() => {
    client.call('flow.get', {}).then(
      (data) => setAnswer({ data, error: null }),
      (error: unknown) => setAnswer({ data: undefined, error: toAppError(error) }),
    );
  }, [client]);
  useEffect(refetch, [refetch]);
  return { ...answer, refetch };
}

const nothingYet = { data: undefined, error: null };

function OpenedFlow({ view, renderChat, renderTests }: Slots & { readonly view: FlowView }) {
  const client = useClient();
  const announce = useAnnounce();
  const [editor] = useState(() =>
    createEditor(view, {
      save: (flow, revision) => client.call('flow.save', { flow, revision }),
      chatOpen: window.innerWidth >= wideWindow,
    }),
  );
  const [actions] = useState(() => createActions(editor, announce));
  useDraftOnDisk(editor);
  useKeptHistory(editor, view);
  const viewing = useStore(editor, (state) => state.viewing);
  if (viewing) {
    const back = () => goBack(editor);
    return (
      <Suspense fallback={null}>
        <VersionView
          key={viewing.published.number}
          version={viewing}
          onBack={back}
          onRestore={() => {
            back();
            restoreVersion(editor, viewing);
          }}
        />
      </Suspense>
    );
  }
  return (
    <EditorContext value={editor}>
      <ActionsContext value={actions}>
        <ReactFlowProvider>
          <WithProblems>
            <Builder renderChat={renderChat} renderTests={renderTests} />
          </WithProblems>
        </ReactFlowProvider>
      </ActionsContext>
    </EditorContext>
  );
}

/** The draft is shown again; keyboard users start at the page, as they do on another one. */
function goBack(editor: Editor): void {
  editor.show({ viewing: undefined });
  document.getElementById('main')?.focus({ preventScroll: true });
}

function WithProblems({ children }: { children: ReactNode }) {
  return <ProblemsContext value={useFreshProblems()}>{children}</ProblemsContext>;
}
