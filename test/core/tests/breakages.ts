import type { Condition } from '../../../core/flow/condition.ts';
import type { Flow } from '../../../core/flow/flow.ts';
import { type Interval, weekdays } from '../../../core/flow/opening-hours.ts';
import type { BranchRule } from '../../../core/flow/steps/branch.ts';
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
      ...brokenBranch(flow, step),
      ...brokenHours(flow, step),
      ...brokenValue(flow, step),
      ...brokenPost(flow, step),
    ]),
  ];
}

function brokenConnections(flow: Flow): Breakage[] {
  const removed = flow.connections.map(({ id, from, outlet }) => ({
    name: `“${outlet}” of ${from} is disconnected`,
    flow: { ...flow, connections: flow.connections.filter((one) => one.id !== id) },
  }));
  const swapped = flow.connections.flatMap((a, index) =>
    // Two that lead to the same step are no different when swapped.
    flow.connections
      .slice(index + 1)
      .filter((b) => b.to !== a.to)
      .map((b) => ({
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
    .filter(({ kind }) => kind !== 'start' && kind !== 'note')
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
    ...(field.type === 'number' ? [] : [change('becomes a number', index, { type: 'number' as const })]),
    ...(field.type === 'text' || field.type === 'long-text'
      ? []
      : [change('takes any text', index, { type: 'text' as const })]),
    change('offers no choices', index, { type: 'choice', choices: [] }),
    ...(field.choices.length > 0
      ? [change('loses its first choice', index, { choices: field.choices.slice(1) })]
      : []),
    ...(field.min === undefined ? [] : [change('takes no small number', index, { min: field.min * 1_000 })]),
    ...(field.max === undefined ? [] : [change('takes no large number', index, { max: field.max / 1_000 })]),
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

function brokenBranch(flow: Flow, step: Step): Breakage[] {
  if (step.kind !== 'branch') return [];
  const { rules } = step;
  const change = (name: string, index: number, part: Partial<BranchRule>): Breakage => ({
    name: `rule ${step.id}.${rules[index]?.id} ${name}`,
    flow: withStep(flow, {
      ...step,
      rules: rules.map((rule, at) => (at === index ? { ...rule, ...part } : rule)),
    }),
  });
  return rules.flatMap((rule, index) => [
    change('asks for nothing', index, { conditions: [] }),
    ...(rule.conditions.length > 1
      ? [change('wants all instead of any', index, { match: rule.match === 'all' ? 'any' : 'all' })]
      : []),
    ...rule.conditions.flatMap((condition, at) => {
      const other = (part: Partial<Condition>) => ({
        conditions: rule.conditions.with(at, { ...condition, ...part }),
      });
      const flipped = opposites[condition.operator] ?? 'is-empty';
      return [
        change(`has condition ${at + 1} flipped`, index, other({ operator: flipped })),
        change(`compares condition ${at + 1} with something else`, index, other({ value: 'elsewhere' })),
        ...(condition.of
          ? []
          : [change(`looks at another value in condition ${at + 1}`, index, other({ key: 'nobody' }))]),
      ];
    }),
  ]);
}

const opposites: Partial<Record<Condition['operator'], Condition['operator']>> = {
  is: 'is-not',
  'is-not': 'is',
  greater: 'less',
  less: 'greater',
  'is-empty': 'is-not-empty',
  'is-not-empty': 'is-empty',
};

function brokenHours(flow: Flow, step: Step): Breakage[] {
  if (step.kind !== 'hours') return [];
  const changed = (name: string, part: Partial<typeof step>): Breakage => ({
    name: `${step.id} ${name}`,
    flow: withStep(flow, { ...step, ...part }),
  });
  const later = (time: string, by: number) => {
    const hour = Number(time.slice(0, 2)) + by;
    return `${String(Math.min(23, hour)).padStart(2, '0')}${time.slice(2)}`;
  };
  const everyDay = (change: (intervals: Interval[]) => Interval[]) =>
    Object.fromEntries(
      weekdays.map((day) => [day, change(step.week[day])]),
    ) as (typeof step)['week']; /* One entry for each day of the week. */
  const shifted = (by: number) =>
    everyDay((day) => day.map(({ from, to }) => ({ from: later(from, by), to: later(to, by) })));
  return [
    changed('are an hour later', { week: shifted(1) }),
    changed('are three hours later', { week: shifted(3) }),
    changed('end an hour later', {
      week: everyDay((day) => day.map(({ from, to }) => ({ from, to: later(to, 1) }))),
    }),
    changed('are never open', { week: everyDay(() => []) }),
    changed('have no lunch break', {
      week: everyDay(([first, ...rest]) => (first ? [{ ...first, to: rest.at(-1)?.to ?? first.to }] : [])),
    }),
    changed('are those of New York', { timeZone: 'America/New_York' }),
    changed('are those of nowhere', { timeZone: 'Europe/Nowhere' }),
    changed('know no holidays', { holidays: [] }),
    changed('are open at the weekend', { week: { ...step.week, sat: step.week.mon, sun: step.week.mon } }),
  ];
}

function brokenPost(flow: Flow, step: Step): Breakage[] {
  if (step.kind !== 'slack') return [];
  const noAnswers = step.text.replaceAll('{{answers}}', '').replaceAll('{{transcript}}', '');
  return [
    { name: `${step.id} has no destination`, flow: withStep(flow, { ...step, destination: null }) },
    { name: `${step.id} holds no answers`, flow: withStep(flow, { ...step, text: noAnswers }) },
  ];
}

function brokenValue(flow: Flow, step: Step): Breakage[] {
  if (step.kind !== 'set-value') return [];
  return [
    { name: `${step.id} makes it empty`, flow: withStep(flow, { ...step, value: '' }) },
    { name: `${step.id} sets something else`, flow: withStep(flow, { ...step, value: 'Elsewhere' }) },
    { name: `${step.id} sets another key`, flow: withStep(flow, { ...step, key: `${step.key}_2` }) },
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
