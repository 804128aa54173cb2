import { z } from 'zod';
import { mentionedKeys } from '../../engine/template.ts';
import { en } from '../first-texts/en.ts';
import { LongText, ShortText, type StepKindDefinition, stepBase, VariableKey } from '../step-kind.ts';

export const SetValueStep = z.strictObject({
  ...stepBase,
  kind: z.literal('set-value'),
  key: VariableKey,
  /** What agents read in front of it; empty keeps it out of the answers. */
  label: ShortText,
  /** May mention variables. */
  value: LongText,
});
export type SetValueStep = z.infer<typeof SetValueStep>;

export const setValue: StepKindDefinition<SetValueStep> = {
  kind: 'set-value',
  title: 'Set value',
  purpose: 'Keeps a value for later steps, like a priority.',
  addable: true,
  hasInlet: true,
  create: (id, position, texts = en) => ({
    id,
    kind: 'set-value',
    name: 'Set value',
    position,
    key: 'priority',
    label: texts.priority,
    value: '',
  }),
  outlets: () => [{ id: 'next', label: 'next', tone: 'plain' }],
  texts: (step) => [{ path: 'value', label: 'Value', text: step.value, required: false }],
  variables: ({ key, label, value }) => [
    { key, label: label || key, personal: mentionedKeys(value).length > 0, sample: value },
  ],
  reads: () => [],
  check: ({ key, value }) =>
    value.trim() === ''
      ? [
          {
            severity: 'warning',
            code: 'empty-value',
            message: `It makes “${key}” empty. Write the value it should have.`,
            path: 'value',
          },
        ]
      : [],
  enter: (step, turn) => {
    const value = turn.fill(step.value);
    turn.setValue(step, value);
    turn.leaveBy('next', `“${step.key}” was set`);
  },
};
