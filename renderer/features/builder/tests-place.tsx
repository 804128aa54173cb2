import { useState } from 'react';
import type { Flow } from '../../../core/flow/flow.ts';
import { useEditor, useEditorApi, useRestingFlow } from './editor-context.tsx';
import type { Run } from './run.ts';
import type { RenderTests, Uncovered } from './tests-slot.ts';
import { usePublish } from './use-publish.ts';

/** Where the conversation tests stand in the bar: their button, and what opens over the page. */
export function TestsPlace({ renderTests }: { renderTests: RenderTests }) {
  const editor = useEditorApi();
  const flow = useRestingFlow();
  const overlay = useEditor((state) => state.overlay);
  const run = useEditor((state) => state.run);
  const [marks, setMarks] = useState<Run | undefined>();
  const { publish } = usePublish();
  return renderTests({
    flow,
    shows: overlay === 'tests' || overlay === 'gate' ? overlay : 'nothing',
    saveDraft: editor.autosave.flush,
    onShow: (what) => editor.show({ overlay: what === 'nothing' ? 'none' : what }),
    // The test chat marks its way in the same manner, and whoever came last is shown.
    marked: run !== undefined && run === marks,
    onMark(uncovered) {
      const next = uncovered && coveredIn(flow, uncovered);
      setMarks(next);
      editor.show({ run: next, overlay: 'none' });
    },
    onStep: (stepId) => editor.inspect(stepId),
    onPublish: (reason) => void publish(reason),
  });
}

function coveredIn(flow: Flow, { uncoveredSteps, uncoveredOutlets }: Uncovered): Run {
  const open = new Set(uncoveredOutlets.map(({ stepId, outlet }) => `${stepId} ${outlet}`));
  const left = new Set(uncoveredSteps);
  return {
    activeStepId: undefined,
    answered: new Set(),
    sending: false,
    steps: new Set(flow.steps.flatMap(({ id }) => (left.has(id) ? [] : [id]))),
    connections: new Set(
      flow.connections.flatMap(({ id, from, outlet }) => (open.has(`${from} ${outlet}`) ? [] : [id])),
    ),
  };
}
