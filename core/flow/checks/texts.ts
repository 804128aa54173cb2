import { mentionedKeys } from '../../engine/template.ts';
import type { StepText } from '../step-kind.ts';
import { kindOf, type Step, type StepOf } from '../steps.ts';
import { type Availability, builtInKeys, builtInVariables, ownVariables } from '../variables.ts';
import { mentionFix } from './mention-fix.ts';
import { fixed, type Problem, type QuickFix, type Subject } from './problem.ts';
import { readFix } from './read-fix.ts';
import { change } from './step-fixes.ts';
import { alwaysAsk, anotherKey, malformedFix, usualText, withoutPersonal } from './text-fixes.ts';

/** Empty texts, variables nobody collects, personal data in the open, answers that replace each other. */
export function* textProblems(subject: Subject): Generator<Problem> {
  for (const step of subject.flow.steps) {
    for (const text of kindOf(step).texts(step)) yield* oneText(subject, step, text);
    for (const key of new Set(kindOf(step).reads(step))) yield* oneRead(subject, step, key);
  }
  yield* keyClashes(subject);
}

function* oneText(subject: Subject, step: Step, text: StepText): Generator<Problem> {
  const base = { stepId: step.id, path: text.path };
  if (text.required && text.text.trim() === '') {
    const part = text.label;
    const message = `“${part}” of “${step.name}” is empty. Write what the visitor or agent should read.`;
    yield {
      ...base,
      severity: 'error',
      code: 'empty-text',
      message,
      ...fixed(usualText(subject, step, text.path)),
    };
  }
  for (const [whole] of text.text.matchAll(/\{\{[^{}]*\}\}/g)) {
    if (mentionedKeys(whole).length > 0) continue;
    const message = `${whole} in “${step.name}” is no variable: a key has small letters, digits and _ only.`;
    const fix = malformedFix(subject, step, text, whole);
    yield { ...base, severity: 'error', code: 'malformed-variable', message, ...fixed(fix) };
  }
  for (const key of mentionedKeys(text.text)) {
    const state = availability(subject, step, text.path, key);
    for (const problem of availabilityProblem(subject, state, key, step, text.path)) {
      const asked = state === 'maybe' ? alwaysAsk(subject, step, text.path, key) : undefined;
      yield { ...problem, ...fixed(asked ?? mentionFix(subject, step, text, key, state)) };
    }
    const personal = text.subject && subject.variables.collected.get(key)?.personal;
    if (personal) yield personalSubject(subject, step, text, key);
  }
}

function* oneRead(subject: Subject, step: Step, key: string): Generator<Problem> {
  const path = pathOfRead(step, key);
  const state = subject.variables.at(step.id, key);
  for (const problem of availabilityProblem(subject, state, key, step, path)) {
    const asked = state === 'maybe' ? alwaysAsk(subject, step, path, key) : undefined;
    yield { ...problem, ...fixed(asked ?? readFix(subject, step, key, state)) };
  }
}

/** Where the step says that it looks at the value. */
function pathOfRead(step: Step, key: string): string {
  if (step.kind === 'email') return 'replyToField';
  if (step.kind !== 'collect') return 'rules';
  const index = step.fields.findIndex(({ askWhen }) => askWhen?.conditions.some((one) => one.key === key));
  return `fields.${index}.askWhen`;
}

function* availabilityProblem(
  subject: Subject,
  state: Availability,
  key: string,
  step: Step,
  path: string,
): Generator<Problem> {
  const base = { stepId: step.id, path };
  // What is missing at a loose step shows once it is connected.
  if (!subject.reached.has(subject.graph.indexOf.get(step.id) ?? -1)) return;
  if (state === 'unknown') {
    const message = `“${step.name}” uses “${key}”, which no step before it collects.`;
    // A Reply-To that is never known does no harm: the header is left out.
    const severity = path === 'replyToField' ? 'warning' : 'error';
    yield { ...base, severity, code: 'unknown-variable', message };
  }
  if (state === 'maybe') {
    const message = `“${step.name}” uses “${key}”, which is not collected on every way to it. It may be empty.`;
    yield { ...base, severity: 'warning', code: 'maybe-unset', message };
  }
}

function availability({ variables }: Subject, step: Step, path: string, key: string): Availability {
  if (builtInVariables(step, path).some((variable) => variable.key === key)) return 'always';
  const own = ownVariables(step, path).find((variable) => variable.key === key);
  const before = variables.at(step.id, key);
  return own && before !== 'always' ? own.availability : before;
}

function personalSubject(subject: Subject, step: Step, text: StepText, key: string): Problem {
  return {
    severity: 'warning',
    code: 'personal-subject',
    message: `The subject of “${step.name}” shows “${key}”. Subjects can be read on the way; keep personal details in the body.`,
    stepId: step.id,
    path: text.path,
    ...fixed(withoutPersonal(subject, step, key)),
  };
}

function* keyClashes({ flow, variables }: Subject): Generator<Problem> {
  const collectors = new Map<string, Step[]>();
  for (const step of flow.steps) {
    for (const { key } of kindOf(step).variables(step)) {
      const known = collectors.get(key);
      if (known) known.push(step);
      else collectors.set(key, [step]);
    }
  }
  for (const [key, steps] of collectors) {
    const others = new Set(steps);
    if (builtInKeys.has(key)) for (const step of others) yield reservedKey(step, key, collectors.keys());
    // Setting a value again is what such steps are for; what a visitor said should not be lost to it.
    if (others.size < 2 || !steps.some(({ kind }) => kind === 'collect')) continue;
    for (const step of others) {
      const isAskedOnce =
        step.kind === 'collect' && step.fields.every((one) => one.key !== key || one.skipKnown);
      if (isAskedOnce || variables.at(step.id, key) === 'unknown') continue;
      yield keyClash(step, key, collectors.keys());
    }
  }
}

function reservedKey(step: Step, key: string, taken: Iterable<string>): Problem {
  const message = `“${step.name}” calls a value “${key}”, which the app itself uses. Give it another key.`;
  const base = { stepId: step.id, path: keyPath(step, key) };
  return {
    ...base,
    severity: 'error',
    code: 'field-key-clash',
    message,
    ...fixed(anotherKey(step, key, taken)),
  };
}

function keyClash(step: Step, key: string, taken: Iterable<string>): Problem {
  const message =
    step.kind === 'collect'
      ? `“${step.name}” asks for “${key}” again: its answer replaces the one collected before.`
      : `“${step.name}” replaces “${key}”, which the visitor was asked for.`;
  return {
    severity: 'warning',
    code: 'field-key-clash',
    message,
    stepId: step.id,
    path: keyPath(step, key),
    ...fixed(step.kind === 'collect' ? askUnlessKnown(step, key) : anotherKey(step, key, taken)),
  };
}

function askUnlessKnown(step: StepOf<'collect'>, key: string): QuickFix {
  const fields = step.fields.map((field) => (field.key === key ? { ...field, skipKnown: true } : field));
  return change('Ask only when not known', { ...step, fields });
}

function keyPath(step: Step, key: string): string {
  if (step.kind === 'http') return `keep.${step.keep.findIndex((kept) => kept.key === key)}.key`;
  return step.kind === 'collect' ? `fields.${fieldIndex(step, key)}.key` : 'key';
}

function fieldIndex(step: Step, key: string): number {
  return step.kind === 'collect' ? step.fields.findIndex((field) => field.key === key) : 0;
}
