import { describe, expect, it } from 'vitest';
import { acceptActual, canAccept } from '../../../core/tests/accept-actual.ts';
import type { ConversationTest, TestStep } from '../../../core/tests/conversation-test.ts';
import { recordTest } from '../../../core/tests/record-test.ts';
import { runTest } from '../../../core/tests/run-test.ts';
import { aField, aHandoffFlow } from '../../support/a-flow.ts';
import { play } from '../../support/play.ts';

const world = { defaultCountry: 'US', supportEmail: undefined };
const old = aHandoffFlow([aField({ key: 'name' })]);
const reworded = aHandoffFlow([aField({ key: 'name', prompt: 'Who are you?' })]);
const asks: TestStep = { do: 'says', text: 'I want to talk to an agent.' };

function accepted(flow: typeof old, test: ConversationTest): ConversationTest {
  return acceptActual(test, runTest(flow, test, world));
}

const aTest = (...steps: TestStep[]): ConversationTest => ({
  id: 't',
  name: 'T',
  deliveries: ['sent'],
  steps,
});

describe('taking over what the flow says now', () => {
  it('a recorded test passes again after texts were changed', () => {
    const log = play(old).say('I want to talk to an agent.', 'Ann').outcome('sent').session.log;
    const test = recordTest(log, { id: 't', name: 'T' });
    expect(runTest(reworded, test, world).passed).toBe(false);
    const learnt = accepted(reworded, test);
    expect(runTest(reworded, learnt, world).passed).toBe(true);
    expect(learnt.steps).toHaveLength(test.steps.length);
    expect(learnt.steps).toContainEqual({ do: 'answers', match: 'exact', text: 'Who are you?' });
  });

  it('expects what was said instead of silence, where it was said, with the reference of each run', () => {
    const test = aTest(asks, { do: 'silent' }, { do: 'fills', answers: [] }, { do: 'silent' });
    const learnt = accepted(old, test);
    expect(learnt.steps.map((step) => ('text' in step ? step.text : step.do))).toEqual([
      asks.text,
      'name?',
      'fills',
      'Thanks Ann Lee, {{reference}}.',
    ]);
    expect(runTest(old, learnt, world).passed).toBe(true);
  });

  it('drops an answer that is no longer given, and learns a value', () => {
    const learnt = accepted(
      old,
      aTest(
        asks,
        { do: 'answers', match: 'exact', text: 'name?' },
        { do: 'answers', match: 'exact', text: 'And?' },
        { do: 'says', text: 'Bob' },
        { do: 'value', key: 'name', value: 'Ann' },
      ),
    );
    expect(learnt.steps).toHaveLength(4);
    expect(learnt.steps.at(-1)).toEqual({ do: 'value', key: 'name', value: 'Bob' });
  });

  it('leaves steps and deliveries for a person to decide', () => {
    const test = aTest(asks, { do: 'reaches', stepId: 'sent' });
    expect(accepted(old, test)).toEqual(test);
    expect(canAccept(test, runTest(old, test, world))).toBe(false);
  });
});
