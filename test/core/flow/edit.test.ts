import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit, applyEdits, type Edit } from '../../../core/flow/edit.ts';
import { Flow } from '../../../core/flow/flow.ts';
import { kindOf, stepKinds } from '../../../core/flow/steps.ts';
import { draws, editFor } from './arbitrary-edits.ts';
import { readyMade, stepIn } from './ready-made.ts';

const at = { x: 0, y: 0 };
const ends = (flow: Flow, id: string) => {
  const connection = flow.connections.find((one) => one.id === id);
  return connection && `${connection.from} ${connection.outlet} ${connection.to}`;
};

describe('editing a flow', () => {
  it('gives a document that passes the schema whatever is tried', () => {
    fc.assert(
      fc.property(draws({ maxLength: 40 }), (recipe) => {
        let flow = readyMade;
        for (const [serial, draw] of recipe.entries()) {
          flow = applyEdit(flow, editFor(flow, draw, serial));
          expect(Flow.safeParse(flow).success).toBe(true);
          for (const { from, outlet, to } of flow.connections) {
            const source = flow.steps.find(({ id }) => id === from);
            const target = flow.steps.find(({ id }) => id === to);
            expect(
              source &&
                kindOf(source)
                  .outlets(source)
                  .some(({ id }) => id === outlet),
            ).toBe(true);
            expect(target && kindOf(target).hasInlet).toBe(true);
          }
        }
      }),
    );
  });

  it('puts a step in the middle of a connection', () => {
    const step = stepKinds.message.create('m1', at);
    const flow = applyEdit(readyMade, {
      do: 'addStep',
      step,
      junction: { at: 'connection', connectionId: 'c2', secondId: 'c8' },
    });
    expect([ends(flow, 'c2'), ends(flow, 'c8')]).toEqual(['trigger match m1', 'm1 next collect']);
  });

  it('does not put a step without a way out in the middle of a connection', () => {
    const junction = { at: 'connection', connectionId: 'c2', secondId: 'c8' } as const;
    expect(applyEdit(readyMade, { do: 'addStep', step: stepKinds.end.create('e1', at), junction })).toBe(
      readyMade,
    );
  });

  it('bridges the gap when a step with one way out is removed', () => {
    const flow = applyEdit(readyMade, { do: 'removeSteps', ids: ['collect'] });
    expect(ends(flow, 'c2')).toBe('trigger match email');
    expect(ends(flow, 'c3')).toBeUndefined();
  });

  it('bridges several removed steps in a row', () => {
    const flow = applyEdit(readyMade, { do: 'removeSteps', ids: ['trigger', 'collect'] });
    expect(ends(flow, 'c1')).toBe('start next email');
  });

  it('leaves a gap where a step with two ways out is removed', () => {
    const flow = applyEdit(readyMade, { do: 'removeSteps', ids: ['email'] });
    expect(flow.connections.map(({ id }) => id)).toEqual(['c1', 'c2', 'c6', 'c7']);
  });

  it('drops the connections of a rule that is removed', () => {
    const branch = stepKinds.branch.create('b1', at);
    const flow = applyEdits(readyMade, [
      { do: 'addStep', step: branch },
      { do: 'connect', connection: { id: 'x1', from: 'b1', outlet: 'rule-1', to: 'sent' } },
      { do: 'setStep', step: { ...branch, rules: [] } },
    ]);
    expect(ends(flow, 'x1')).toBeUndefined();
  });

  it('replaces what an outlet was connected to', () => {
    const connection = { id: 'x1', from: 'email', outlet: 'sent', to: 'end-sent' };
    const flow = applyEdit(readyMade, { do: 'connect', connection });
    expect([ends(flow, 'c4'), ends(flow, 'x1')]).toEqual([undefined, 'email sent end-sent']);
  });

  const refused: Record<string, Edit> = {
    'removing Start': { do: 'removeSteps', ids: ['start'] },
    'leading to Start': { do: 'connect', connection: { id: 'x', from: 'sent', outlet: 'next', to: 'start' } },
    'an outlet that is not there': {
      do: 'connect',
      connection: { id: 'x', from: 'sent', outlet: 'no', to: 'collect' },
    },
    'a second Start': { do: 'paste', steps: [stepKinds.start.create('s2', at)], connections: [] },
    'an id that is taken': { do: 'addStep', step: stepKinds.message.create('email', at) },
    'another kind under the same id': { do: 'setStep', step: stepKinds.message.create('email', at) },
    'a position that is no number': {
      do: 'moveSteps',
      moves: [{ id: 'email', to: { x: Number.NaN, y: 0 } }],
    },
    'a form that tries forever': {
      do: 'setStep',
      step: { ...stepIn(readyMade, 'collect', 'collect'), maxTries: 99 },
    },
    'the connection that is there': {
      do: 'connect',
      connection: { id: 'x', from: 'email', outlet: 'sent', to: 'sent' },
    },
  };
  for (const [what, edit] of Object.entries(refused)) {
    it(`changes nothing for ${what}`, () => {
      expect(applyEdit(readyMade, edit)).toBe(readyMade);
    });
  }
});
