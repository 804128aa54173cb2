import { describe, expect, it } from 'vitest';
import { Flow } from '../../../core/flow/flow.ts';
import { stepKinds } from '../../../core/flow/steps.ts';
import { ConversationTest } from '../../../core/tests/conversation-test.ts';
import { coverage } from '../../../core/tests/coverage.ts';
import { recordTest } from '../../../core/tests/record-test.ts';
import { runTest } from '../../../core/tests/run-test.ts';
import { simulate } from '../../../core/tests/simulation.ts';
import { suggestTests } from '../../../core/tests/suggest-tests.ts';
import { aBranch, aFlow, aMessage, aTrigger } from '../../support/a-flow.ts';
import { readyMade } from '../flow/ready-made.ts';

const world = { defaultCountry: 'US', supportEmail: undefined };
const asks = 'I want to talk to an agent.';

/** Open on weekdays from 9 to 17 UTC; greets Germans as such. */
const flow = Flow.parse(
  aFlow(
    [
      aTrigger(),
      stepKinds.hours.create('hours', { x: 0, y: 0 }),
      aMessage('open', 'We are open.'),
      aMessage('closed', 'We are closed.'),
      aBranch('language', [
        {
          id: 'german',
          label: 'German',
          match: 'all',
          conditions: [{ of: 'language', key: 'language', operator: 'is', value: 'de' }],
        },
      ]),
      aMessage('hallo', 'Hallo'),
    ],
    [
      'start>trigger',
      'trigger.match>hours',
      'hours.open>open',
      'hours.closed>closed',
      'open>language',
      'language.german>hallo',
    ],
  ),
);

const aTest = (part: Partial<ConversationTest>): ConversationTest =>
  ConversationTest.parse({ id: 'one', name: 'One', steps: [], ...part });

const answer = (text: string) => ({ do: 'answers', match: 'contains', text }) as const;

describe('a test can hold the time and the language', () => {
  it('begins at its own time, passes time, and sets another', () => {
    const test = aTest({
      now: '2026-01-05T16:45:00.000Z',
      steps: [
        { do: 'says', text: asks },
        answer('open'),
        { do: 'waits', minutes: 30 },
        { do: 'says', text: asks },
        answer('closed'),
        { do: 'clock', now: '2026-01-06T09:00:00.000Z' },
        { do: 'says', text: asks },
        answer('open'),
      ],
    });
    const result = runTest(flow, test, world);
    expect(result.passed).toBe(true);
    expect(result.rows.flatMap((row) => (row.is === 'time' ? [row.now] : []))).toEqual([
      '2026-01-05T17:15:00.000Z',
      '2026-01-06T09:00:00.000Z',
    ]);
    const still = { ...test, steps: test.steps.filter((line) => line.do !== 'waits') };
    expect(runTest(flow, still, world).passed).toBe(false);
  });

  it('is in the language it says, whatever is written', () => {
    const test = aTest({
      language: 'de',
      steps: [{ do: 'says', text: asks }, answer('open'), answer('Hallo')],
    });
    expect(runTest(flow, test, world).passed).toBe(true);
    expect(runTest(flow, { ...test, language: 'fr' }, world).passed).toBe(false);
  });

  it('is recorded with the clock and the language that were set, and passes then', () => {
    const play = simulate(
      flow,
      { deliveries: ['sent'], now: '2026-01-05T16:45:00.000Z', language: 'de' },
      world,
    );
    play.say(asks);
    play.setClock('2026-01-05T17:15:20.000Z');
    play.say(asks);
    play.setClock('2026-01-04T10:00:00.000Z');
    play.say(asks);
    const test = recordTest(play.session.log, { id: 'r', name: 'R', keepTime: true, language: 'de' });
    expect(test).toMatchObject({ now: '2026-01-05T16:45:00.000Z', language: 'de' });
    expect(test.steps.filter((line) => line.do === 'waits' || line.do === 'clock')).toEqual([
      { do: 'waits', minutes: 30 },
      { do: 'clock', now: '2026-01-04T10:00:00.000Z' },
    ]);
    expect(ConversationTest.parse(test)).toEqual(test);
    expect(runTest(flow, test, world)).toMatchObject({ passed: true });
    expect(runTest(flow, { ...test, now: '2026-01-04T10:00:00.000Z' }, world).passed).toBe(false);
  });

  it('is suggested for closing time and for a language that a branch looks at', () => {
    const suggested = suggestTests(flow, [], world);
    const results = suggested.map((test) => runTest(flow, test, world));
    expect(results.every(({ passed }) => passed)).toBe(true);
    expect(coverage(flow, results).uncoveredSteps).toEqual([]);
    expect(suggested.some(({ language }) => language === 'de')).toBe(true);
    expect(suggested.some(({ now }) => now !== undefined)).toBe(true);
  });
});

it('the ready-made flow needs no other time or language to be covered', () => {
  expect(suggestTests(readyMade, [], world).every(({ now, language }) => !now && !language)).toBe(true);
});
