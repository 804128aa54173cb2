import { z } from 'zod';
import { enterForm } from '../../engine/form/ask.ts';
import { receiveInForm } from '../../engine/form/receive.ts';
import { valuesRead } from '../condition.ts';
import { fieldLimitProblems } from '../field-limits.ts';
import { fieldSettings, mayBePassedOver } from '../field-settings.ts';
import { en } from '../first-texts/en.ts';
import type { FirstTexts } from '../first-texts/first-texts.ts';
import { behaviourLabels, FormBehaviour, triesFor } from '../form-behaviour.ts';
import { limits } from '../limits.ts';
import {
  LongText,
  ShortText,
  type StepKindDefinition,
  type StepText,
  stepBase,
  VariableKey,
} from '../step-kind.ts';

export const fieldTypes = ['text', 'long-text', 'email', 'phone', 'number', 'date', 'choice'] as const;

export const Field = z.strictObject({
  key: VariableKey,
  label: ShortText,
  prompt: LongText,
  type: z.enum(fieldTypes),
  required: z.boolean(),
  /** Said when an answer cannot be used. Empty: a sentence that fits the type. */
  errorText: LongText,
  /** For colleagues: what the answer is for. */
  description: LongText,
  /** The attribute of the visitor's profile that this answer maps to; empty for none. */
  profileAttribute: ShortText,
  choices: z.array(ShortText).max(limits.choices),
  ...fieldSettings,
  /** Phone numbers that fit no known numbering plan; accepted, the visitor reads a remark. Left out: refused. */
  unknownNumbers: z.enum(['refuse', 'accept']).optional(),
  /** Instead of the form's own; 0 for no maximum. */
  maxTries: z.number().int().min(0).max(10).optional(),
});
export type Field = z.infer<typeof Field>;
export type FieldType = Field['type'];

export const CollectStep = z.strictObject({
  ...stepBase,
  kind: z.literal('collect'),
  fields: z.array(Field).max(limits.fields),
  /** Unusable answers to one field before the step gives up; 0 for no maximum. */
  maxTries: z.number().int().min(0).max(10),
  /** Said when it gives up. */
  giveUpText: LongText,
  /** Left out: as a form without settings of its own behaves. */
  behaviour: FormBehaviour.optional(),
});
export type CollectStep = z.infer<typeof CollectStep>;

export const collect: StepKindDefinition<CollectStep> = {
  kind: 'collect',
  title: 'Collect',
  purpose: 'Asks for details, one field at a time, and checks them.',
  addable: true,
  hasInlet: true,
  create: (id, position, texts = en) => ({
    id,
    kind: 'collect',
    name: 'Collect',
    position,
    fields: [newField([], texts)],
    maxTries: 3,
    giveUpText: texts.giveUp,
    behaviour: FormBehaviour.parse({}),
  }),
  outlets: (step) => [
    { id: 'done', label: 'done', tone: 'plain' },
    ...(canGiveUp(step) ? [{ id: 'gave-up', label: 'gave up', tone: 'bad' as const, optional: true }] : []),
  ],
  texts: (step) => [
    ...step.fields.flatMap((field, index) => [
      {
        path: `fields.${index}.prompt`,
        label: `Question for ${field.label}`,
        text: field.prompt,
        required: true,
      },
      {
        path: `fields.${index}.errorText`,
        label: `Error text of ${field.label}`,
        text: field.errorText,
        required: false,
      },
    ]),
    { path: 'giveUpText', label: 'Text when giving up', text: step.giveUpText, required: false },
    ...behaviourTexts(step),
  ],
  variables: (step) =>
    step.fields.map((field) => ({
      key: field.key,
      label: field.label,
      // What is offered to choose from was written by the manager, not by the visitor.
      personal: field.type !== 'choice',
      sample: (field.type === 'choice' ? field.choices[0] : undefined) ?? samples[field.type],
      ...(mayBePassedOver(field) ? { certain: false as const } : {}),
    })),
  reads: (step) => conditionKeys(step),
  check: (step) => [...fieldProblems(step)],
  enter: enterForm,
  receive: receiveInForm,
};

/** A fresh text field whose key is none of `taken`. */
export function newField(taken: readonly string[], texts: FirstTexts = en): Field {
  let number = taken.length + 1;
  while (taken.includes(`field_${number}`)) number++;
  return {
    key: `field_${number}`,
    label: texts.field,
    prompt: '',
    type: 'text',
    required: true,
    errorText: '',
    description: '',
    profileAttribute: '',
    choices: [],
  };
}

const samples: Record<FieldType, string> = {
  text: 'Ann Lee',
  'long-text': 'My order has not arrived yet.',
  email: 'ann@example.com',
  phone: '+1 514 589 3419',
  number: '4711',
  date: '2026-12-24',
  choice: 'Sales',
};

function* fieldProblems(step: CollectStep) {
  if (step.fields.length === 0) {
    const message = 'This step asks for nothing. Add a field or remove the step.';
    yield { severity: 'warning' as const, code: 'no-fields', message, path: 'fields' };
  }
  for (const [index, field] of step.fields.entries()) {
    const path = `fields.${index}`;
    if (step.fields.findIndex(({ key }) => key === field.key) !== index) {
      const message = `Two fields have the key “${field.key}”. Give one of them another key.`;
      yield { severity: 'error' as const, code: 'field-key-clash', message, path: `${path}.key` };
    }
    if (field.type === 'choice' && field.choices.filter((choice) => choice.trim() !== '').length === 0) {
      const message = `“${field.label}” has no choices to choose from. Add some.`;
      yield { severity: 'error' as const, code: 'no-choices', message, path: `${path}.choices` };
    }
    yield* fieldLimitProblems(field, path);
  }
}

/** What “ask when” looks at, other than the form's own answers above it. */
function conditionKeys({ fields }: CollectStep): string[] {
  return fields.flatMap(({ askWhen, key }, index) => {
    const above = new Set(fields.slice(0, index).map((field) => field.key));
    return valuesRead(askWhen?.conditions ?? []).filter((read) => !above.has(read) && read !== key);
  });
}

/** Whether the form has the outlet “gave up”. */
export function canGiveUp(step: CollectStep): boolean {
  return step.fields.length === 0
    ? step.maxTries > 0
    : step.fields.some((field) => triesFor(step, field) > 0);
}

function behaviourTexts({ behaviour }: CollectStep): readonly StepText[] {
  if (!behaviour) return [];
  return Object.entries(behaviourLabels).flatMap(([key, label]) => {
    // Object.entries widens the keys of a constant object to string.
    const text = behaviour[key as keyof typeof behaviourLabels];
    return text === '' ? [] : [{ path: `behaviour.${key}`, label, text, required: false }];
  });
}
