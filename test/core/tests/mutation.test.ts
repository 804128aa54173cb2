import { expect, it } from 'vitest';
import { checkFlow } from '../../../core/flow/check.ts';
import { readExchange } from '../../../core/flow/exchange.ts';
import type { Flow } from '../../../core/flow/flow.ts';
import { runTest } from '../../../core/tests/run-test.ts';
import flow from '../../../resources/flows/handoff-by-mail.json' with { type: 'json' };
import tests from '../../../resources/flows/handoff-by-mail.tests.json' with { type: 'json' };
import { breakagesOf } from './breakages.ts';

const readyMade = readExchange({ flow, tests });
const world = { defaultCountry: 'US', supportEmail: 'team@example.com' };

const problemsOf = (one: Flow) => checkFlow(one, world).map(({ code, stepId }) => `${code} ${stepId}`);
const failing = (one: Flow) => readyMade.tests.filter((test) => !runTest(one, test, world).passed);

it('the ready-made tests and the problems catch at least 95 % of the deliberate breakages', () => {
  const before = new Set(problemsOf(readyMade.flow));
  const all = breakagesOf(readyMade.flow);
  const missed = all.filter(
    ({ flow: broken }) =>
      failing(broken).length === 0 && problemsOf(broken).every((problem) => before.has(problem)),
  );
  const caught = all.length - missed.length;
  const rate = caught / all.length;
  process.stdout.write(`breakages caught: ${caught} of ${all.length} (${(rate * 100).toFixed(1)} %)\n`);
  process.stdout.write(`missed: ${missed.map(({ name }) => name).join('; ') || 'none'}\n`);
  expect(all.length).toBeGreaterThanOrEqual(40);
  expect(rate).toBeGreaterThanOrEqual(0.95);
});

it('the flow as it ships passes its tests and has no problem', () => {
  expect(problemsOf(readyMade.flow)).toEqual([]);
  expect(failing(readyMade.flow)).toEqual([]);
});

it.each([
  ['another question', 'name', { prompt: 'And who are you?' }],
  ['another error text', 'email', { errorText: 'No.' }],
  ['an optional phone number', 'phone', { required: false }],
] as const)('what a team may well want passes: %s', (_name, key, part) => {
  const changed = readyMade.flow.steps.map((step) =>
    step.kind === 'collect'
      ? { ...step, fields: step.fields.map((field) => (field.key === key ? { ...field, ...part } : field)) }
      : step,
  );
  expect(failing({ ...readyMade.flow, steps: changed })).toEqual([]);
});

it('a form with one field more, and one without the phone number, still pass', () => {
  const steps = (change: 'more' | 'less') =>
    readyMade.flow.steps.map((step) => {
      if (step.kind !== 'collect') return step;
      const [first] = step.fields;
      const fields =
        change === 'less'
          ? step.fields.filter(({ key }) => key !== 'phone')
          : [...step.fields, ...(first ? [{ ...first, key: 'order', type: 'number' as const }] : [])];
      return { ...step, fields };
    });
  expect(failing({ ...readyMade.flow, steps: steps('more') })).toEqual([]);
  expect(failing({ ...readyMade.flow, steps: steps('less') })).toEqual([]);
});
