import { useMemo } from 'react';
import { useAnnounce } from '../../platform/announce.tsx';
import { useOffer } from '../../platform/commands.tsx';
import { usePreferences } from '../../platform/preferences.ts';
import { useActions } from './actions-context.tsx';
import { useCanvas } from './canvas/use-canvas.ts';
import { cardCommands } from './commands/card-commands.ts';
import { historyCommands } from './commands/history-commands.ts';
import { stepCommands } from './commands/step-commands.ts';
import { viewCommands } from './commands/view-commands.ts';
import { useEditorApi } from './editor-context.tsx';
import { usePublish } from './use-publish.ts';

/** Offers everything the builder can do to toolbar, keys, palette and native menu. */
export function useBuilderCommands(): void {
  const editor = useEditorApi();
  const actions = useActions();
  const canvas = useCanvas();
  const announce = useAnnounce();
  const { publish } = usePublish();
  const { preferences, savePreferences } = usePreferences();
  const { minimap } = preferences;
  const fixed = useMemo(
    () => [
      ...cardCommands(editor, actions, canvas, announce),
      ...historyCommands(editor, canvas, announce),
      ...stepCommands(editor, actions, canvas),
      ...viewCommands(editor, canvas, () => savePreferences({ minimap: !minimap })),
    ],
    [editor, actions, canvas, announce, minimap, savePreferences],
  );
  useOffer([
    ...fixed,
    {
      id: 'flow.publish',
      title: 'Save & Publish',
      group: 'Flow',
      shortcuts: ['mod+shift+p'],
      run: () => void publish(),
    },
  ]);
}
