import { replaceMention } from '../../engine/template.ts';
import { type FirstTexts, isUnnamed } from '../first-texts/first-texts.ts';
import type { StepText } from '../step-kind.ts';
import { kindOf, type Step, stepKinds } from '../steps.ts';
import { ownVariables } from '../variables.ts';
import { freeKey } from './free-name.ts';
import { meantAt, withText } from './mention-fix.ts';
import type { QuickFix, Subject } from './problem.ts';
import { change, removal } from './step-fixes.ts';

/** The words that such a text begins with, or a question for the field; a message that says nothing goes. */
export function usualText({ texts }: Subject, step: Step, path: string): QuickFix | undefined {
  if (step.kind === 'message') return removal(step);
  const field = step.kind === 'collect' && step.fields[Number(/^fields\.(\d+)\.prompt$/.exec(path)?.[1])];
  const usual = field ? questionFor(field.label, texts()) : freshText(step, path, texts());
  return usual === '' ? undefined : change(`Write “${short(usual)}”`, withText(step, path, usual));
}

function questionFor(label: string, { ask }: FirstTexts): string {
  // Of a field that nobody has named yet nothing can be asked.
  return isUnnamed(label) ? '' : ask(label.trim());
}

function freshText(step: Step, path: string, texts: FirstTexts): string {
  const fresh = stepKinds[step.kind].create(step.id, step.position, texts);
  return (
    kindOf(fresh)
      .texts(fresh)
      .find((text) => text.path === path)?.text ?? ''
  );
}

function short(text: string): string {
  const [first = ''] = text.split('\n');
  return first.length > 40 || first !== text ? `${first.slice(0, 40)}…` : first;
}

/** For braces around something that is no key: the key that it spells otherwise, or else without them. */
export function malformedFix(
  subject: Subject,
  step: Step,
  { path, text }: StepText,
  written: string,
): QuickFix | undefined {
  const key = written
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[^a-z]+|_+$/g, '');
  const meant = meantAt(subject, step, path, key);
  const repaired = text.replaceAll(written, meant === undefined ? '' : `{{${meant}}}`);
  if (repaired.trim() === '') return undefined;
  const title = meant === undefined ? `Take out ${short(written)}` : `Use {{${meant}}}`;
  return change(title, withText(step, path, repaired));
}

/** Where a value is missing only because a form may pass over its question: has it asked in any case. */
export function alwaysAsk(
  { flow, whenAllAsked }: Subject,
  step: Step,
  path: string,
  key: string,
): QuickFix | undefined {
  const own = ownVariables(step, path).some((variable) => variable.key === key);
  const inQuestion = own && path.startsWith('fields.');
  if (!inQuestion && (own || whenAllAsked().at(step.id, key) !== 'always')) return undefined;
  const forms = inQuestion ? [step] : flow.steps;
  const edits = forms.flatMap((form) => {
    if (form.kind !== 'collect' || !form.fields.some((field) => field.key === key && field.askWhen))
      return [];
    const fields = form.fields.map((field) => {
      const { askWhen: _gone, ...always } = field;
      return field.key === key ? always : field;
    });
    return [{ do: 'setStep' as const, step: { ...form, fields } }];
  });
  return edits.length === 0 ? undefined : { title: `Always ask for “${key}”`, edits };
}

/** The subject without the value; with nothing else in it, the usual one. */
export function withoutPersonal({ texts }: Subject, step: Step, key: string): QuickFix | undefined {
  if (step.kind !== 'email') return undefined;
  const left = replaceMention(step.subject, key, '')
    .replace(/\s{2,}/g, ' ')
    .trim();
  const subject = left === '' ? texts().subject : left;
  return change(`Take “${key}” out of the subject`, { ...step, subject });
}

/** Calls the value by a key that nothing else has. */
export function anotherKey(step: Step, key: string, taken: Iterable<string>): QuickFix | undefined {
  const fresh = freeKey(key, taken);
  const title = `Call it “${fresh}”`;
  const renamed = <Named extends { readonly key: string }>(one: Named): Named =>
    one.key === key ? { ...one, key: fresh } : one;
  switch (step.kind) {
    case 'set-value':
      return change(title, { ...step, key: fresh });
    case 'collect':
      return change(title, { ...step, fields: step.fields.map(renamed) });
    case 'http':
      return change(title, { ...step, keep: step.keep.map(renamed) });
    default:
      return undefined;
  }
}
