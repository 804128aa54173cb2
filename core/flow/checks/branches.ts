import type { Condition } from '../condition.ts';
import type { BranchRule } from '../steps/branch.ts';
import type { Field } from '../steps/collect.ts';
import type { StepOf } from '../steps.ts';
import type { Problem, Subject } from './problem.ts';

/** Rules of branches that can never hold. */
export function* branchProblems({ flow }: Subject): Generator<Problem> {
  const fields = fieldsByKey(flow.steps.flatMap((step) => (step.kind === 'collect' ? step.fields : [])));
  for (const step of flow.steps) {
    if (step.kind !== 'branch') continue;
    const seen = new Map<string, BranchRule>();
    for (const [index, rule] of step.rules.entries()) {
      const why = whyNever(rule, fields) ?? whyShadowed(rule, seen);
      if (why !== undefined) yield neverTrue(step, index, rule, why);
    }
  }
}

function neverTrue(step: StepOf<'branch'>, index: number, rule: BranchRule, why: string): Problem {
  const message = `“${rule.label}” of “${step.name}” can never be taken: ${why}.`;
  return { severity: 'warning', code: 'never-true', message, stepId: step.id, path: `rules.${index}` };
}

function whyNever(rule: BranchRule, fields: ReadonlyMap<string, readonly Field[]>): string | undefined {
  const reasons = rule.conditions.map((condition) => whyNot(condition, fields.get(condition.key) ?? []));
  const all = rule.match === 'all';
  const reason = all
    ? reasons.find((why) => why !== undefined)
    : reasons.every(Boolean)
      ? reasons[0]
      : undefined;
  return reason ?? (all ? whyContradicting(rule.conditions) : undefined);
}

function whyNot({ key, operator, value }: Condition, fields: readonly Field[]): string | undefined {
  const wanted = value.trim();
  if (['contains', 'starts-with', 'is-one-of', 'greater', 'less'].includes(operator) && wanted === '') {
    return `it compares “${key}” with nothing`;
  }
  if (operator !== 'is' || wanted === '' || fields.length === 0) return undefined;
  const offered = fields.every(({ type }) => type === 'choice')
    ? fields.flatMap(({ choices }) => choices)
    : undefined;
  if (!offered || offered.some((choice) => same(choice, wanted))) return undefined;
  return `“${wanted}” is none of the choices for “${key}”`;
}

function whyContradicting(conditions: readonly Condition[]): string | undefined {
  const exact = new Map<string, string>();
  for (const { key, operator, value } of conditions) {
    const wanted = operator === 'is' ? value : operator === 'is-empty' ? '' : undefined;
    if (wanted === undefined) continue;
    const other = exact.get(key);
    if (other !== undefined && !same(other, wanted)) return `“${key}” cannot be two things at once`;
    exact.set(key, wanted);
  }
  const clash = conditions.find(
    ({ key, operator, value }) =>
      (operator === 'is-not' && exact.has(key) && same(exact.get(key) ?? '', value)) ||
      (operator === 'is-not-empty' && exact.get(key)?.trim() === ''),
  );
  return clash && `what it wants of “${clash.key}” contradicts itself`;
}

function whyShadowed(rule: BranchRule, seen: Map<string, BranchRule>): string | undefined {
  const signature = JSON.stringify([rule.match, rule.conditions]);
  const earlier = seen.get(signature);
  if (!earlier) seen.set(signature, rule);
  return earlier && rule.conditions.length > 0 ? `“${earlier.label}” above it asks the same` : undefined;
}

function fieldsByKey(fields: readonly Field[]): ReadonlyMap<string, readonly Field[]> {
  return Map.groupBy(fields, ({ key }) => key);
}

function same(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
