import { describe, expect, it } from 'vitest';
import type { ConversationTest, TestStep } from '../../../core/tests/conversation-test.ts';
import { coverage } from '../../../core/tests/coverage.ts';
import { runTest } from '../../../core/tests/run-test.ts';
import { aCollect, aField, aFlow, aHandoffFlow, aMessage, anEnd, aTrigger } from '../../support/a-flow.ts';

const world = { defaultCountry: 'US', supportEmail: undefined };
const flow = aHandoffFlow([
  aField({ key: 'name' }),
  aField({ key: 'email', type: 'email', errorText: 'That is no address.' }),
]);
const asks: TestStep = { do: 'says', text: 'I want to talk to an agent.' };

function aTest(steps: TestStep[], deliveries: ConversationTest['deliveries'] = ['sent']): ConversationTest {
  return { id: 't', name: 'A test', deliveries, steps };
}

const run = (steps: TestStep[], deliveries?: ConversationTest['deliveries']) =>
  runTest(flow, aTest(steps, deliveries), world);
const failures = (result: ReturnType<typeof run>) =>
  result.rows.flatMap((row) => (row.is === 'check' && !row.passed ? [row] : []));

describe('a conversation test', () => {
  it('passes when everything is as expected, reference and delivery included', () => {
    const result = run([
      asks,
      { do: 'answers', match: 'exact', text: 'name?' },
      { do: 'reaches', stepId: 'collect' },
      { do: 'says', text: 'Ann Lee' },
      { do: 'answers', match: 'contains', text: 'mail' },
      { do: 'says', text: 'nonsense' },
      { do: 'answers', match: 'exact', text: 'That is no address.' },
      { do: 'says', text: ' Ann@Example.COM ' },
      { do: 'value', key: 'email', value: 'ann@example.com' },
      { do: 'delivers', stepId: 'email', outcome: 'sent', contains: 'Handoff {{reference}} from Ann Lee' },
      { do: 'answers', match: 'exact', text: 'Thanks Ann Lee, {{reference}}.' },
    ]);
    expect(failures(result)).toEqual([]);
    expect(result.passed).toBe(true);
  });

  it('goes by the simulated outcome, the last one holding for all that follow', () => {
    const whole: TestStep[] = [asks, { do: 'fills', answers: [] }];
    const failed: TestStep = { do: 'delivers', stepId: 'email', outcome: 'failed', contains: '' };
    const sent: TestStep = { do: 'delivers', stepId: 'email', outcome: 'sent', contains: '' };
    expect(run([...whole, failed, { do: 'reaches', stepId: 'failed' }], ['failed']).passed).toBe(true);
    expect(run([...whole, failed, ...whole, sent, ...whole, sent], ['failed', 'sent']).passed).toBe(true);
    expect(failures(run([...whole, sent], ['failed']))).toMatchObject([
      { what: 'delivery', expected: 'email: sent', actual: 'email: failed' },
    ]);
  });

  it('shows expected beside actual for a wrong answer, value and step', () => {
    const result = run([
      asks,
      { do: 'answers', match: 'exact', text: 'Your name, please?' },
      { do: 'reaches', stepId: 'sent' },
      { do: 'says', text: 'Bob' },
      { do: 'value', key: 'name', value: 'Ann' },
    ]);
    expect(failures(result)).toMatchObject([
      { what: 'answer', line: 1, expected: 'Your name, please?', actual: 'name?' },
      { what: 'step', line: 2, expected: 'sent', actual: 'collect' },
      { what: 'value', line: 4, expected: 'Ann', actual: 'Bob' },
    ]);
  });

  it('once answers are listed, one more is a failure; without any listed nothing is', () => {
    const two = aFlow(
      [aTrigger(), aMessage('a', 'One.'), aMessage('b', 'Two.'), anEnd()],
      ['start>trigger', 'trigger.match>a', 'a>b', 'b>end'],
    );
    const one: TestStep = { do: 'answers', match: 'exact', text: 'One.' };
    expect(failures(runTest(two, aTest([asks, one]), world))).toMatchObject([
      { line: null, expected: '', actual: 'Two.' },
    ]);
    expect(runTest(two, aTest([asks, { do: 'reaches', stepId: 'b' }]), world).passed).toBe(true);
    expect(failures(runTest(two, aTest([asks, { do: 'silent' }]), world))).toHaveLength(3);
  });

  it('fails for a delivery that does not say what it must, and for one that is not made', () => {
    const wants = (contains: string): TestStep => ({
      do: 'delivers',
      stepId: 'email',
      outcome: 'sent',
      contains,
    });
    const whole: TestStep[] = [asks, { do: 'fills', answers: [{ key: 'name', text: 'Ann' }] }];
    expect(run([...whole, wants('Ann')]).passed).toBe(true);
    expect(failures(run([...whole, wants('Bob')]))).toMatchObject([
      { expected: 'email: sent, with “Bob”', actual: 'email: sent, without “Bob”' },
    ]);
    expect(failures(run([asks, wants('')]))).toMatchObject([{ actual: 'no delivery' }]);
  });

  it('fills a form in whatever order it asks, and tells when another answer than the last one was taken', () => {
    const answers = [
      { key: 'email', text: 'nowhere' },
      { key: 'email', text: 'ann@example.com' },
      { key: 'name', text: 'Ann' },
    ];
    const filled: TestStep[] = [asks, { do: 'fills', answers }, { do: 'value', key: 'name', value: 'Ann' }];
    expect(run(filled).passed).toBe(true);
    const loose = aHandoffFlow([aField({ key: 'email' }), aField({ key: 'name' })]);
    expect(failures(runTest(loose, aTest(filled), world))).toMatchObject([
      { what: 'value', expected: 'ann@example.com', actual: 'nowhere' },
    ]);
  });

  it('ends on a form that nothing satisfies', () => {
    const stubborn = aFlow(
      [aTrigger(), aCollect('form', [aField({ key: 'kind', type: 'choice' })], 10)],
      ['start>trigger', 'trigger.match>form'],
    );
    expect(runTest(stubborn, aTest([asks, { do: 'fills', answers: [] }]), world).rows.length).toBeLessThan(
      10,
    );
  });

  it('names a step that was removed', () => {
    expect(failures(run([asks, { do: 'reaches', stepId: 'gone' }]))).toMatchObject([
      { expected: 'gone (removed)' },
    ]);
  });
});

it('coverage counts steps and outlets, and names what no test comes through', () => {
  const result = run([asks, { do: 'fills', answers: [] }]);
  expect(coverage(flow, [result])).toEqual({
    steps: { covered: 6, of: 7 },
    outlets: { covered: 5, of: 8 },
    uncoveredSteps: ['failed'],
    uncoveredOutlets: [
      { stepId: 'collect', outlet: 'gave-up' },
      { stepId: 'email', outlet: 'failed' },
      { stepId: 'failed', outlet: 'next' },
    ],
  });
  expect(coverage(flow, []).outlets.covered).toBe(0);
});

it('50 tests of 10 turns run in under a second', () => {
  const turns: TestStep[] = Array.from({ length: 5 }, (_none, number) => [
    { do: 'says', text: number % 2 ? 'ann@example.com' : number ? 'nonsense' : asks.text } as const,
    { do: 'says', text: `Where is order ${number}?` } as const,
  ]).flat();
  const tests = Array.from({ length: 50 }, (_none, number) => ({ ...aTest(turns), id: `t${number}` }));
  const began = performance.now();
  const results = tests.map((test) => runTest(flow, test, world));
  const milliseconds = performance.now() - began;
  process.stdout.write(`50 conversation tests of 10 turns: ${Math.round(milliseconds)} ms\n`);
  expect(results.flatMap(({ rows }) => rows)).toHaveLength(500);
  expect(milliseconds).toBeLessThan(1_000);
});
