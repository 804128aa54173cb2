import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { Channel } from '../../../core/handoff/delivery.ts';
import { t } from '../../language/language.ts';
import { usePreferences } from '../../platform/preferences.ts';
import { SidePane } from '../../ui/side-pane.tsx';
import styles from './builder.module.css';
import { FlowCanvas } from './canvas/flow-canvas.tsx';
import { Palette } from './canvas/palette.tsx';
import { QuickAddMenu } from './canvas/quick-add-menu.tsx';
import { Toolbar } from './canvas/toolbar.tsx';
import { useCanvas } from './canvas/use-canvas.ts';
import { channelsOf, type RenderChat } from './chat-slot.ts';
import { ConflictBanner } from './conflict-banner.tsx';
import { useEditor, useEditorApi } from './editor-context.tsx';
import { FindPanel } from './find-panel.tsx';
import { FlowStatus } from './flow-status.tsx';
import { InspectorPane } from './inspector-pane.tsx';
import { OutlinePanel } from './outline/outline-panel.tsx';
import { ProblemsPanel } from './problems-panel.tsx';
import { RefusedDialog } from './refused-dialog.tsx';
import { runOf } from './run.ts';
import type { RenderTests } from './tests-slot.ts';
import { TopBar } from './top-bar.tsx';
import { useBuilderCommands } from './use-builder-commands.ts';
import { useClipboardEvents } from './use-clipboard-events.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useOverCanvas } from './use-over-canvas.ts';
import { useIsWide } from './wide-window.ts';

const VersionsDrawer = lazy(async () => ({
  default: (await import('./versions-drawer.tsx')).VersionsDrawer,
}));

/** The page's parts and where they stand. */
export function Builder({ renderChat, renderTests }: BuilderProps) {
  const overlay = useEditor((state) => state.overlay);
  const inspecting = useEditor((state) => state.inspecting || state.selectedConnection !== undefined);
  useBuilderCommands();
  useKeptFocus();
  useClipboardEvents();
  return (
    <>
      <TopBar renderTests={renderTests} />
      <ConflictBanner />
      <div className={styles.work}>
        <section
          className={styles.canvas}
          aria-label={t('Canvas')}
          data-part=".react-flow__node.selected, .react-flow__node"
        >
          <FlowCanvas />
          <Palette />
          <Toolbar />
          {overlay === 'find' ? <FindPanel /> : null}
          {overlay === 'outline' ? <OutlinePanel /> : null}
          {overlay === 'problems' ? <ProblemsPanel /> : null}
          <QuickAddMenu />
        </section>
        {inspecting ? <InspectorPane /> : null}
        <ChatPane renderChat={renderChat} inspecting={inspecting} />
      </div>
      <FlowStatus />
      {overlay === 'refused' ? <RefusedDialog /> : null}
      <Suspense fallback={null}>{overlay === 'versions' ? <VersionsDrawer /> : null}</Suspense>
    </>
  );
}

interface BuilderProps {
  readonly renderChat: RenderChat;
  readonly renderTests: RenderTests;
}

function ChatPane({ renderChat, inspecting }: { renderChat: RenderChat; inspecting: boolean }) {
  const editor = useEditorApi();
  const channels = useChannels();
  const open = useEditor((state) => state.chatOpen);
  const published = useEditor((state) => state.published);
  const { preferences, savePreferences } = usePreferences();
  const covered = useOverCanvas();
  const isWide = useIsWide();
  const settled = useSettled();
  const canvas = useCanvas();
  // The same element again lets the chat be as it is while something is typed beside it.
  const chat = useMemo(
    () =>
      renderChat({
        published,
        draft: { now: editor.flow, subscribe: editor.subscribe },
        channels,
        saveDraft: editor.autosave.flush,
        onConversation: (conversation) =>
          editor.show({ run: conversation ? runOf(editor.flow(), conversation) : undefined }),
        onStep(stepId) {
          if (!editor.step(stepId)) return false;
          editor.select([stepId]);
          canvas.reveal(stepId);
          return true;
        },
        onClose: () => editor.show({ chatOpen: false, run: undefined }),
      }),
    [renderChat, published, channels, editor, canvas],
  );
  if (!open) return null;
  return (
    <SidePane
      label={t('Test chat')}
      width={preferences.chatWidth}
      min={280}
      max={720}
      // In a narrow window the inspector slides over the chat, which goes on underneath.
      hidden={(inspecting && !isWide) || covered}
      onResize={(chatWidth) => savePreferences({ chatWidth })}
    >
      {settled ? chat : null}
    </SidePane>
  );
}

/** The same list as long as the flow sends through the same. */
function useChannels(): readonly Channel[] {
  const words = useEditor(({ history }) => channelsOf(history.present).join(' '));
  return useMemo(() => Channel.options.filter((channel) => words.split(' ').includes(channel)), [words]);
}

/** False until the canvas had its chance to be painted: the graph comes first. */
function useSettled(): boolean {
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), 150);
    return () => clearTimeout(timer);
  }, []);
  return settled;
}
