import { useMemo, useRef } from 'react';
import { useLanguage } from '../../language/language.ts';
import { useAnnounce } from '../../platform/announce.tsx';
import { useOffer } from '../../platform/commands.tsx';
import { usePreferences } from '../../platform/preferences.ts';
import { useActions } from './actions-context.tsx';
import { useCanvas } from './canvas/use-canvas.ts';
import { builderCommandList } from './commands/builder-commands.ts';
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
  const changing = useRef({ publish, toggleMap: () => {} });
  changing.current = { publish, toggleMap: () => savePreferences({ minimap: !preferences.minimap }) };
  const language = useLanguage();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the commands are named in the language of the window
  const commands = useMemo(
    () =>
      builderCommandList({
        editor,
        actions,
        canvas,
        announce,
        toggleMap: () => changing.current.toggleMap(),
        publish: () => void changing.current.publish(),
      }),
    [editor, actions, canvas, announce, language],
  );
  useOffer(commands);
}
