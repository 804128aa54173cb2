import { lazy, Suspense } from 'react';
import { t } from '../../language/language.ts';
import { usePreferences } from '../../platform/preferences.ts';
import { SidePane } from '../../ui/side-pane.tsx';
import { useOverCanvas } from './use-over-canvas.ts';

// Most visits begin with looking: what edits a step comes with the first step that is opened.
const Inspector = lazy(async () => ({ default: (await import('./inspector/inspector.tsx')).Inspector }));

/** The pane with everything about what is selected. */
export function InspectorPane() {
  const covered = useOverCanvas();
  const { preferences, savePreferences } = usePreferences();
  return (
    <SidePane
      label={t('Step')}
      width={preferences.inspectorWidth}
      min={280}
      max={720}
      hidden={covered}
      onResize={(inspectorWidth) => savePreferences({ inspectorWidth })}
    >
      <Suspense fallback={null}>
        <Inspector />
      </Suspense>
    </SidePane>
  );
}
