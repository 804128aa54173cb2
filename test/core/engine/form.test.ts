import { describe, expect, it } from 'vitest';
import type { EngineContext } from '../../../core/engine/context.ts';
import { engineLimits } from '../../../core/engine/context.ts';
import { newSession, type Session } from '../../../core/engine/session.ts';
import { step } from '../../../core/engine/step.ts';
import { FormBehaviour } from '../../../core/flow/form-behaviour.ts';
import type { Field } from '../../../core/flow/steps/collect.ts';
import { http } from '../../../core/flow/steps/http.ts';
import { slack } from '../../../core/flow/steps/slack.ts';
import { stepKinds } from '../../../core/flow/steps.ts';
import { aCollect, aField, aFlow, aMessage, anEmail, anEnd, aTrigger } from '../../support/a-flow.ts';
import { aContext, play } from '../../support/play.ts';

const asked = 'can i talk to a real person??';
const contact = [
  aField({ key: 'name', label: 'Name' }),
  aField({ key: 'email', label: 'Email', type: 'email' }),
  aField({ key: 'phone', label: 'Phone number', type: 'phone', required: false }),
];

function aForm(fields: Field[], behaviour: Partial<FormBehaviour> = {}, maxTries = 3) {
  const form = { ...aCollect('form', fields, maxTries), behaviour: FormBehaviour.parse(behaviour) };
  return aFlow(
    [
      aTrigger(),
      form as ReturnType<typeof aCollect>,
      anEmail(),
      aMessage('sent', 'Thanks, {{reference}}.'),
      anEnd(),
    ],
    [
      'start>trigger',
      'trigger.match>form',
      'form.done>email',
      'email.sent>sent',
      'email.failed>end',
      'sent>end',
    ],
  );
}

describe('a form that can be repaired', () => {
  it('keeps the order of the answers when an earlier one is corrected', () => {
    const visitor = play(aForm(contact)).say(
      asked,
      'Ann',
      'ann@example.com',
      'change my email to bob@example.com',
    );
    expect(visitor.answers()).toEqual(['I noted: Email: bob@example.com.', 'phone?']);
    visitor.say('skip');
    expect(visitor.effects[0]).toHaveProperty(
      'mail.text',
      expect.stringContaining('Name: Ann\nEmail: bob@example.com\nPhone number: '),
    );
  });

  it('says what it noted when one message answers several fields', () => {
    const visitor = play(aForm(contact)).say(asked, 'Ann Lee, ann@example.com');
    expect(visitor.answers()).toEqual(['I noted: Name: Ann Lee, Email: ann@example.com.', 'phone?']);
  });

  it('takes back everything that one message told', () => {
    const visitor = play(aForm(contact)).say(asked);
    const before = visitor.session;
    visitor.say('Ann Lee, ann@example.com', 'back');
    expect(visitor.session.values).toEqual(before.values);
    expect(visitor.session.place).toEqual(before.place);
  });

  it('uses what was said with the request, and asks for the rest', () => {
    const visitor = play(aForm(contact)).say('I want to talk to an agent, I’m Ann, ann@x.com');
    expect(visitor.answers()).toEqual(['I noted: Name: Ann, Email: ann@x.com.', 'phone?']);
  });

  it('asks back about an address that is spelt out, and takes no for an answer', () => {
    const visitor = play(aForm(contact)).say(asked, 'Ann', 'ann at example dot com');
    expect(visitor.answers()).toEqual(['Did you mean ann@example.com?']);
    expect(visitor.last('said')).toMatchObject({ choices: ['Yes', 'No'] });
    expect(
      play(aForm(contact)).say(asked, 'Ann', 'ann at example dot com', 'yes').session.values.at(-1)?.value,
    ).toBe('ann@example.com');
    expect(visitor.say('no').session.place).toMatchObject({ fieldKey: 'email', tries: 1 });
    expect(visitor.say('bob@example.com').answers()).toEqual(['phone?']);
  });

  it('tells what is asked and what can be said, in words of the manager where there are some', () => {
    expect(play(aForm(contact)).say(asked, 'help').answers()[0]).toContain('I am asking for: Name.');
    const own = aForm(contact, { helpText: 'Ask {{name}}.' });
    expect(play(own).say(asked, 'Ann', 'help').answers()).toEqual(['Ask Ann.', 'email?']);
  });

  it('speaks the visitor’s language, and takes the manager’s own words', () => {
    const flow = aForm(contact, { words: { back: ['rewind it'] } });
    const visitor = play(flow, { language: 'de' }).say(asked, 'Hilfe');
    expect(visitor.answers()[0]).toContain('Ich frage nach: Name.');
    expect(visitor.say('abbrechen').answers()).toEqual(['In Ordnung, es wurde nichts gesendet.']);
    expect(play(flow).say(asked, 'Ann', 'rewind it').answers()).toEqual(['name?']);
  });

  it('counts no try for a question, and one for an answer that cannot be used', () => {
    const visitor = play(aForm(contact)).say(asked, 'Ann', 'do you ship to Canada?');
    expect(visitor.answers()).toEqual([
      'Our team can answer that for you. First I need a few details.',
      'email?',
    ]);
    expect(visitor.session.place).toMatchObject({ fieldKey: 'email', tries: 0 });
    expect(visitor.say('no idea about that').session.tries).toEqual([{ key: 'email', count: 1 }]);
  });
});

describe('giving up', () => {
  it('has no outlet and no end while there is no maximum', () => {
    const flow = aForm(contact, {}, 0);
    const form = flow.steps.find(({ id }) => id === 'form');
    expect(form?.kind === 'collect' && stepKinds.collect.outlets(form).map(({ id }) => id)).toEqual(['done']);
    const visitor = play(flow).say(asked, 'Ann', ...Array.from({ length: 30 }, () => 'nothing usable'));
    expect(visitor.session.place).toMatchObject({ fieldKey: 'email', tries: 30 });
  });

  it('goes by the field’s own maximum where it has one', () => {
    const fields = [aField({ key: 'email', type: 'email', maxTries: 1 })];
    expect(play(aForm(fields)).say(asked, 'nothing usable').session.place.is).toBe('ended');
  });
});

describe('looking over the answers', () => {
  const shown =
    'Please check what I noted:\n1. Name: Ann\n2. Email: ann@example.com\n3. Phone number: –\nShall I send it?';
  const toTheEnd = () => play(aForm(contact, { confirm: true })).say(asked, 'Ann', 'ann@example.com', 'none');

  it('shows them, sends nothing before the visitor agrees, and offers both ways as quick replies', () => {
    const visitor = toTheEnd();
    expect(visitor.answers()).toEqual([shown]);
    expect(visitor.last('said')).toMatchObject({ choices: ['Send it', 'Change something'] });
    expect(visitor.effects).toEqual([]);
    expect(visitor.say('Send it').effects).toHaveLength(1);
  });

  it('changes one by its name or number and shows them again', () => {
    const visitor = toTheEnd().say('Change something');
    expect(visitor.answers()).toEqual(['What should be changed? Write the name or the number of the line.']);
    expect(visitor.say('2').answers()).toEqual(['email?']);
    expect(visitor.say('bob@example.com').answers()).toEqual([shown.replace('ann@', 'bob@')]);
    expect(visitor.say('back').answers()).toEqual(['email?']);
  });
});

describe('after a pause', () => {
  const at = (minutes: number): EngineContext => ({
    ...aContext,
    now: new Date(Date.parse(aContext.now) + minutes * 60_000).toISOString(),
    reference: 'H-1001',
  });
  const flow = aForm(contact, { resumeAfter: 30 });
  const take = (said: readonly (readonly [number, string])[]): Session => {
    let session = step(flow, newSession(), { type: 'start' }, at(0)).session;
    for (const [minutes, text] of said)
      session = step(flow, session, { type: 'say', text }, at(minutes)).session;
    return session;
  };
  const started = [
    [0, asked],
    [1, 'Ann'],
  ] as const;

  it('asks whether to go on, and loses nothing that was written', () => {
    const paused = take([...started, [40, 'ann@example.com']]);
    expect(paused.log.at(-1)).toMatchObject({
      text: 'Shall we go on where we left off?',
      choices: ['Yes', 'Start over'],
    });
    const on = take([...started, [40, 'ann@example.com'], [41, 'Yes']]);
    expect(on.values.map(({ value }) => value)).toEqual(['Ann', 'ann@example.com']);
    expect(on.place).toMatchObject({ fieldKey: 'phone' });
  });

  it('starts over when asked to, and goes on by itself within the time', () => {
    expect(take([...started, [40, 'hello'], [41, 'Start over']])).toMatchObject({
      values: [],
      place: { fieldKey: 'name' },
    });
    expect(take([...started, [30, 'ann@example.com']]).place).toMatchObject({ fieldKey: 'phone' });
  });
});

describe('the same request again', () => {
  const request = [asked, 'Ann', 'ann@example.com', 'none'];

  it('is not sent again within the time, and the visitor hears the reference they have', () => {
    const visitor = play(aForm(contact))
      .say(...request)
      .outcome('sent')
      .say(...request);
    expect(visitor.effects).toEqual([]);
    expect(visitor.answers()).toEqual(['We have this request already. Your reference is H-1001.']);
    expect(visitor.session.reference).toBe('H-1001');
    expect(visitor.session.place.is).toBe('ended');
  });

  it.each(['email', 'slack', 'http'] as const)('takes no number of its own, sent by %s', (kind) => {
    const form = aForm(contact);
    const at = { x: 0, y: 0 };
    const destination = { id: 'd', name: 'Channel' };
    const sending = {
      email: anEmail(),
      slack: { ...slack.create('email', at), destination },
      http: { ...http.create('email', at), destination },
    }[kind];
    const flow = { ...form, steps: form.steps.map((one) => (one.id === 'email' ? sending : one)) };
    const { session } = play(flow)
      .say(...request)
      .outcome('sent')
      .say(...request.slice(0, -1));
    const repeated = step(flow, session, { type: 'say', text: 'none' }, aContext);
    expect(repeated).toMatchObject({ wantsReference: false, effects: [], session: { reference: 'H-1001' } });
  });

  it('is sent when it failed before, when an answer differs, or when the guard is off', () => {
    expect(
      play(aForm(contact))
        .say(...request)
        .outcome('failed')
        .say(...request).effects,
    ).toHaveLength(1);
    const other = [asked, 'Bob', 'ann@example.com', 'none'];
    expect(
      play(aForm(contact))
        .say(...request)
        .outcome('sent')
        .say(...other).effects,
    ).toHaveLength(1);
    const off = aForm(contact, { duplicateMinutes: 0 });
    expect(
      play(off)
        .say(...request)
        .outcome('sent')
        .say(...request).effects,
    ).toHaveLength(1);
  });
});

describe('limits', () => {
  it('keeps the beginning of an endless message, judges nothing of it and says so', () => {
    const visitor = play(aForm(contact)).say(asked, 'x'.repeat(engineLimits.messageLength + 1));
    expect(visitor.answers()).toEqual(['That is too long: please keep it under 10000 characters.']);
    expect(visitor.session.values).toEqual([]);
    expect(
      visitor.session.log.findLast((entry) => entry.type === 'said' && entry.from === 'visitor'),
    ).toMatchObject({
      text: 'x'.repeat(engineLimits.messageLength),
    });
  });

  it('notes a number of no known plan as written where the field says so, and remarks on it', () => {
    const fields = [
      aField({ key: 'phone', type: 'phone', unknownNumbers: 'accept' }),
      ...contact.slice(0, 1),
    ];
    const visitor = play(aForm(fields)).say(asked, '+999 12345');
    expect(visitor.answers()[0]).toContain('noted it as you wrote it: +999 12345');
    expect(play(aForm(fields)).say(asked, 'call me').session.values).toEqual([]);
  });

  it('leads to the same conversation when its own inputs are taken again', () => {
    const inputs = [
      asked,
      'Ann',
      'why?',
      'back',
      'Bob, bob@example.com',
      'my name is wrong',
      'Ann',
      'none',
      'no',
      '1',
    ];
    const flow = aForm(contact, { confirm: true });
    const first = play(flow).say(...inputs).session;
    const said = first.log.flatMap((entry) =>
      entry.type === 'said' && entry.from === 'visitor' ? [entry.text] : [],
    );
    expect(play(flow).say(...said).session).toEqual(first);
  });
});
