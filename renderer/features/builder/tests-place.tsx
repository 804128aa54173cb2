import { useEditor, useEditorApi, useFlow } from './editor-context.tsx';
import type { RenderTests } from './tests-slot.ts';
import { usePublish } from './use-publish.ts';

/** Where the conversation tests stand in the bar: their button, and what opens over the page. */
export function TestsPlace({ renderTests }: { renderTests: RenderTests }) {
  const editor = useEditorApi();
  const flow = useFlow();
  const overlay = useEditor((state) => state.overlay);
  const { publish } = usePublish();
  return renderTests({
    flow,
    shows: overlay === 'tests' || overlay === 'gate' ? overlay : 'nothing',
    saveDraft: editor.autosave.flush,
    onShow: (what) => editor.show({ overlay: what === 'nothing' ? 'none' : what }),
    onStep: (stepId) => editor.inspect(stepId),
    onPublish: (reason) => void publish(reason),
  });
}
