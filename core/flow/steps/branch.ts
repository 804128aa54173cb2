import { z } from 'zod';
import { allHold, Condition, valuesRead } from '../condition.ts';
import { limits } from '../limits.ts';
import { Id, ShortText, type StepKindDefinition, stepBase } from '../step-kind.ts';

export const BranchRule = z.strictObject({
  id: Id,
  label: ShortText,
  match: z.enum(['all', 'any']),
  conditions: z.array(Condition).max(limits.conditions),
});
export type BranchRule = z.infer<typeof BranchRule>;

export const BranchStep = z.strictObject({
  ...stepBase,
  kind: z.literal('branch'),
  rules: z.array(BranchRule).max(limits.rules),
});
export type BranchStep = z.infer<typeof BranchStep>;

export const branch: StepKindDefinition<BranchStep> = {
  kind: 'branch',
  title: 'Branch',
  purpose: 'Goes one way or another, by what was collected.',
  addable: true,
  hasInlet: true,
  create: (id, position) => ({
    id,
    kind: 'branch',
    name: 'Branch',
    position,
    rules: [
      {
        id: 'rule-1',
        label: 'Rule 1',
        match: 'all',
        conditions: [{ key: 'reason', operator: 'contains', value: '' }],
      },
    ],
  }),
  outlets: (step) => [
    ...step.rules.map((rule) => ({ id: rule.id, label: rule.label, tone: 'plain' as const })),
    { id: 'otherwise', label: 'otherwise', tone: 'plain' },
  ],
  texts: () => [],
  variables: () => [],
  reads: (step) => step.rules.flatMap((rule) => valuesRead(rule.conditions)),
  check: (step) =>
    step.rules.flatMap((rule, index) =>
      rule.conditions.length > 0
        ? []
        : [
            {
              severity: 'error' as const,
              code: 'empty-rule',
              message: `“${rule.label}” has no condition, so it can never hold. Add one or remove the rule.`,
              path: `rules.${index}`,
            },
          ],
    ),
  enter: (step, turn) => {
    const rule = step.rules.find((candidate) => allHold(candidate, turn));
    if (rule) turn.leaveBy(rule.id, `“${rule.label}” holds`);
    else turn.leaveBy('otherwise', 'no rule holds');
  },
};
