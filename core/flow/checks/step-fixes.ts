import type { FirstTexts } from '../first-texts/first-texts.ts';
import type { CheckContext, StepProblem } from '../step-kind.ts';
import type { Field } from '../steps/collect.ts';
import type { HttpStep } from '../steps/http.ts';
import { type Step, type StepOf, stepKinds } from '../steps.ts';
import { freeKey } from './free-name.ts';
import type { QuickFix } from './problem.ts';

/** One click against what a step found wrong with itself; none where only a person can know what was meant. */
export function stepFix(
  step: Step,
  problem: StepProblem,
  context: CheckContext,
  texts: () => FirstTexts,
): QuickFix | undefined {
  switch (step.kind) {
    case 'trigger':
      return fewPhrases(step, problem, texts);
    case 'collect':
      return formFix(step, problem);
    case 'branch':
      return emptyRule(step, problem);
    case 'hours':
      return hoursFix(step, problem);
    case 'set-value':
      return problem.code === 'empty-value' ? removal(step) : undefined;
    case 'email':
      return recipient(step, problem, context);
    case 'slack':
      return destination(step, problem, context);
    case 'http':
      return destination(step, problem, context) ?? requestFix(step, problem);
    case 'start':
    case 'message':
    case 'note':
    case 'end':
      return undefined;
  }
}

/** Takes the step away; what led to it leads on. */
export function removal(step: Step): QuickFix {
  return { title: 'Remove the step', edits: [{ do: 'removeSteps', ids: [step.id] }] };
}

export function change(title: string, step: Step): QuickFix {
  return { title, edits: [{ do: 'setStep', step }] };
}

function fewPhrases(
  step: StepOf<'trigger'>,
  { code }: StepProblem,
  texts: () => FirstTexts,
): QuickFix | undefined {
  if (code !== 'no-phrases') return undefined;
  const { phrase } = texts();
  return change(`Add “${phrase}”`, { ...step, phrases: [phrase] });
}

function formFix(step: StepOf<'collect'>, { code, path = '' }: StepProblem): QuickFix | undefined {
  if (code === 'no-fields') return removal(step);
  const [, place = '', property] = /^fields\.(\d+)\.(\w+)$/.exec(path) ?? [];
  const field = step.fields[Number(place)];
  if (!field || place === '') return undefined;
  const withField = (title: string, changed: Field) =>
    change(title, { ...step, fields: step.fields.with(Number(place), changed) });
  if (code === 'no-choices') return withField('Let visitors write anything', { ...field, type: 'text' });
  if (code === 'field-key-clash') {
    const key = freeKey(
      field.key,
      step.fields.map((one) => one.key),
    );
    return withField(`Call it “${key}”`, { ...field, key });
  }
  return code === 'impossible-limits' ? limitsFix(field, property, withField) : undefined;
}

function limitsFix(
  field: Field,
  property: string | undefined,
  withField: (title: string, field: Field) => QuickFix,
): QuickFix | undefined {
  const { min, max, earliest, latest } = field;
  if (property === 'min' && min !== undefined && max !== undefined)
    return withField('Swap them', { ...field, min: max, max: min });
  if (property === 'earliest' && earliest !== undefined && latest !== undefined)
    return withField('Swap them', { ...field, earliest: latest, latest: earliest });
  if (property === 'country') {
    const { country: _gone, ...others } = field;
    return withField('Use the country in Settings', others);
  }
  const { askWhen: _gone, ...always } = field;
  return property === 'askWhen' ? withField('Always ask', always) : undefined;
}

function emptyRule(step: StepOf<'branch'>, { code, path = '' }: StepProblem): QuickFix | undefined {
  if (code !== 'empty-rule') return undefined;
  const rules = step.rules.filter((_rule, index) => path !== `rules.${index}`);
  return change('Remove the rule', { ...step, rules });
}

function hoursFix(step: StepOf<'hours'>, { code, path }: StepProblem): QuickFix | undefined {
  if (code === 'never-open') {
    const { week } = stepKinds.hours.create(step.id, step.position);
    return change('Open Monday to Friday, 9 to 5', { ...step, week });
  }
  if (code !== 'duplicate-holiday') return undefined;
  const holidays = step.holidays.filter((_holiday, index) => path !== `holidays.${index}`);
  return change('Remove it here', { ...step, holidays });
}

function recipient(
  step: StepOf<'email'>,
  { code }: StepProblem,
  { supportEmail }: CheckContext,
): QuickFix | undefined {
  if (code !== 'no-recipient' || step.to.use === 'support' || supportEmail === undefined) return undefined;
  return change('Use the support email', { ...step, to: { use: 'support' } });
}

/** The only one of its kind is the one that is meant. */
function destination(
  step: StepOf<'slack'> | StepOf<'http'>,
  { code }: StepProblem,
  { destinations = [] }: CheckContext,
): QuickFix | undefined {
  if (code !== 'no-destination' && code !== 'missing-destination') return undefined;
  const [only, ...others] = destinations.filter(({ kind }) => kind === step.kind);
  if (!only || others.length > 0) return undefined;
  return change(`Send to “${only.name}”`, { ...step, destination: { id: only.id, name: only.name } });
}

function requestFix(step: HttpStep, { code, path = '' }: StepProblem): QuickFix | undefined {
  const { request } = step;
  if (code === 'duplicate-key') return otherKept(step, path);
  if (request.use !== 'custom') return undefined;
  if (code === 'unused-body') return change('Empty the body', { ...step, request: { ...request, body: '' } });
  if (code !== 'bad-header') return undefined;
  const headers = request.headers.filter((_header, index) => path !== `request.headers.${index}.name`);
  return change('Remove the header', { ...step, request: { ...request, headers } });
}

function otherKept(step: HttpStep, path: string): QuickFix | undefined {
  const index = step.keep.findIndex((_kept, at) => path === `keep.${at}.key`);
  const kept = step.keep[index];
  if (!kept) return undefined;
  const key = freeKey(
    kept.key,
    step.keep.map((one) => one.key),
  );
  return change(`Call it “${key}”`, { ...step, keep: step.keep.with(index, { ...kept, key }) });
}
