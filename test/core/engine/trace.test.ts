import { describe, expect, it } from 'vitest';
import { originsOf, type StepTrace, type TraceTurn, traceOf } from '../../../core/engine/trace.ts';
import { readyMade } from '../../support/an-app.ts';
import { play } from '../../support/play.ts';

const asks = 'can i talk to a real person??';
const stepsOf = ({ lines }: TraceTurn): StepTrace[] =>
  lines.flatMap((line) => (line.is === 'step' ? [line.step] : []));

describe('traceOf', () => {
  it('tells each step entered, the way it was left by and why, turn by turn', () => {
    const { session } = play(readyMade).say(asks, 'Ann Lee');
    const [began, first, second, ...more] = traceOf(session.log);
    expect(more).toEqual([]);
    expect(began).toMatchObject({ from: 0, text: undefined });
    expect(began && stepsOf(began).map(({ stepId }) => stepId)).toEqual(['start', 'trigger']);
    expect(first?.text).toBe(asks);
    expect(first?.lines[0]).toMatchObject({ is: 'judged', verdict: { match: true } });
    const [trigger, collect] = first ? stepsOf(first) : [];
    expect(trigger).toMatchObject({ stepId: 'trigger', entered: false, left: { outlet: 'match' } });
    expect(trigger?.left?.why).toMatch(/^recognised as a handoff request, \d\.\d\d$/);
    expect(collect).toMatchObject({ entered: true, left: undefined });
    expect(collect?.said[0]).toContain('name');
    expect(second && stepsOf(second)).toMatchObject([
      { entered: false, changes: [{ key: 'name', before: undefined, after: 'Ann Lee' }] },
    ]);
  });

  it('every entry of the log that tells something is in it, in its turn', () => {
    const played = play(readyMade)
      .say(asks, 'Ann', 'nowhere', 'ann@example.com', '514-589-3419', 'Late')
      .outcome('failed', 'No.');
    const { log } = played.say('thanks').session;
    const turns = traceOf(log);
    expect(turns.slice(1).every(({ from }) => log[from]?.type === 'said')).toBe(true);
    const count = (type: string) => log.filter((entry) => entry.type === type).length;
    const steps = turns.flatMap(stepsOf);
    expect(steps.filter(({ entered }) => entered)).toHaveLength(count('entered'));
    expect(steps.filter(({ left }) => left)).toHaveLength(count('left'));
    expect(steps.flatMap(({ changes }) => changes)).toHaveLength(count('value'));
    expect(steps.flatMap(({ outcome }) => outcome ?? [])).toMatchObject([
      { outcome: 'failed', detail: 'No.' },
    ]);
    expect(steps.flatMap(({ said }) => said)).toHaveLength(
      log.filter((entry) => entry.type === 'said' && entry.from === 'bot').length,
    );
  });

  it('gives what a value was before, and nothing after a handoff is over', () => {
    const again = play(readyMade)
      .say(asks, 'Ann', 'back', 'Zoë', 'ann@example.com', '514-589-3419', 'Late')
      .outcome('sent');
    const changes = traceOf(again.say(asks, 'Bo').session.log)
      .flatMap(stepsOf)
      .flatMap((step) => step.changes)
      .filter(({ key }) => key === 'name');
    expect(changes).toMatchObject([
      { before: undefined, after: 'Ann' },
      { before: 'Ann', after: 'Zoë' },
      { before: undefined, after: 'Bo' },
    ]);
  });
});

describe('originsOf', () => {
  it('names the step and the message that each value came from, the latest where there were several', () => {
    const { session } = play(readyMade).say(asks, 'Ann', 'back', '  Zoë ', ' Zoe@Example.COM ');
    expect(originsOf(session.log, session.values)).toMatchObject([
      { key: 'name', value: 'Zoë', stepId: 'collect', message: '  Zoë ' },
      { key: 'email', value: 'zoe@example.com', stepId: 'collect', message: ' Zoe@Example.COM ' },
    ]);
  });
});
