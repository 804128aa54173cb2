import { useMemo, useRef } from 'react';
import { t } from '../../../language/language.ts';
import { useAnnounce } from '../../../platform/announce.tsx';
import { type Command, useOffer } from '../../../platform/commands.tsx';
import { usePreferences } from '../../../platform/preferences.ts';
import { useActions } from '../actions-context.tsx';
import { useCanvas } from '../canvas/use-canvas.ts';
import { builderCommandList } from '../commands/builder-commands.ts';
import { closeTopmost, isAnythingOpen } from '../commands/view-commands.ts';
import { useEditorApi } from '../editor-context.tsx';

/** What of the builder's commands looks at a flow and changes nothing. */
const looking =
  /^(card\.(go|take)-|card\.(open|toggle)$|steps\.(open|copy|all)$|canvas\.|flow\.(find|outline)$)/;

/** The builder's commands as far as they change nothing, and the ways back. */
export function useVersionCommands({
  onBack,
  onRestore,
}: {
  onBack: () => void;
  onRestore: () => void;
}): void {
  const editor = useEditorApi();
  const actions = useActions();
  const canvas = useCanvas();
  const announce = useAnnounce();
  const { preferences, savePreferences } = usePreferences();
  const changing = useRef({ onBack, onRestore, toggleMap: () => {} });
  const toggleMap = () => savePreferences({ minimap: !preferences.minimap });
  changing.current = { onBack, onRestore, toggleMap };
  const commands = useMemo(() => {
    const all = builderCommandList({
      editor,
      actions,
      canvas,
      announce,
      toggleMap: () => changing.current.toggleMap(),
      publish: () => undefined,
    });
    return [
      // Still offered, or the native menu would keep what it asked for until the draft is back.
      ...all
        .filter((command) => command.id !== 'steps.none')
        .map((command): Command => (looking.test(command.id) ? command : { ...command, enabled: never })),
      {
        id: 'steps.none',
        title: t('Close what is open, then go back to the draft'),
        group: t('View'),
        shortcuts: ['Escape'],
        inText: true,
        run: () => (isAnythingOpen(editor) ? closeTopmost(editor, canvas) : changing.current.onBack()),
      },
      {
        id: 'version.restore',
        title: t('Restore this version as draft'),
        group: t('Flow'),
        run: () => changing.current.onRestore(),
      },
    ];
  }, [editor, actions, canvas, announce]);
  useOffer(commands);
}

const never = () => false;
