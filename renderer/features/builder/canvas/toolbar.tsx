import { useStore as useCanvasStore } from '@xyflow/react';
import { Map as MapIcon, Minus, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { t } from '../../../language/language.ts';
import { useCommands } from '../../../platform/commands.tsx';
import { usePreferences } from '../../../platform/preferences.ts';
import { shortcutWords } from '../../../platform/shortcut.ts';
import { useEditorApi } from '../editor-context.tsx';
import { ArrangeMenu } from './arrange-menu.tsx';
import styles from './toolbar.module.css';

/** Zoom, view and search, at the bottom of the canvas. Every button is a command of the registry. */
export function Toolbar() {
  const { readOnly } = useEditorApi();
  return (
    <div className={styles.toolbar} role="toolbar" aria-label={t('Canvas')}>
      <Tool command="canvas.zoom-out" label={t('Zoom out')}>
        <Minus size={14} aria-hidden />
      </Tool>
      <Zoom />
      <Tool command="canvas.zoom-in" label={t('Zoom in')}>
        <Plus size={14} aria-hidden />
      </Tool>
      <span className={styles.gap} />
      <Tool command="canvas.fit">{t('Fit')}</Tool>
      {readOnly ? null : (
        <>
          <Tool command="flow.tidy-up">{t('Tidy up')}</Tool>
          <ArrangeMenu />
        </>
      )}
      <Tool command="flow.outline">{t('Outline')}</Tool>
      <MapTool />
      <Tool command="flow.find" keys="mod+f">
        {t('Find')}
      </Tool>
      <Tool command="app.commands" keys="mod+k">
        {t('Commands')}
      </Tool>
    </div>
  );
}

function MapTool() {
  const commands = useCommands();
  const { minimap } = usePreferences().preferences;
  return (
    <button
      type="button"
      className={`${styles.tool} ${styles.map}`}
      aria-label={t('Map of the flow')}
      aria-pressed={minimap}
      title={t('Map of the flow')}
      onClick={() => commands.run('canvas.map')}
    >
      <MapIcon size={14} aria-hidden />
    </button>
  );
}

function Zoom() {
  const commands = useCommands();
  const percent = useCanvasStore((state) => Math.round(state.transform[2] * 100));
  return (
    <button
      type="button"
      className={styles.zoom}
      aria-label={t('Zoom {{percent}} %, reset to 100 %', { percent })}
      onClick={() => commands.run('canvas.zoom-reset')}
    >
      {percent} %
    </button>
  );
}

function Tool({ command, label, keys, children }: ToolProps) {
  const commands = useCommands();
  return (
    <button
      type="button"
      className={styles.tool}
      aria-label={label}
      title={label}
      onClick={() => commands.run(command)}
    >
      {children}
      {keys ? (
        <kbd className={styles.keys} aria-hidden>
          {shortcutWords(keys)}
        </kbd>
      ) : null}
    </button>
  );
}

interface ToolProps {
  readonly command: string;
  /** For buttons without words. */
  readonly label?: string;
  readonly keys?: string;
  readonly children: ReactNode;
}
