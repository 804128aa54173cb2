import { countProblems } from '../../../core/flow/check.ts';
import type { Problem } from '../../../core/flow/checks/problem.ts';
import { t } from '../../language/language.ts';

/** “1 error, 2 warnings”. */
export function problemCounts(problems: readonly Problem[]): string {
  const { errors, warnings } = countProblems(problems);
  return [
    ...(errors === 0 ? [] : [t('{{count}} errors', { count: errors })]),
    ...(warnings === 0 ? [] : [t('{{count}} warnings', { count: warnings })]),
  ].join(', ');
}
