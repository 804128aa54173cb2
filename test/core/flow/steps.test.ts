import { describe, expect, it } from 'vitest';
import { aiChatProblems } from '../../../core/flow/aichat.ts';
import { checkFlow } from '../../../core/flow/check.ts';
import type { Condition } from '../../../core/flow/condition.ts';
import { describeChanges } from '../../../core/flow/diff.ts';
import { applyEdits } from '../../../core/flow/edit.ts';
import { findSteps } from '../../../core/flow/find.ts';
import { tidyUp } from '../../../core/flow/layout.ts';
import type { Field } from '../../../core/flow/steps/collect.ts';
import { type Step, stepKinds } from '../../../core/flow/steps.ts';
import { coverage } from '../../../core/tests/coverage.ts';
import { aBranch, aCollect, aField, aFlow, aMessage, anEnd, aTrigger } from '../../support/a-flow.ts';
import { play } from '../../support/play.ts';
import { readyMade } from './ready-made.ts';

const at = { x: 0, y: 0 };
const agent = 'I want to talk to an agent';
const world = { supportEmail: 'team@example.com' };

const office = {
  ...stepKinds.hours.create('hours', at),
  timeZone: 'Europe/Berlin',
  holidays: [{ date: '2026-12-24', name: 'Christmas Eve', everyYear: true }],
};
const withHours = aFlow(
  [aTrigger(), office, aMessage('here', 'We are here.'), aMessage('away', 'Back {{next_opening}}.'), anEnd()],
  ['start>trigger', 'trigger.match>hours', 'hours.open>here', 'hours.closed>away', 'here>end', 'away>end'],
);

describe('Hours', () => {
  it('leaves by open or closed as the clocks there show, and says when it opens next', () => {
    const during = play(withHours, { now: '2026-11-23T10:00:00.000Z' }).say(agent);
    expect(during.answers()).toEqual(['We are here.']);
    expect(during.last('left')?.stepId).toBe('here');
    const after = play(withHours, { now: '2026-11-23T19:00:00.000Z' }).say(agent);
    expect(after.answers()).toEqual(['Back tomorrow at 09:00 (Berlin time).']);
    const holiday = play(withHours, { now: '2026-12-24T10:00:00.000Z' }).say(agent);
    expect(holiday.answers()).toEqual(['Back tomorrow at 09:00 (Berlin time).']);
    const left = holiday.session.log.find((entry) => entry.type === 'left' && entry.stepId === 'hours');
    expect(left).toMatchObject({ outlet: 'closed', why: 'closed for Christmas Eve' });
  });

  it('says what is wrong with hours that cannot be kept', () => {
    const broken = {
      ...office,
      timeZone: 'Berlin',
      week: { ...office.week, mon: [{ from: '17:00', to: '09:00' }] },
      holidays: [...office.holidays, ...office.holidays],
    };
    const codes = checkFlow(applyEdits(withHours, [{ do: 'setStep', step: broken }]), world);
    expect(codes.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'unknown-time-zone timeZone',
      'bad-hours week.mon',
      'duplicate-holiday holidays.1',
    ]);
    expect(checkFlow(withHours, world)).toEqual([]);
  });
});

describe('Set value', () => {
  const set = { ...stepKinds['set-value'].create('set', at), value: 'High for {{name}}' };
  const flow = aFlow(
    [aTrigger(), aCollect('ask', [aField({ key: 'name' })]), set, aMessage('say', '{{priority}}.'), anEnd()],
    ['start>trigger', 'trigger.match>ask', 'ask.done>set', 'set>say', 'say>end'],
  );

  it('keeps a value made of others for later texts', () => {
    const end = play(flow).say(agent, 'Ann');
    expect(end.answers()).toEqual(['High for Ann.']);
    expect(end.session.values).toContainEqual({ key: 'priority', label: 'Priority', value: 'High for Ann' });
    expect(checkFlow(flow, world)).toEqual([]);
  });

  it('warns when it is empty, or replaces what a visitor said, and refuses a name of the app', () => {
    const codes = (part: Partial<typeof set>) =>
      checkFlow(applyEdits(flow, [{ do: 'setStep', step: { ...set, ...part } }]), world)
        .filter(({ stepId }) => stepId === 'set')
        .map(({ severity, code }) => `${severity} ${code}`);
    expect(codes({ value: ' ' })).toEqual(['warning empty-value']);
    expect(codes({ key: 'name', value: 'x' })).toEqual(['warning field-key-clash']);
    expect(codes({ key: 'reference' })).toEqual(['error field-key-clash']);
  });
});

describe('Note', () => {
  const note: Step = {
    ...stepKinds.note.create('note', { x: 500, y: 40 }),
    text: 'Ask Kim before changing this.',
  };
  const noted = applyEdits(readyMade, [{ do: 'addStep', step: note }]);

  it('is no problem, needs no test and is found by its text', () => {
    expect(checkFlow(noted, world)).toEqual([]);
    expect(coverage(noted, []).uncoveredSteps).not.toContain('note');
    expect(findSteps(noted, 'kim before')).toEqual([{ stepId: 'note', excerpt: note.text }]);
    expect(describeChanges(readyMade, noted)).toEqual(['Added Note “Note”']);
  });

  it('stays beside its step when the flow is tidied up', () => {
    const edit = tidyUp(noted, () => ({ width: 240, height: 110 }));
    const moves = edit.do === 'moveSteps' ? new Map(edit.moves.map(({ id, to }) => [id, to])) : new Map();
    const trigger = moves.get('trigger');
    const [from] = readyMade.steps.filter(({ id }) => id === 'trigger').map(({ position }) => position);
    expect(Math.abs(moves.get('note').x - trigger.x - (500 - (from?.x ?? 0)))).toBeLessThanOrEqual(4);
  });
});

describe('Branch', () => {
  const rule = (id: string, conditions: Condition[], match: 'all' | 'any' = 'all') => ({
    id,
    label: id,
    match,
    conditions,
  });
  const value = (key: string, operator: Condition['operator'], wanted = ''): Condition => ({
    key,
    operator,
    value: wanted,
  });
  const languageIs = (code: string): Condition => ({
    of: 'language',
    key: 'language',
    operator: 'is',
    value: code,
  });
  const triesOf = (key: string, operator: 'greater' | 'less', count: string): Condition => ({
    of: 'tries',
    key,
    operator,
    value: count,
  });
  const branching = (rules: ReturnType<typeof rule>[], fields: Field[] = [aField({ key: 'topic' })]) =>
    aFlow(
      [
        aTrigger(),
        aCollect('ask', fields),
        aBranch('branch', rules),
        ...rules.map(({ id }) => aMessage(`to-${id}`, id)),
        aMessage('other', 'otherwise'),
        anEnd(),
      ],
      [
        'start>trigger',
        'trigger.match>ask',
        'ask.done>branch',
        'branch.otherwise>other',
        'other>end',
        ...rules.flatMap(({ id }) => [`branch.${id}>to-${id}`, `to-${id}>end`]),
      ],
    );
  const took = (rules: ReturnType<typeof rule>[], answers: string[], fields?: Field[]) =>
    play(branching(rules, fields))
      .say(agent, ...answers)
      .answers()
      .at(-1);

  it.each([
    ['is', 'Sales', 'sales', 'SALE'],
    ['is-not', 'sales', 'support', 'Sales'],
    ['contains', 'refund', 'A REFUND please', 'money back'],
    ['starts-with', 'dr', 'Dr. Lee', 'Mr. Drew'],
    ['greater', '10', '10.5', '10'],
    ['less', '10', '9', '10'],
    ['less', '2026-12-24', '2026-12-01', '2026-12-24'],
    ['is-one-of', 'red, blue', 'Blue', 'green'],
    ['is-not-empty', '', 'anything', undefined],
  ] as const)('“%s %s” holds for %s and not for %s', (operator, wanted, yes, no) => {
    const rules = [rule('hit', [value('topic', operator, wanted)])];
    expect(took(rules, [yes])).toBe('hit');
    if (no !== undefined) expect(took(rules, [no])).toBe('otherwise');
  });

  it('needs all conditions or any, as told, and takes the first rule that holds', () => {
    const both = [value('topic', 'contains', 'a'), value('topic', 'contains', 'b')];
    expect(took([rule('all', both)], ['only a'])).toBe('otherwise');
    expect(took([rule('any', both, 'any')], ['only a'])).toBe('any');
    expect(
      took([rule('first', [value('topic', 'contains', 'a')]), rule('second', both, 'any')], ['ab']),
    ).toBe('first');
    const optional = [aField({ key: 'topic', required: false })];
    expect(took([rule('none', [value('topic', 'is-empty')])], ['skip'], optional)).toBe('none');
  });

  it('goes by the language of the visitor', () => {
    const flow = branching([rule('german', [languageIs('de')])], []);
    expect(play(flow, { language: 'de' }).say(agent).answers()).toEqual(['german']);
    expect(play(flow, { language: 'en' }).say(agent).answers()).toEqual(['otherwise']);
  });

  it('goes by the number of unusable answers to a field', () => {
    const fields = [aField({ key: 'topic', type: 'number' })];
    const rules = [rule('patient', [triesOf('topic', 'greater', '1')])];
    expect(took(rules, ['many', 'a few', '7'], fields)).toBe('patient');
    expect(took(rules, ['many', '7'], fields)).toBe('otherwise');
  });

  it.each<[string, Condition[], Partial<Field>, string]>([
    [
      'a choice that is not offered',
      [value('topic', 'is', 'Pets')],
      { type: 'choice', choices: ['Cats'] },
      'none of the choices',
    ],
    ['words for a number', [value('topic', 'is', 'many')], { type: 'number' }, 'is a number'],
    [
      'more than the largest',
      [value('topic', 'greater', '9')],
      { type: 'number', max: 9 },
      'never more than 9',
    ],
    [
      'less than the smallest',
      [value('topic', 'less', '1')],
      { type: 'number', min: 1 },
      'never less than 1',
    ],
    ['more than a word', [value('topic', 'greater', 'a lot')], {}, 'neither a number nor a date'],
    ['nothing to compare with', [value('topic', 'contains', ' ')], {}, 'with nothing'],
    ['two things at once', [value('topic', 'is', 'a'), value('topic', 'is', 'b')], {}, 'contradicts itself'],
    [
      'one thing and a part it has not',
      [value('topic', 'is', 'a'), value('topic', 'contains', 'b')],
      {},
      'contradicts itself',
    ],
    [
      'more than five and less than three',
      [value('topic', 'greater', '5'), value('topic', 'less', '3')],
      {},
      'contradicts itself',
    ],
    ['more tries than the form has patience for', [triesOf('topic', 'greater', '3')], {}, 'gives up'],
    ['two languages', [languageIs('de'), languageIs('en')], {}, 'contradicts itself'],
  ])('says that a rule can never be taken: %s', (_name, conditions, part, why) => {
    const flow = branching([rule('r', conditions)], [aField({ key: 'topic', ...part })]);
    const problems = checkFlow(flow, world).filter(({ code }) => code === 'never-true');
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining(why)]);
    const fixed = applyEdits(flow, problems[0]?.fix?.edits ?? []);
    expect(checkFlow(fixed, world).some(({ code }) => code === 'never-true')).toBe(false);
  });

  it('says that a rule is never taken because one above it always holds first', () => {
    const wide = rule('wide', [value('topic', 'contains', 'a')]);
    const narrow = rule('narrow', [value('topic', 'contains', 'a'), value('topic', 'contains', 'b')]);
    const shadowed = checkFlow(branching([wide, narrow]), world).map(({ code, path }) => `${code} ${path}`);
    expect(shadowed).toEqual(['never-true rules.1']);
    expect(checkFlow(branching([narrow, wide]), world)).toEqual([]);
  });
});

describe('settings of fields', () => {
  const asking = (fields: Field[]) =>
    aFlow(
      [aTrigger(), aCollect('ask', fields), anEnd()],
      ['start>trigger', 'trigger.match>ask', 'ask.done>end'],
    );

  it('asks for a field only when its condition holds, and goes back over it', () => {
    const flow = asking([
      aField({ key: 'topic', type: 'choice', choices: ['Order', 'Other'] }),
      aField({
        key: 'order',
        askWhen: { match: 'all', conditions: [{ key: 'topic', operator: 'is', value: 'Order' }] },
      }),
      aField({ key: 'reason' }),
    ]);
    expect(play(flow).say(agent, 'Order').answers()).toEqual(['order?']);
    expect(play(flow).say(agent, 'Other').answers()).toEqual(['reason?']);
    expect(play(flow).say(agent, 'Other', 'back').answers()).toEqual(['topic?']);
    const texts = aMessage('text', 'About {{order}} and {{reason}}');
    const later = applyEdits(flow, [
      { do: 'addStep', step: texts, junction: { at: 'connection', connectionId: 'c2', secondId: 'c9' } },
    ]);
    expect(checkFlow(later, world).map(({ code, stepId }) => `${code} ${stepId}`)).toEqual([
      'maybe-unset text',
    ]);
  });

  it('skips what is already known when told so', () => {
    const again = aFlow(
      [
        aTrigger(),
        aCollect('ask', [aField({ key: 'name' })]),
        aCollect('more', [aField({ key: 'name', skipKnown: true }), aField({ key: 'reason' })]),
        anEnd(),
      ],
      ['start>trigger', 'trigger.match>ask', 'ask.done>more', 'more.done>end'],
    );
    expect(play(again).say(agent, 'Ann').answers()).toEqual(['reason?']);
    expect(checkFlow(again, world)).toEqual([]);
  });

  it.each<[Partial<Field>, string, string]>([
    [{ type: 'number', min: 1, max: 5 }, '6', 'Please write a number from 1 to 5.'],
    [{ type: 'number', min: 1 }, '0', 'Please write a number of at least 1.'],
    [{ type: 'number', max: 5 }, '5.5', 'Please write a number of at most 5.'],
    [{ type: 'date', earliest: 'today' }, '2026-11-21', 'Please write a date from today on.'],
    [{ type: 'date', latest: '2026-12-31' }, '2027-01-01', 'Please write a date until 2026-12-31.'],
  ])('refuses what is outside the limits %o: %s', (part, answer, problem) => {
    const flow = asking([aField({ key: 'x', ...part })]);
    expect(play(flow).say(agent, answer).answers()).toEqual([problem]);
    expect(play(flow).say(agent, part.type === 'date' ? '2026-12-24' : '5').session.place.is).toBe('ended');
  });

  it('reads phone numbers of the field’s own country', () => {
    const flow = asking([aField({ key: 'phone', type: 'phone', country: 'DE' })]);
    expect(play(flow).say(agent, '030 901820').session.values[0]?.value).toBe('+49 30 901820');
  });

  it.each<[Partial<Field>, string]>([
    [{ type: 'number', min: 5, max: 1 }, 'error impossible-limits fields.0.min'],
    [
      { type: 'date', earliest: '2027-01-01', latest: '2026-01-01' },
      'error impossible-limits fields.0.earliest',
    ],
    [{ type: 'phone', country: 'ZZ' }, 'error impossible-limits fields.0.country'],
  ])('says that no answer fits %o', (part, problem) => {
    const problems = checkFlow(asking([aField({ key: 'x', ...part })]), world);
    expect(problems.map(({ severity, code, path }) => `${severity} ${code} ${path}`)).toEqual([problem]);
  });
});

describe('one-click fixes', () => {
  const fixOf = (flow: Parameters<typeof checkFlow>[0], code: string) =>
    checkFlow(flow, world).find((problem) => problem.code === code)?.fix;

  it('puts the variable that was meant in place of a misspelt one, and takes out one that nobody knows', () => {
    const misspelt = (text: string) =>
      aFlow(
        [aTrigger(), aCollect('ask', [aField({ key: 'email' })]), aMessage('say', text), anEnd()],
        ['start>trigger', 'trigger.match>ask', 'ask.done>say', 'say>end'],
      );
    const fixed = (text: string) => {
      const flow = misspelt(text);
      const after = applyEdits(flow, fixOf(flow, 'unknown-variable')?.edits ?? []);
      return after.steps.find(({ id }) => id === 'say');
    };
    expect(fixed('We write to {{emial}}.')).toMatchObject({ text: 'We write to {{email}}.' });
    expect(fixed('Hello{{nobody}}.')).toMatchObject({ text: 'Hello.' });
    expect(fixOf(misspelt('{{nobody}}'), 'unknown-variable')).toBeUndefined();
  });

  it('removes a phrase that another trigger has too', () => {
    const flow = aFlow(
      [aTrigger('one', [agent]), aTrigger('two', [`${agent}!`, 'A person, please']), anEnd()],
      ['start>one', 'one.match>end', 'two.match>end'],
    );
    const after = applyEdits(flow, fixOf(flow, 'overlapping-phrase')?.edits ?? []);
    expect(after.steps.find(({ id }) => id === 'two')).toMatchObject({ phrases: ['A person, please'] });
  });

  it('warns of more phrases than AiChat takes, only when exporting for it, and keeps the first five', () => {
    const phrases = ['one', 'two', 'three', 'four', 'five', 'six'];
    const flow = aFlow([aTrigger('trigger', phrases), anEnd()], ['start>trigger', 'trigger.match>end']);
    expect(checkFlow(flow, world)).toEqual([]);
    const [problem] = aiChatProblems(flow);
    expect(problem).toMatchObject({ severity: 'warning', code: 'too-many-phrases', path: 'phrases.5' });
    expect(aiChatProblems(applyEdits(flow, problem?.fix?.edits ?? []))).toEqual([]);
  });
});
