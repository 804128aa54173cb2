import { z } from 'zod';
import type { Turn } from '../../engine/turn.ts';
import { readCommand } from '../../engine/visitor-words.ts';
import { valuesRead } from '../condition.ts';
import { fieldLimitProblems } from '../field-limits.ts';
import { conditionHolds, fieldSettings, isAsked, mayBePassedOver } from '../field-settings.ts';
import { limits } from '../limits.ts';
import { LongText, ShortText, type StepKindDefinition, stepBase, VariableKey } from '../step-kind.ts';

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
});
export type Field = z.infer<typeof Field>;
export type FieldType = Field['type'];

export const CollectStep = z.strictObject({
  ...stepBase,
  kind: z.literal('collect'),
  fields: z.array(Field).max(limits.fields),
  /** Unusable answers to one field before the step gives up. */
  maxTries: z.number().int().min(1).max(10),
  /** Said when it gives up. */
  giveUpText: LongText,
});
export type CollectStep = z.infer<typeof CollectStep>;

export const collect: StepKindDefinition<CollectStep> = {
  kind: 'collect',
  title: 'Collect',
  purpose: 'Asks for details, one field at a time, and checks them.',
  addable: true,
  hasInlet: true,
  create: (id, position) => ({
    id,
    kind: 'collect',
    name: 'Collect',
    position,
    fields: [newField([])],
    maxTries: 3,
    giveUpText: 'Sorry, I could not take that down.',
  }),
  outlets: () => [
    { id: 'done', label: 'done', tone: 'plain' },
    { id: 'gave-up', label: 'gave up', tone: 'bad', optional: true },
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
  enter: (step, turn) => askNext(step, turn, 0),
  receive,
};

/** A fresh text field whose key is none of `taken`. */
export function newField(taken: readonly string[]): Field {
  let number = taken.length + 1;
  while (taken.includes(`field_${number}`)) number++;
  return {
    key: `field_${number}`,
    label: 'New field',
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

function askNext(step: CollectStep, turn: Turn, index: number): void {
  const field = step.fields.find((one, at) => at >= index && isAsked(one, turn));
  if (field) ask(step, turn, field, 0);
  else turn.leaveBy('done', 'every field was asked');
}

function ask(step: CollectStep, turn: Turn, field: Field, tries: number, problem?: string): void {
  const choices = field.type === 'choice' ? { choices: field.choices } : {};
  if (problem !== undefined) turn.say(problem, { tone: 'problem', ...choices });
  else turn.say(turn.fill(field.prompt), choices);
  turn.ask(step, field, tries);
}

function receive(step: CollectStep, turn: Turn, text: string): void {
  const index = step.fields.findIndex(({ key }) => key === turn.asking()?.fieldKey);
  const field = step.fields[index];
  if (!field) return askNext(step, turn, 0);
  const command = readCommand(text);
  if (command === 'cancel') return turn.cancel();
  if (command === 'back' && index > 0) return goBack(step, turn, index);
  if (command === 'skip' && !field.required) return take(step, turn, index, '');
  const answer = turn.understand(field, text);
  if (answer.ok) return take(step, turn, index, answer.value);
  const tries = (turn.asking()?.tries ?? 0) + 1;
  turn.countTry(field.key);
  if (tries >= step.maxTries) return giveUp(step, turn, field);
  ask(step, turn, field, tries, field.errorText === '' ? answer.problem : turn.fill(field.errorText));
}

function take(step: CollectStep, turn: Turn, index: number, value: string): void {
  const field = step.fields[index];
  if (field) turn.setValue(field, value);
  askNext(step, turn, index + 1);
}

function goBack(step: CollectStep, turn: Turn, index: number): void {
  const previous = step.fields.findLast((one, at) => at < index && conditionHolds(one, turn));
  if (!previous) return;
  turn.forgetValue(previous.key);
  ask(step, turn, previous, 0);
}

function giveUp(step: CollectStep, turn: Turn, field: Field): void {
  if (step.giveUpText.trim() !== '') turn.say(turn.fill(step.giveUpText));
  turn.leaveBy('gave-up', `no usable answer for “${field.label}” in ${step.maxTries} tries`);
}
