import type { BranchRule } from '../steps/branch.ts';
import type { StepOf } from '../steps.ts';
import { asksLess, type Collected, signatureOf, whyNever } from './never-true.ts';
import type { Problem, Subject } from './problem.ts';

/** Rules of branches that can never hold, and fields that are never asked. */
export function* branchProblems({ flow }: Subject): Generator<Problem> {
  const fields = fieldsByKey(flow.steps.flatMap((step) => (step.kind === 'collect' ? [step] : [])));
  for (const step of flow.steps) {
    if (step.kind === 'branch') yield* ruleProblems(step, fields);
    if (step.kind === 'collect') yield* neverAsked(step, fields);
  }
}

function* ruleProblems(step: StepOf<'branch'>, fields: ReadonlyMap<string, readonly Collected[]>) {
  for (const [index, rule] of step.rules.entries()) {
    const why = whyNever(rule, fields) ?? whyShadowed(rule, step.rules.slice(0, index));
    if (why !== undefined && rule.conditions.length > 0) yield neverTrue(step, index, rule, why);
  }
}

function neverTrue(step: StepOf<'branch'>, index: number, rule: BranchRule, why: string): Problem {
  const message = `“${rule.label}” of “${step.name}” can never be taken: ${why}.`;
  const rules = step.rules.toSpliced(index, 1);
  return {
    severity: 'warning',
    code: 'never-true',
    message,
    stepId: step.id,
    path: `rules.${index}`,
    fix: { title: 'Remove the rule', edits: [{ do: 'setStep', step: { ...step, rules } }] },
  };
}

function whyShadowed(rule: BranchRule, earlier: readonly BranchRule[]): string | undefined {
  const signature = signatureOf(rule);
  const same = earlier.find((other) => other.conditions.length > 0 && signatureOf(other) === signature);
  if (same) return `“${same.label}” above it asks the same`;
  const wider = earlier.find((other) => asksLess(other, rule));
  return wider && `“${wider.label}” above it holds whenever it does`;
}

function* neverAsked(step: StepOf<'collect'>, fields: ReadonlyMap<string, readonly Collected[]>) {
  for (const [index, field] of step.fields.entries()) {
    const why = field.askWhen && whyNever(field.askWhen, fields);
    if (why === undefined || field.askWhen?.conditions.length === 0) continue;
    const { askWhen: _gone, ...always } = field;
    const problem: Problem = {
      severity: 'warning',
      code: 'never-asked',
      message: `“${step.name}” never asks for “${field.label}”: ${why}.`,
      stepId: step.id,
      path: `fields.${index}.askWhen`,
      fix: {
        title: 'Always ask',
        edits: [{ do: 'setStep', step: { ...step, fields: step.fields.with(index, always) } }],
      },
    };
    yield problem;
  }
}

function fieldsByKey(forms: readonly StepOf<'collect'>[]): ReadonlyMap<string, readonly Collected[]> {
  const all = forms.flatMap(({ fields, maxTries }) => fields.map((field) => ({ field, maxTries })));
  return Map.groupBy(all, ({ field }) => field.key);
}
