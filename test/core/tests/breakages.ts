import type { Flow } from '../../../core/flow/flow.ts';
import type { Field } from '../../../core/flow/steps/collect.ts';
import { kindOf, type Step } from '../../../core/flow/steps.ts';

/** One deliberate breakage of a flow, named by what it does. */
export interface Breakage {
  readonly name: string;
  readonly flow: Flow;
}

/** Every single breakage of these kinds that the flow offers. */
export function breakagesOf(flow: Flow): readonly Breakage[] {
  return [
    ...brokenConnections(flow),
    ...brokenSteps(flow),
    ...flow.steps.flatMap((step) => [
      ...brokenTexts(flow, step),
      ...brokenForm(flow, step),
      ...brokenMail(flow, step),
      ...brokenTrigger(flow, step),
    ]),
  ];
}

function brokenConnections(flow: Flow): Breakage[] {
  const removed = flow.connections.map(({ id, from, outlet }) => ({
    name: `“${outlet}” of ${from} is disconnected`,
    flow: { ...flow, connections: flow.connections.filter((one) => one.id !== id) },
  }));
  const swapped = flow.connections.flatMap((a, index) =>
    flow.connections.slice(index + 1).map((b) => ({
      name: `the targets of ${a.from}.${a.outlet} and ${b.from}.${b.outlet} are swapped`,
      flow: {
        ...flow,
        connections: flow.connections.map((one) =>
          one.id === a.id ? { ...one, to: b.to } : one.id === b.id ? { ...one, to: a.to } : one,
        ),
      },
    })),
  );
  return [...removed, ...swapped];
}

function brokenSteps(flow: Flow): Breakage[] {
  return flow.steps
    .filter(({ kind }) => kind !== 'start')
    .map(({ id }) => ({
      name: `${id} is removed`,
      flow: {
        ...flow,
        steps: flow.steps.filter((one) => one.id !== id),
        connections: flow.connections.filter(({ from, to }) => from !== id && to !== id),
      },
    }));
}

function brokenTexts(flow: Flow, step: Step): Breakage[] {
  const texts = kindOf(step)
    .texts(step)
    .filter(({ required }) => required);
  return texts.flatMap(({ path, text }) => [
    { name: `${step.id}.${path} is emptied`, flow: withStep(flow, replaced(step, path, '')) },
    ...(text.includes('{{')
      ? [
          {
            name: `${step.id}.${path} mentions a misspelt variable`,
            flow: withStep(flow, replaced(step, path, text.replace('{{', '{{un'))),
          },
        ]
      : []),
  ]);
}

function brokenForm(flow: Flow, step: Step): Breakage[] {
  if (step.kind !== 'collect') return [];
  const change = (name: string, index: number, part: Partial<Field>): Breakage => {
    const fields = step.fields.map((field, at) => (at === index ? { ...field, ...part } : field));
    return { name: `${step.fields[index]?.key} ${name}`, flow: withStep(flow, { ...step, fields }) };
  };
  const each = step.fields.flatMap((field, index) => [
    {
      name: `${field.key} is no longer asked for`,
      flow: withStep(flow, { ...step, fields: step.fields.filter((_one, at) => at !== index) }),
    },
    change('becomes optional', index, { required: false }),
    change('gets another key', index, { key: `${field.key}_2` }),
    change('becomes a number', index, { type: 'number' }),
    ...(field.type === 'text' ? [] : [change('takes any text', index, { type: 'text' as const })]),
    change('offers no choices', index, { type: 'choice' }),
  ]);
  return [
    ...each,
    { name: 'one unusable answer ends the form', flow: withStep(flow, { ...step, maxTries: 1 }) },
    { name: 'the form asks for nothing', flow: withStep(flow, { ...step, fields: [] }) },
  ];
}

function brokenMail(flow: Flow, step: Step): Breakage[] {
  if (step.kind !== 'email') return [];
  const noAnswers = step.body.replaceAll('{{answers}}', '').replaceAll('{{transcript}}', '');
  return [
    {
      name: 'the recipient is removed',
      flow: withStep(flow, { ...step, to: { use: 'addresses', addresses: [] } }),
    },
    { name: 'the mail holds no answers', flow: withStep(flow, { ...step, body: noAnswers }) },
    { name: 'nobody can be replied to', flow: withStep(flow, { ...step, replyToField: 'nobody' }) },
  ];
}

function brokenTrigger(flow: Flow, step: Step): Breakage[] {
  if (step.kind !== 'trigger') return [];
  const blank = step.phrases.map(() => ' ');
  return [
    { name: 'every phrase is removed', flow: withStep(flow, { ...step, phrases: [] }) },
    { name: 'every phrase is blank', flow: withStep(flow, { ...step, phrases: blank }) },
    {
      name: 'the phrases are those for not handing off',
      flow: withStep(flow, { ...step, negativePhrases: step.phrases }),
    },
    {
      name: 'the phrases are about opening hours',
      flow: withStep(flow, { ...step, phrases: ['What are your opening hours?'] }),
    },
  ];
}

function withStep(flow: Flow, step: Step): Flow {
  return { ...flow, steps: flow.steps.map((one) => (one.id === step.id ? step : one)) };
}

/** The step with another text at a path like `fields.2.prompt`. */
function replaced(step: Step, path: string, text: string): Step {
  const copy = structuredClone(step);
  const keys = path.split('.');
  // Paths lead to texts of the step's own kind, as its definition lists them.
  let at = copy as unknown as Record<string, unknown>;
  for (const key of keys.slice(0, -1)) at = at[key] as Record<string, unknown>;
  at[keys.at(-1) ?? ''] = text;
  return copy;
}
