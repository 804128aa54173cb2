import { countProblems } from '../../../core/flow/check.ts';
import type { Problem } from '../../../core/flow/checks/problem.ts';

/** “1 error, 2 warnings”. */
export function problemCounts(problems: readonly Problem[]): string {
  const { errors, warnings } = countProblems(problems);
  const count = (number: number, word: string) =>
    number === 0 ? [] : [`${number} ${word}${number === 1 ? '' : 's'}`];
  return [...count(errors, 'error'), ...count(warnings, 'warning')].join(', ');
}
