import { describe, expect, it } from 'vitest';
import type { Effect } from '../../../core/engine/effect.ts';
import {
  aBranch,
  aCollect,
  aField,
  aFlow,
  aHandoffFlow,
  aMessage,
  anEmail,
  aTrigger,
} from '../../support/a-flow.ts';
import { play } from '../../support/play.ts';

const contact = [
  aField({ key: 'name', label: 'Name' }),
  aField({ key: 'email', label: 'Email', type: 'email' }),
];
const asked = 'can i talk to a real person??';

describe('the way through a handoff', () => {
  it('asks for each field, mails the answers and tells the visitor once the server accepted', () => {
    const visitor = play(aHandoffFlow(contact)).say(asked);
    expect(visitor.answers()).toEqual(['name?']);
    expect(visitor.say('Ann Lee').answers()).toEqual(['email?']);
    visitor.say('ann@example.com');
    expect(visitor.effects).toHaveLength(1);
    expect(visitor.answers()).toEqual([]);
    expect(visitor.session.place).toEqual({ is: 'notifying', stepId: 'email' });
    expect(visitor.outcome('sent').answers()).toEqual(['Thanks Ann Lee, H-1001.']);
    expect(visitor.session.place).toEqual({ is: 'ended' });
  });

  it('takes the failed outlet when sending failed', () => {
    const visitor = play(aHandoffFlow(contact))
      .say(asked, 'Ann', 'ann@example.com')
      .outcome('failed', 'refused');
    expect(visitor.answers()).toEqual(['Sorry, H-1001 could not be sent.']);
  });

  it('counts a captured mail as a way to try the flow, and says so in the log', () => {
    const visitor = play(aHandoffFlow(contact))
      .say(asked, 'Ann', 'ann@example.com')
      .outcome('captured', 'kept here');
    expect(visitor.answers()).toEqual(['Thanks Ann, H-1001.']);
    expect(visitor.last('outcome')).toMatchObject({ outcome: 'captured', detail: 'kept here' });
  });

  it('goes the failed way at once when there is nobody to mail to', () => {
    const visitor = play(aHandoffFlow(contact), { supportEmail: undefined }).say(
      asked,
      'Ann',
      'ann@example.com',
    );
    expect(visitor.effects).toEqual([]);
    expect(visitor.answers()).toEqual(['Sorry, H-1001 could not be sent.']);
  });

  it('mails each address once, however often it is listed', () => {
    const flow = aFlow(
      [aTrigger(), anEmail('email', ['a@example.com', 'b@example.com', 'a@example.com'])],
      ['start>trigger', 'trigger.match>email'],
    );
    expect(mailOf(play(flow).say(asked).effects)?.recipients).toEqual(['a@example.com', 'b@example.com']);
  });

  it('keeps what the visitor writes while the mail is on its way, and answers after the outcome', () => {
    const visitor = play(aHandoffFlow(contact)).say(asked, 'Ann', 'ann@example.com', 'hello?');
    expect(visitor.session.place.is).toBe('notifying');
    expect(visitor.session.log.at(-1)).toMatchObject({ type: 'said', text: 'hello?' });
    expect(visitor.outcome('sent').answers()).toEqual(['Thanks Ann, H-1001.']);
  });

  it('gives a second handoff of the same conversation its own reference and fresh answers', () => {
    const visitor = play(aHandoffFlow(contact)).say(asked, 'Ann', 'ann@example.com').outcome('sent');
    visitor.say(asked, 'Bob', 'bob@example.com');
    expect(visitor.session.reference).toBe('H-1002');
    expect(mailOf(visitor.effects)?.mail.text).toContain('Name: Bob');
    expect(mailOf(visitor.effects)?.mail.text).not.toContain('Ann');
  });

  it('ignores an outcome that nobody is waiting for', () => {
    const visitor = play(aHandoffFlow(contact));
    const before = visitor.session;
    expect(visitor.outcome('sent').session).toEqual(before);
  });
});

describe('a form', () => {
  it('asks again with the field’s own error text, filled in, and marks it as a problem', () => {
    const email = aField({ key: 'email', type: 'email', errorText: 'Not an address, {{name}}.' });
    const visitor = play(aHandoffFlow([aField({ key: 'name' }), email])).say(asked, 'Ann', 'ann@example');
    expect(visitor.answers()).toEqual(['Not an address, Ann.']);
    expect(visitor.last('said')).toMatchObject({ tone: 'problem' });
    expect(visitor.say('ann@example.com').effects).toHaveLength(1);
  });

  it('gives up after the set number of tries, and says so', () => {
    const flow = aFlow(
      [
        aTrigger(),
        aCollect('collect', [aField({ key: 'email', type: 'email' })], 2),
        aMessage('other', 'Please phone us.'),
      ],
      ['start>trigger', 'trigger.match>collect', 'collect.gave-up>other'],
    );
    const visitor = play(flow).say(asked, 'no idea');
    expect(visitor.session.place).toMatchObject({ is: 'collecting', tries: 1 });
    expect(visitor.say('still none').answers()).toEqual(['Sorry, that did not work.', 'Please phone us.']);
    expect(visitor.session.place.is).toBe('ended');
  });

  it('lets an optional field be skipped, and only an optional one', () => {
    const optional = aField({ key: 'order', required: false });
    expect(play(aHandoffFlow([optional])).say(asked, 'skip').session.values).toEqual([
      { key: 'order', label: 'order', value: '' },
    ]);
    const required = aField({ key: 'email', type: 'email' });
    expect(play(aHandoffFlow([required])).say(asked, 'skip').session.place).toMatchObject({ tries: 1 });
  });

  it('goes back to the field before and takes a new answer', () => {
    const visitor = play(aHandoffFlow(contact)).say(asked, 'Ann', 'back');
    expect(visitor.answers()).toEqual(['name?']);
    visitor.say('Anna', 'ann@example.com');
    expect(mailOf(visitor.effects)?.mail.text).toContain('Name: Anna');
  });

  it('can be cancelled', () => {
    const visitor = play(aHandoffFlow(contact)).say(asked, 'cancel');
    expect(visitor.session.place.is).toBe('ended');
    expect(visitor.effects).toEqual([]);
  });
});

describe('listening', () => {
  it('stays silent for a message that is no handoff request', () => {
    const visitor = play(aHandoffFlow(contact)).say('are you human?');
    expect(visitor.answers()).toEqual([]);
    expect(visitor.last('judged')).toMatchObject({ match: false });
    expect(visitor.session.place.is).toBe('listening');
  });

  it('hands nothing off while Support Operations is switched off, and says why', () => {
    const visitor = play(aHandoffFlow(contact), { enabled: false }).say(asked);
    expect(visitor.answers()).toEqual([]);
    expect(visitor.last('note')).toMatchObject({ code: 'switched-off' });
  });

  it('says what stands before the trigger before anybody wrote', () => {
    const flow = aFlow([aMessage('hello', 'Hi there.'), aTrigger()], ['start>hello', 'hello>trigger']);
    expect(play(flow).answers()).toEqual(['Hi there.']);
  });
});

describe('branches and limits', () => {
  const branchFlow = aFlow(
    [
      aTrigger(),
      aCollect('collect', [aField({ key: 'reason' })]),
      aBranch('branch', [
        {
          id: 'billing',
          label: 'Billing',
          match: 'any',
          conditions: [{ key: 'reason', operator: 'contains', value: 'Invoice' }],
        },
      ]),
      aMessage('money', 'Billing it is.'),
      aMessage('rest', 'Somebody will help.'),
    ],
    [
      'start>trigger',
      'trigger.match>collect',
      'collect.done>branch',
      'branch.billing>money',
      'branch.otherwise>rest',
    ],
  );

  it('goes by what was collected, whatever its case', () => {
    expect(play(branchFlow).say(asked, 'my invoice is wrong').answers()).toEqual(['Billing it is.']);
    expect(play(branchFlow).say(asked, 'something else').answers()).toEqual(['Somebody will help.']);
  });

  it('ends a loop that nobody can leave instead of hanging', () => {
    const flow = aFlow(
      [aTrigger(), aMessage('a', 'A'), aMessage('b', 'B')],
      ['start>trigger', 'trigger.match>a', 'a>b', 'b>a'],
    );
    const visitor = play(flow).say(asked);
    expect(visitor.last('note')).toMatchObject({ code: 'too-many-steps' });
    expect(visitor.session.place.is).toBe('ended');
  });

  it('ends politely at an outlet that leads nowhere', () => {
    const visitor = play(aFlow([aTrigger(), aMessage('a', 'A')], ['start>trigger', 'trigger.match>a'])).say(
      asked,
    );
    expect(visitor.session.place.is).toBe('ended');
  });

  it('never changes what it was given', () => {
    const flow = aHandoffFlow(contact);
    const visitor = play(flow).say(asked);
    const frozen = structuredClone(visitor.session);
    const held = visitor.session;
    visitor.say('Ann');
    expect(held).toEqual(frozen);
  });
});

function mailOf([effect]: readonly Effect[]) {
  return effect?.type === 'mail' ? effect : undefined;
}
