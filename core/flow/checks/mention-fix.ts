import { replaceMention } from '../../engine/template.ts';
import { isSlip } from '../../recognizer/typo.ts';
import type { StepText } from '../step-kind.ts';
import type { Step } from '../steps.ts';
import { type Availability, builtInVariables, ownVariables } from '../variables.ts';
import type { QuickFix, Subject } from './problem.ts';

/** For a variable that is not there: the one that was meant, where its name is nearly the same; else without it. */
export function mentionFix(
  subject: Subject,
  step: Step,
  { path, text }: StepText,
  key: string,
  state: Availability,
): QuickFix | undefined {
  // What is there at times is no slip.
  const meant = state === 'unknown' ? meantAt(subject, step, path, key) : undefined;
  const repaired = replaceMention(text, key, meant === undefined ? '' : `{{${meant}}}`);
  // A text must not become empty by being repaired.
  if (repaired.trim() === '') return undefined;
  return {
    title: meant === undefined ? `Take out {{${key}}}` : `Use {{${meant}}}`,
    edits: [{ do: 'setStep', step: withText(step, path, repaired) }],
  };
}

/** The value known at this place whose name is nearly this one. */
export function meantAt({ variables }: Subject, step: Step, path: string, key: string): string | undefined {
  const here = [
    ...builtInVariables(step, path).map((variable) => variable.key),
    ...ownVariables(step, path).map((variable) => variable.key),
    ...[...variables.collected.keys()].filter((known) => variables.at(step.id, known) !== 'unknown'),
  ];
  return here.find((known) => known === key) ?? here.find((known) => isNearly(known, key));
}

/** Whether one is a slip away from the other, or holds it. */
function isNearly(known: string, written: string): boolean {
  if (known.length < 3 || written.length < 3) return false;
  if (written.includes(known) || known.includes(written)) return true;
  return isSlip(written, known);
}

/** The step with another text at a path like `fields.2.prompt`. */
export function withText(step: Step, path: string, text: string): Step {
  const copy: Step = JSON.parse(JSON.stringify(step));
  const keys = path.split('.');
  // Paths of texts lead to properties of the step's own kind: its definition lists them.
  let at = copy as unknown as Record<string, unknown>;
  for (const key of keys.slice(0, -1)) at = at[key] as Record<string, unknown>;
  at[keys.at(-1) ?? ''] = text;
  return copy;
}
