import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Input } from '../../../core/engine/input.ts';
import { newSession, type Session } from '../../../core/engine/session.ts';
import { step } from '../../../core/engine/step.ts';
import { FormBehaviour } from '../../../core/flow/form-behaviour.ts';
import { stepKinds } from '../../../core/flow/steps.ts';
import { aField, aFlow, aTrigger } from '../../support/a-flow.ts';
import { aContext } from '../../support/play.ts';

const runs = Number(process.env.HANDOFF_RUNS ?? 5_000);

const field = fc.constantFrom(
  aField({ key: 'name' }),
  aField({ key: 'email', type: 'email' }),
  aField({ key: 'phone', type: 'phone', required: false }),
  aField({ key: 'age', type: 'number', required: false }),
  aField({ key: 'day', type: 'date' }),
  aField({ key: 'topic', type: 'choice', choices: ['Sales', 'Support'] }),
  aField({
    key: 'reason',
    askWhen: { match: 'all', conditions: [{ key: 'name', operator: 'is', value: 'Ann' }] },
  }),
);

/** A form that goes round in a circle, so that it is entered with answers there already. */
const randomForm = fc
  .record({
    fields: fc.uniqueArray(field, { minLength: 1, maxLength: 5, selector: ({ key }) => key }),
    confirm: fc.boolean(),
  })
  .map(({ fields, confirm }) => {
    const form = { ...stepKinds.collect.create('form', { x: 0, y: 0 }), fields, maxTries: 0 };
    return aFlow(
      [aTrigger(), { ...form, behaviour: FormBehaviour.parse({ confirm }) }],
      ['start>trigger', 'trigger.match>form', 'form.done>form'],
    );
  });

const said = fc
  .oneof(
    fc.constantFrom('Ann', 'ann@example.com', '514-589-3419', '7', '2026-12-24', 'sales', 'skip'),
    fc.constantFrom(
      'bob@example.com',
      'back',
      'help',
      'start over',
      'Ann Lee, ann@example.com, 514-589-3419',
      'change my email to bob@example.com',
      'my phone is wrong',
      'my name is Bob',
      'the email is wrong',
      'why do you ask?',
      'ann at example dot com',
      'yes',
      'no',
      '2',
    ),
  )
  .map((text): Input => ({ type: 'say', text }));

const asks: Input = { type: 'say', text: 'I want to talk to an agent' };
const back: Input = { type: 'say', text: 'back' };

describe('going back in a form', () => {
  it(`takes an answer or a correction back, so that values and place are as before it (${runs} runs)`, {
    timeout: 600_000 + runs * 20,
  }, () => {
    let taken = 0;
    fc.assert(
      fc.property(randomForm, fc.array(said, { maxLength: 10 }), (flow, inputs) => {
        let session = step(flow, newSession(), asks, aContext).session;
        for (const input of inputs) {
          const next = step(flow, session, input, aContext).session;
          if (canBeTakenBack(session, next)) {
            const undone = step(flow, next, back, aContext).session;
            expect(undone.values).toEqual(session.values);
            expect(undone.place).toEqual(asFirstAsked(session.place));
            taken += 1;
          }
          session = next;
        }
      }),
      { numRuns: runs },
    );
    expect(taken).toBeGreaterThan(runs / 3);
  });
});

/** Whether the input was an answer or a correction within one visit to the form. */
function canBeTakenBack(before: Session, after: Session): boolean {
  const left = after.log.slice(before.log.length).some(({ type }) => type === 'left');
  return !left && trailOf(after) === trailOf(before) + 1;
}

function trailOf({ place }: Session): number {
  return 'trail' in place ? (place.trail?.length ?? 0) : 0;
}

/** “Did you mean …?” and “What should be changed?” come on top of a question, and that is the one asked again. */
function asFirstAsked(place: Session['place']): Session['place'] {
  if (place.is === 'confirming') return { ...place, choosing: false };
  if (place.is !== 'collecting') return place;
  const { guess: _guess, ...rest } = place;
  return rest;
}
