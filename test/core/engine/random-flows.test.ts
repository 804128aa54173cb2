import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EngineContext, engineLimits } from '../../../core/engine/context.ts';
import type { Input } from '../../../core/engine/input.ts';
import { newSession, Session } from '../../../core/engine/session.ts';
import { step } from '../../../core/engine/step.ts';
import { type Condition, operators, subjects } from '../../../core/flow/condition.ts';
import { Flow } from '../../../core/flow/flow.ts';
import { FormBehaviour } from '../../../core/flow/form-behaviour.ts';
import type { Holiday } from '../../../core/flow/opening-hours.ts';
import { type Step, stepKinds } from '../../../core/flow/steps.ts';
import { aField, aMessage, aTrigger } from '../../support/a-flow.ts';
import { aContext } from '../../support/play.ts';

const runs = Number(process.env.HANDOFF_RUNS ?? 5_000);
const at = { x: 0, y: 0 };
const keys = ['name', 'email', 'phone', 'age', 'day', 'topic'];

const field = fc.constantFrom(
  aField({ key: 'name' }),
  aField({ key: 'email', type: 'email' }),
  aField({ key: 'phone', type: 'phone', required: false, country: 'DE', skipKnown: true }),
  aField({ key: 'age', type: 'number', required: false, min: 6, max: 99 }),
  aField({
    key: 'age',
    askWhen: { match: 'any', conditions: [{ key: 'name', operator: 'is', value: 'Ann' }] },
  }),
  aField({ key: 'day', type: 'date', earliest: 'today', latest: '2027-01-31' }),
  aField({ key: 'topic', type: 'choice', choices: ['Sales', 'Support'] }),
);

const behaviour = fc
  .record({
    confirm: fc.boolean(),
    resumeAfter: fc.constantFrom(0, 5),
    duplicateMinutes: fc.constantFrom(0, 10),
    helpText: fc.constantFrom('', 'Just {{name}}.'),
  })
  .map((part) => FormBehaviour.parse(part));

const condition: fc.Arbitrary<Condition> = fc.record({
  key: fc.constantFrom(...keys),
  of: fc.constantFrom(...subjects, undefined),
  operator: fc.constantFrom(...operators),
  value: fc.constantFrom('', 'Ann', '5', 'sales, support', 'en', '1'),
});

const interval = fc.constantFrom(
  { from: '00:00', to: '24:00' },
  { from: '09:00', to: '12:00' },
  { from: '11:00', to: '17:30' },
  { from: '18:00', to: '02:00' },
);
const day = fc.array(interval, { maxLength: 3 });
const hours = fc.record({
  timeZone: fc.constantFrom('UTC', 'Europe/Berlin', 'America/St_Johns', 'Pacific/Apia', 'Nowhere/At_All', ''),
  week: fc.record({ mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day }),
  holidays: fc.constantFrom<Holiday[]>([], [{ date: '2026-11-23', name: 'A day off', everyYear: true }]),
});

const someStep = (id: string): fc.Arbitrary<Step> =>
  fc.oneof(
    fc.constant(aTrigger(id)),
    fc.constantFrom('Hello {{name}}.', '{{nobody}} {{reference}}', '').map((text) => aMessage(id, text)),
    fc
      .record({
        fields: fc.array(field, { maxLength: 3 }),
        maxTries: fc.integer({ min: 0, max: 3 }),
        behaviour: fc.option(behaviour, { nil: undefined }),
      })
      .map((part) => ({
        ...stepKinds.collect.create(id, at),
        ...part,
      })),
    hours.map((part) => ({ ...stepKinds.hours.create(id, at), ...part })),
    fc
      .constantFrom('', 'high', '{{name}} {{reference}}', '{{next_opening}}')
      .map((value) => ({ ...stepKinds['set-value'].create(id, at), key: 'name', value })),
    fc.array(fc.array(condition, { maxLength: 2 }), { maxLength: 2 }).map((rules) => ({
      ...stepKinds.branch.create(id, at),
      rules: rules.map((conditions, index) => ({
        id: `r${index}`,
        label: `Rule ${index}`,
        match: index === 0 ? ('all' as const) : ('any' as const),
        conditions,
      })),
    })),
    fc.constant(stepKinds.email.create(id, at)),
    fc.constant(stepKinds.end.create(id, at)),
  );

/** Any steps, joined in any way, cycles and dead ends included. */
const randomFlow = fc
  .integer({ min: 1, max: 8 })
  .chain((size) => {
    const ids = Array.from({ length: size }, (_, index) => `s${index}`);
    return fc.tuple(fc.tuple(...ids.map(someStep)), fc.infiniteStream(fc.nat({ max: size - 1 })));
  })
  .map(([steps, targets]) => {
    const all: Step[] = [stepKinds.start.create('start', at), ...steps];
    const outlets = all.flatMap((one) =>
      (stepKinds[one.kind].outlets as (step: Step) => readonly { id: string }[])(one).map(
        ({ id }) => [one.id, id] as const,
      ),
    );
    const connections = outlets.map(([from, outlet], index) => ({
      id: `c${index}`,
      from,
      outlet,
      to: `s${targets.next().value ?? 0}`,
    }));
    return Flow.parse({ format: 1, name: '', description: '', steps: all, connections });
  });

const randomInput: fc.Arbitrary<Input> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .constantFrom(
        'I want to talk to an agent',
        'yes',
        'no',
        'Ann',
        'ann@example.com',
        '514-589-3419',
        '7',
        '2026-12-24',
        'sales',
        'skip',
        'back',
        'cancel',
        'help',
        'start over',
        'why do you need that?',
        'ann at example dot com',
        'Ann Lee, ann@example.com, 514-589-3419',
        'change my email to bob@example.com',
        'my phone number is wrong',
        'change something',
        '2',
        'Send',
        'Hilfe',
        '{{name}}',
        '$& $1',
      )
      .map((text) => ({ type: 'say' as const, text })),
  },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'binary', maxLength: 50 }).map((text) => ({ type: 'say' as const, text })),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('sent', 'captured', 'failed')
      .map((outcome) => ({ type: 'outcome' as const, outcome: outcome as 'sent', detail: '' })),
  },
);

/** The clock goes on by itself, and now and then by so much that a visitor has come back. */
const contextAt = (turn: number): EngineContext => ({
  ...aContext,
  reference: 'H-1001',
  now: new Date(Date.parse(aContext.now) + (turn + Math.floor(turn / 4) * 7) * 60_000).toISOString(),
});

const visit = (flow: Flow, inputs: readonly Input[]) => {
  const states: Session[] = [];
  let session = newSession();
  for (const [turn, input] of [{ type: 'start' } as const, ...inputs].entries()) {
    const before = session.log.length;
    const result = step(flow, session, input, contextAt(turn));
    expect(result.session.log.length - before).toBeLessThan(engineLimits.automaticSteps * 4);
    expect(result.effects.length).toBeLessThanOrEqual(1);
    expect(result.session.place.is === 'notifying').toBe(
      result.effects.length === 1 || (session.place.is === 'notifying' && input.type !== 'outcome'),
    );
    session = result.session;
    states.push(session);
  }
  return states;
};

describe('random flows and random visitors', () => {
  it(`always end, never throw, survive storage and replay to the same transcript (${runs} runs)`, {
    timeout: 600_000 + runs * 20,
  }, () => {
    fc.assert(
      fc.property(randomFlow, fc.array(randomInput, { maxLength: 12 }), (flow, inputs) => {
        const first = visit(flow, inputs);
        // Far quicker than toEqual, and most of the time of these tests.
        expect(isDeepStrictEqual(visit(flow, inputs), first)).toBe(true);
        const last = first.at(-1);
        expect(Session.parse(JSON.parse(JSON.stringify(last)))).toEqual(last);
      }),
      { numRuns: runs },
    );
  });

  it('goes on from any stored state exactly as if it had never stopped', () => {
    fc.assert(
      fc.property(
        randomFlow,
        fc.array(randomInput, { minLength: 1, maxLength: 8 }),
        fc.nat(),
        (flow, inputs, cut) => {
          const states = visit(flow, inputs);
          const at = cut % inputs.length;
          let session: Session = Session.parse(JSON.parse(JSON.stringify(states[at])));
          for (const [turn, input] of inputs.slice(at).entries())
            session = step(flow, session, input, contextAt(at + turn + 1)).session;
          expect(session).toEqual(states.at(-1));
        },
      ),
      { numRuns: Math.min(runs, 500) },
    );
  });
});
