import { translate } from '../../../language/language.ts';
import { useProblems } from '../editor-context.tsx';

/** What is wrong with this property of this step, for showing at its input. */
export function useFieldError(stepId: string, path: string): string | undefined {
  const found = useProblems().find(
    (problem) => problem.stepId === stepId && problem.path === path && problem.severity === 'error',
  );
  return found && translate(found.message);
}
