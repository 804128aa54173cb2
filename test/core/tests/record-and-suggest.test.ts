import { describe, expect, it } from 'vitest';
import type { Flow } from '../../../core/flow/flow.ts';
import { ConversationTest, type TestStep } from '../../../core/tests/conversation-test.ts';
import { coverage } from '../../../core/tests/coverage.ts';
import { recordTest } from '../../../core/tests/record-test.ts';
import { runTest } from '../../../core/tests/run-test.ts';
import { suggestTests } from '../../../core/tests/suggest-tests.ts';
import {
  aBranch,
  aCollect,
  aField,
  aFlow,
  aHandoffFlow,
  aMessage,
  anEmail,
  anEnd,
  aTrigger,
} from '../../support/a-flow.ts';
import { play } from '../../support/play.ts';
import { readyMade } from '../flow/ready-made.ts';

const world = { defaultCountry: 'US', supportEmail: undefined };
const form = aHandoffFlow([aField({ key: 'name' }), aField({ key: 'email', type: 'email' })]);
const recorded = (flow: Flow, log: Parameters<typeof recordTest>[0]) => ({
  test: recordTest(log, { id: 'r', name: 'Recorded' }),
  result: runTest(flow, recordTest(log, { id: 'r', name: 'Recorded' }), world),
});

describe('a recorded test', () => {
  it('passes on the flow it was recorded on, whatever the reference was', () => {
    const played = play(form)
      .say('I want to talk to an agent.', 'Ann', 'ann@example.com')
      .outcome('captured');
    const { test, result } = recorded(form, played.session.log);
    expect(result.passed).toBe(true);
    expect(test.deliveries).toEqual(['captured']);
    expect(test.steps).toContainEqual({ do: 'answers', match: 'exact', text: 'Thanks Ann, {{reference}}.' });
    expect(test.steps).toContainEqual({ do: 'reaches', stepId: 'end' });
    expect(ConversationTest.parse(test)).toEqual(test);
  });

  it('holds two handoffs in a row and their outcomes', () => {
    const whole = ['I want to talk to an agent.', 'Ann', 'ann@example.com'];
    const played = play(form)
      .say(...whole)
      .outcome('failed')
      .say(...whole)
      .outcome('sent');
    const { test, result } = recorded(form, played.session.log);
    expect(test.deliveries).toEqual(['failed', 'sent']);
    expect(result.passed).toBe(true);
  });

  it('expects silence where the bot was silent', () => {
    const { test, result } = recorded(form, play(form).say('What are your opening hours?').session.log);
    expect(test.steps).toEqual([{ do: 'says', text: 'What are your opening hours?' }, { do: 'silent' }]);
    expect(result.passed).toBe(true);
  });

  it('leaves out what was said while the mail was on its way', () => {
    const played = play(form).say('I want to talk to an agent.', 'Ann', 'ann@example.com', 'hello?');
    const { test, result } = recorded(form, played.outcome('sent').session.log);
    expect(test.steps.filter((step: TestStep) => step.do === 'says')).toHaveLength(3);
    expect(result.passed).toBe(true);
  });

  it('keeps a number that the visitor wrote first as it is', () => {
    const echo = aFlow(
      [aTrigger(), aCollect('c', [aField({ key: 'topic' })]), aMessage('m', 'About {{topic}}.'), anEnd()],
      ['start>trigger', 'trigger.match>c', 'c.done>m', 'm>end'],
    );
    const played = play(echo).say('I want to talk to an agent.', 'H-1234');
    const { test } = recorded(echo, played.session.log);
    expect(test.steps).toContainEqual({ do: 'answers', match: 'exact', text: 'About H-1234.' });
  });
});

describe('suggested tests', () => {
  const branching = aFlow(
    [
      aTrigger(),
      aCollect('form', [aField({ key: 'topic' }), aField({ key: 'age', type: 'number' })]),
      aBranch('route', [rule('sales', 'topic', 'is', 'Sales'), rule('old', 'age', 'greater', '64')]),
      anEmail('email', ['sales@example.com']),
      aMessage('sent', 'Thanks.'),
      aMessage('failed', 'Sorry.'),
      anEnd(),
    ],
    [
      'start>trigger',
      'trigger.match>form',
      'form.done>route',
      'form.gave-up>failed',
      'route.sales>email',
      'route.old>sent',
      'route.otherwise>failed',
      'email.sent>sent',
      'email.failed>failed',
      'sent>end',
      'failed>end',
    ],
  );

  it.each([
    ['the ready-made flow', readyMade],
    ['a flow with branches', branching],
  ] as const)('cover every outlet of %s, pass on it, and are not suggested twice', (_name, flow) => {
    const tests = suggestTests(flow, [], world);
    const results = tests.map((test) => runTest(flow, test, world));
    expect(results.filter(({ passed }) => !passed)).toEqual([]);
    expect(coverage(flow, results).uncoveredOutlets).toEqual([]);
    expect(suggestTests(flow, tests, world)).toEqual([]);
    for (const test of tests) expect(ConversationTest.parse(test)).toEqual(test);
  });

  it('only add what the existing tests leave open, named by it', () => {
    const happy = suggestTests(readyMade, [], world).filter(({ name }) => name.endsWith(': sent'));
    expect(suggestTests(readyMade, happy, world).map(({ name }) => name)).toEqual([
      'Mail the support team: failed',
      'Contact details: gave up',
    ]);
  });

  it('end in a flow that goes round for ever', () => {
    const circle = aFlow(
      [aTrigger(), aCollect('form', [aField({ key: 'topic' })]), aMessage('again', 'Again.')],
      ['start>trigger', 'trigger.match>form', 'form.done>again', 'again>form', 'form.gave-up>again'],
    );
    expect(suggestTests(circle, [], world).length).toBeGreaterThan(0);
  });

  it('say nothing about what cannot be reached', () => {
    const loose = aFlow(
      [aTrigger(), aMessage('m', 'Hi.'), aMessage('alone', 'Alone.')],
      ['start>trigger', 'trigger.match>m'],
    );
    const covered = suggestTests(loose, [], world).map((test) => runTest(loose, test, world));
    expect(coverage(loose, covered).uncoveredOutlets).toEqual([{ stepId: 'alone', outlet: 'next' }]);
  });
});

function rule(id: string, key: string, operator: 'is' | 'greater', value: string) {
  return { id, label: id, match: 'all' as const, conditions: [{ key, operator, value }] };
}
