import { ReactFlowProvider } from '@xyflow/react';
import { useEffect, useState } from 'react';
import { t } from '../../../language/language.ts';
import { useAnnounce } from '../../../platform/announce.tsx';
import { createActions } from '../actions.ts';
import { ActionsContext } from '../actions-context.tsx';
import styles from '../builder.module.css';
import { FlowCanvas } from '../canvas/flow-canvas.tsx';
import { Toolbar } from '../canvas/toolbar.tsx';
import { useCanvas } from '../canvas/use-canvas.ts';
import { createEditor, type OpenedVersion } from '../editor.ts';
import { EditorContext, useEditor, useEditorApi } from '../editor-context.tsx';
import { FindPanel } from '../find-panel.tsx';
import { InspectorPane } from '../inspector-pane.tsx';
import { OutlinePanel } from '../outline/outline-panel.tsx';
import { useKeptFocus } from '../use-kept-focus.ts';
import { ReadOnly } from './read-only.tsx';
import { useVersionCommands } from './use-version-commands.ts';
import { VersionBar } from './version-bar.tsx';

/** An earlier version on a canvas of its own: everything can be looked at, found and copied, nothing changed. */
export function VersionView({ version, onBack, onRestore }: VersionViewProps) {
  const announce = useAnnounce();
  const [editor] = useState(() => openedReadOnly(version));
  const [actions] = useState(() => createActions(editor, announce));
  return (
    <EditorContext value={editor}>
      <ActionsContext value={actions}>
        <ReactFlowProvider>
          <Parts version={version} onBack={onBack} onRestore={onRestore} />
        </ReactFlowProvider>
      </ActionsContext>
    </EditorContext>
  );
}

interface VersionViewProps {
  readonly version: OpenedVersion;
  readonly onBack: () => void;
  readonly onRestore: () => void;
}

function openedReadOnly({ flow, published }: OpenedVersion) {
  const view = { flow, revision: 0, savedAt: published.at, published: null, publishedFlow: null };
  return createEditor(view, {
    chatOpen: false,
    readOnly: true,
    save: () => Promise.reject(new Error('A published version is never saved.')),
  });
}

function Parts({ version, onBack, onRestore }: VersionViewProps) {
  const overlay = useEditor((state) => state.overlay);
  const inspecting = useEditor((state) => state.inspecting);
  useVersionCommands({ onBack, onRestore });
  useKeptFocus();
  useBeginning(version.published.number);
  return (
    <>
      <VersionBar
        version={version.published}
        name={version.flow.name}
        onBack={onBack}
        onRestore={onRestore}
      />
      <div className={styles.work} data-read-only>
        <section
          className={styles.canvas}
          aria-label={t('Canvas')}
          data-part=".react-flow__node.selected, .react-flow__node"
        >
          <FlowCanvas />
          <Toolbar />
          {overlay === 'find' ? <FindPanel /> : null}
          <ReadOnly>{overlay === 'outline' ? <OutlinePanel /> : null}</ReadOnly>
        </section>
        <ReadOnly>{inspecting ? <InspectorPane /> : null}</ReadOnly>
      </div>
    </>
  );
}

/** Keys walk from Start, and a screen reader hears where it is. */
function useBeginning(number: number): void {
  const editor = useEditorApi();
  const canvas = useCanvas();
  const announce = useAnnounce();
  useEffect(() => {
    announce(t('Version {{number}}, read only.', { number }));
    const start = editor.flow().steps.find(({ kind }) => kind === 'start');
    if (start) canvas.focus(start.id);
  }, [editor, canvas, announce, number]);
}
