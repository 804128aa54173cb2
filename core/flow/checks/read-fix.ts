import type { Condition } from '../condition.ts';
import type { Step } from '../steps.ts';
import type { Availability } from '../variables.ts';
import { meantAt } from './mention-fix.ts';
import type { QuickFix, Subject } from './problem.ts';
import { change } from './step-fixes.ts';

/** For conditions, and a Reply-To, that look at a value that is not there. */
export function readFix(
  subject: Subject,
  step: Step,
  key: string,
  state: Availability,
): QuickFix | undefined {
  // A condition may well ask whether there is a value, and a Reply-To is left out when there is none.
  if (state !== 'unknown') return undefined;
  const meant = meantAt(subject, step, '', key);
  const title = meant === undefined ? `Take “${key}” out` : `Use “${meant}”`;
  const repaired = (conditions: readonly Condition[]) =>
    conditions.flatMap((condition) => {
      if (condition.key !== key || (condition.of ?? 'value') !== 'value') return [condition];
      return meant === undefined ? [] : [{ ...condition, key: meant }];
    });
  switch (step.kind) {
    case 'email':
      return change(meant === undefined ? 'No Reply-To' : title, { ...step, replyToField: meant ?? '' });
    case 'branch': {
      const rules = step.rules.map((rule) => ({ ...rule, conditions: repaired(rule.conditions) }));
      // A rule that is left without conditions would never hold.
      const holding = rules.filter(
        ({ conditions }, index) => conditions.length > 0 || step.rules[index]?.conditions.length === 0,
      );
      return change(title, { ...step, rules: holding });
    }
    case 'collect': {
      const fields = step.fields.map(({ askWhen, ...field }) => {
        const conditions = repaired(askWhen?.conditions ?? []);
        return askWhen && conditions.length > 0 ? { ...field, askWhen: { ...askWhen, conditions } } : field;
      });
      return change(title, { ...step, fields });
    }
    default:
      return undefined;
  }
}
