import type { Step } from '../../../../core/flow/steps.ts';
import type { Worded } from '../../../language/worded.ts';
import { useEditorApi } from '../editor-context.tsx';

/**
 * Changes parts of a step. `type` joins what is typed in one input into one change; `set` is a change of its own.
 */
export function useTyping<S extends Step>(step: S) {
  const editor = useEditorApi();
  return {
    // A step with some of its own parts replaced is a step of its kind; spreading a generic loses that.
    type: (path: string, change: Partial<S>) => editor.typeStep({ ...step, ...change } as S, path),
    set: (label: Worded, change: Partial<S>) =>
      editor.edit(label, [{ do: 'setStep', step: { ...step, ...change } as S }]),
    settle: editor.settle,
  };
}
