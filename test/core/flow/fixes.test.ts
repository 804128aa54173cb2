import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFlow } from '../../../core/flow/check.ts';
import type { Problem } from '../../../core/flow/checks/problem.ts';
import { applyEdits, type Edit } from '../../../core/flow/edit.ts';
import { Flow } from '../../../core/flow/flow.ts';
import { commit, newHistory, undo } from '../../../core/flow/history.ts';
import type { Field } from '../../../core/flow/steps/collect.ts';
import { type Step, stepKinds } from '../../../core/flow/steps.ts';
import { draws, editFor } from './arbitrary-edits.ts';
import { processorTime } from './processor-time.ts';
import { longFlow, readyMade, stepIn } from './ready-made.ts';

const world = {
  supportEmail: 'team@example.com',
  destinations: [
    { id: 'desk', name: 'Help desk', kind: 'slack' as const },
    { id: 'crm', name: 'CRM', kind: 'http' as const },
  ],
};
const at = { x: 0, y: 0 };
const trigger = stepIn(readyMade, 'trigger', 'trigger');
const collect = stepIn(readyMade, 'collect', 'collect');
const email = stepIn(readyMade, 'email', 'email');
const sent = stepIn(readyMade, 'message', 'sent');

const set = (step: Step): Edit => ({ do: 'setStep', step });
const cut = (id: string): Edit => ({ do: 'disconnect', ids: [id] });
const link = (from: string, outlet: string, to: string): Edit => ({
  do: 'connect',
  connection: { id: `${from}-${outlet}`, from, outlet, to },
});
const inFront = (connectionId: string, step: Step): Edit => ({
  do: 'addStep',
  step,
  junction: { at: 'connection', connectionId, secondId: `after-${step.id}` },
});
const field = (index: number, part: Partial<Field>): Edit =>
  set({ ...collect, fields: collect.fields.map((one, at) => (at === index ? { ...one, ...part } : one)) });
const when = (key: string) => ({
  match: 'all' as const,
  conditions: [{ key, operator: 'is' as const, value: 'x' }],
});
const branch = (...keys: string[]) => ({
  ...stepKinds.branch.create('branch', at),
  rules: keys.map((key, index) => ({ id: `r${index}`, label: `Rule ${index}`, ...when(key) })),
});
const request = (part: object) => ({
  ...stepKinds.http.create('http', at),
  destination: { id: 'crm', name: 'CRM' },
  request: { use: 'custom' as const, method: 'GET' as const, path: '', headers: [], body: '', ...part },
});
const kept = { key: 'ticket', label: 'Ticket', path: 'id', sample: '1' };

/** What is broken, the code of the problem, and what the button against it says. */
const cases: readonly (readonly [string, readonly Edit[], string, string])[] = [
  ['Start leads nowhere', [cut('c1')], 'dead-end', 'Connect “Asks for a person”'],
  [
    'Start leads nowhere and nothing waits for it',
    [{ do: 'removeSteps', ids: readyMade.steps.slice(1).map(({ id }) => id) }],
    'dead-end',
    'Add a Trigger',
  ],
  ['a trigger leads nowhere', [cut('c2')], 'dead-end', 'Connect “Contact details”'],
  ['a message leads nowhere', [cut('c6')], 'dead-end', 'Add an End'],
  ['there is no trigger', [{ do: 'removeSteps', ids: ['trigger'] }], 'no-trigger', 'Add a Trigger'],
  [
    'the trigger is passed by',
    [link('start', 'next', 'collect')],
    'no-trigger',
    'Connect “Asks for a person” to Start',
  ],
  [
    'a loose trigger is passed by',
    [link('start', 'next', 'collect'), cut('c2')],
    'no-trigger',
    'Connect “Asks for a person” to Start',
  ],
  ['a step is not reached', [cut('c6')], 'unreachable', 'Remove the step'],
  ['a mail has no failure branch', [cut('c5')], 'no-failure-branch', 'Add a message for this case'],
  ['mails go round', [link('failed', 'next', 'email')], 'silent-loop', 'End instead of going round'],
  [
    'messages go round in two ways',
    [
      inFront('c6', branch('name', 'email')),
      link('branch', 'r0', 'sent'),
      link('branch', 'r1', 'sent'),
      link('branch', 'otherwise', 'failed'),
      link('failed', 'next', 'sent'),
    ],
    'silent-loop',
    'End instead of going round',
  ],
  ['a message is empty', [set({ ...sent, text: ' ' })], 'empty-text', 'Remove the step'],
  ['a subject is empty', [set({ ...email, subject: '' })], 'empty-text', 'Write “Handoff {{reference}}”'],
  ['a question is empty', [field(0, { prompt: '' })], 'empty-text', 'Write “What is your name?”'],
  [
    'a variable is written with a space',
    [set({ ...sent, text: 'Hi {{Name}}' })],
    'malformed-variable',
    'Use {{name}}',
  ],
  ['a variable is none', [set({ ...sent, text: 'Hi {{42!}}' })], 'malformed-variable', 'Take out {{42!}}'],
  [
    'a variable is unknown',
    [set({ ...sent, text: 'Hi {{nobody}}' })],
    'unknown-variable',
    'Take out {{nobody}}',
  ],
  [
    'an answer is asked for at times',
    [field(0, { askWhen: when('language_code') }), set({ ...sent, text: 'Hi {{name}}' })],
    'maybe-unset',
    'Always ask for “name”',
  ],
  [
    'an answer is there on some ways',
    [link('collect', 'gave-up', 'sent'), set({ ...sent, text: 'Hi {{name}}' })],
    'maybe-unset',
    'Take out {{name}}',
  ],
  ['a rule looks at nothing', [inFront('c6', branch('nobody'))], 'unknown-variable', 'Take “nobody” out'],
  ['a rule misspells', [inFront('c6', branch('emial'))], 'unknown-variable', 'Use “email”'],
  [
    'a mail answers to nobody',
    [set({ ...email, replyToField: 'nobody' })],
    'unknown-variable',
    'No Reply-To',
  ],
  [
    'a question depends on nothing',
    [field(1, { askWhen: when('nobody') })],
    'unknown-variable',
    'Take “nobody” out',
  ],
  [
    'a subject shows a name',
    [set({ ...email, subject: 'From {{name}} today' })],
    'personal-subject',
    'Take “name” out of the subject',
  ],
  [
    'a subject is a name',
    [set({ ...email, subject: '{{name}}' })],
    'personal-subject',
    'Take “name” out of the subject',
  ],
  ['two fields share a key', [field(1, { key: 'name' })], 'field-key-clash', 'Call it “name_2”'],
  [
    'a field takes a name of the app',
    [field(0, { key: 'reference' })],
    'field-key-clash',
    'Call it “reference_2”',
  ],
  [
    'a value replaces an answer',
    [inFront('c6', { ...stepKinds['set-value'].create('set', at), key: 'name', value: 'x' })],
    'field-key-clash',
    'Call it “name_2”',
  ],
  [
    'a form asks again',
    [inFront('c4', { ...collect, id: 'again' })],
    'field-key-clash',
    'Ask only when not known',
  ],
  ['a rule can never hold', [inFront('c6', branch('name', 'name'))], 'never-true', 'Remove the rule'],
  [
    'a rule is empty',
    [inFront('c6', { ...branch(), rules: [{ id: 'r', label: 'R', match: 'all', conditions: [] }] })],
    'empty-rule',
    'Remove the rule',
  ],
  [
    'no phrase is left',
    [set({ ...trigger, phrases: [] })],
    'no-phrases',
    'Add “I want to talk to an agent.”',
  ],
  [
    'a mail goes to nobody',
    [set({ ...email, to: { use: 'addresses', addresses: [] } })],
    'no-recipient',
    'Use the support email',
  ],
  ['a form asks for nothing', [set({ ...collect, fields: [] })], 'no-fields', 'Remove the step'],
  ['a choice has no choices', [field(0, { type: 'choice' })], 'no-choices', 'Let visitors write anything'],
  ['no number fits', [field(0, { type: 'number', min: 5, max: 1 })], 'impossible-limits', 'Swap them'],
  [
    'a country is none',
    [field(0, { type: 'phone', country: 'ZZ' })],
    'impossible-limits',
    'Use the country in Settings',
  ],
  ['a question depends on itself', [field(0, { askWhen: when('name') })], 'impossible-limits', 'Always ask'],
  [
    'a value is empty',
    [inFront('c6', { ...stepKinds['set-value'].create('set', at), value: '' })],
    'empty-value',
    'Remove the step',
  ],
  [
    'hours never open',
    [
      inFront('c2', {
        ...stepKinds.hours.create('hours', at),
        week: { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] },
      }),
    ],
    'never-open',
    'Open Monday to Friday, 9 to 5',
  ],
  [
    'a holiday is there twice',
    [
      inFront('c2', {
        ...stepKinds.hours.create('hours', at),
        holidays: [
          { date: '2027-01-01', name: 'New Year', everyYear: true },
          { date: '2027-01-01', name: 'Again', everyYear: false },
        ],
      }),
    ],
    'duplicate-holiday',
    'Remove it here',
  ],
  [
    'a message goes nowhere',
    [inFront('c4', stepKinds.slack.create('slack', at))],
    'no-destination',
    'Send to “Help desk”',
  ],
  [
    'a destination is not there',
    [inFront('c4', { ...stepKinds.http.create('http', at), destination: { id: 'x', name: 'Old' } })],
    'missing-destination',
    'Send to “CRM”',
  ],
  ['a GET has a body', [inFront('c4', request({ body: '{}' }))], 'unused-body', 'Empty the body'],
  [
    'a header is the app’s own',
    [inFront('c4', request({ headers: [{ name: 'Host', value: 'x' }] }))],
    'bad-header',
    'Remove the header',
  ],
  [
    'two kept values share a key',
    [inFront('c4', { ...request({}), keep: [kept, { ...kept, path: 'other' }] })],
    'duplicate-key',
    'Call it “ticket_2”',
  ],
];

const like = (one: Problem) => `${one.code} ${one.stepId} ${one.message}`;
const countOf = (problems: readonly Problem[], wanted: Problem) =>
  problems.filter((one) => like(one) === like(wanted)).length;

describe('one click', () => {
  it.each(cases)('helps when %s', (_what, edits, code, title) => {
    const broken = applyEdits(readyMade, edits);
    const before = checkFlow(broken, world);
    const problem = before.find((one) => one.code === code && one.fix?.title === title);
    expect(before.map((one) => `${one.code}: ${one.fix?.title}`)).toContain(`${code}: ${title}`);

    const history = commit(newHistory(broken), problem?.fix?.edits ?? [], title);
    const after = checkFlow(history.present, world);
    expect(Flow.safeParse(history.present).success).toBe(true);
    if (problem) expect(countOf(after, problem)).toBeLessThan(countOf(before, problem));
    const errors = (list: readonly Problem[]) => list.filter(({ severity }) => severity === 'error').length;
    expect(errors(after)).toBeLessThanOrEqual(errors(before));

    expect(undo(history).present).toBe(broken);
    expect(undo(undo(history)).present).toBe(broken);
  });

  it('always does what it says, whatever the flow', () => {
    fc.assert(
      fc.property(draws({ minLength: 5, maxLength: 60 }), (recipe) => {
        const flow = recipe.reduce(
          (so, draw, serial) => applyEdits(so, [editFor(so, draw, serial)]),
          readyMade,
        );
        const before = checkFlow(flow, world);
        for (const problem of before.filter(({ fix }) => fix)) {
          const fixed = applyEdits(flow, problem.fix?.edits ?? []);
          expect(Flow.safeParse(fixed).success).toBe(true);
          const left = countOf(checkFlow(fixed, world), problem);
          expect({ problem, left }).toEqual({ problem, left: countOf(before, problem) - 1 });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is offered for a thousand steps full of problems fast enough to do it at every edit', () => {
    const flow = longFlow(1_000);
    const steps = flow.steps.map((step, index): Step => {
      if (step.kind === 'message') return { ...step, text: index % 2 ? 'Hi {{feild_1}}' : '' };
      return step.kind === 'collect'
        ? { ...step, fields: step.fields.map((one) => ({ ...one, key: `key_${index >> 1}` })) }
        : step;
    });
    const full = { ...flow, steps };
    expect(checkFlow(full, world).length).toBeGreaterThan(1_000);
    expect(processorTime(3, () => void checkFlow(full, world))).toBeLessThan(150);
  });
});
