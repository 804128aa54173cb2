import { describe, expect, it } from 'vitest';
import { describeChanges } from '../../../core/flow/diff.ts';
import { applyEdits, type Edit } from '../../../core/flow/edit.ts';
import { newField } from '../../../core/flow/steps/collect.ts';
import { stepKinds } from '../../../core/flow/steps.ts';
import { readyMade, stepIn } from './ready-made.ts';

const trigger = stepIn(readyMade, 'trigger', 'trigger');
const collect = stepIn(readyMade, 'collect', 'collect');
const sent = stepIn(readyMade, 'message', 'sent');

describe('describing changes', () => {
  it('says nothing about a flow that is the same', () => {
    expect(describeChanges(readyMade, structuredClone(readyMade))).toEqual([]);
  });

  const cases: readonly (readonly [Edit, readonly string[]])[] = [
    [{ do: 'renameFlow', name: 'Help' }, ['Flow renamed from “Agent handoff” to “Help”']],
    [{ do: 'setStep', step: { ...sent, text: 'Done.' } }, ['“We got it”: text changed']],
    [{ do: 'setStep', step: { ...sent, name: 'Done' } }, ['“We got it” renamed to “Done”']],
    [
      { do: 'setStep', step: { ...trigger, phrases: [...trigger.phrases, 'Help me', 'Agent'] } },
      ['“Asks for a person”: 2 phrases added'],
    ],
    [
      { do: 'setStep', step: { ...collect, fields: [...collect.fields, newField([])] } },
      ['“Contact details”: field “New field” added'],
    ],
    [
      { do: 'setStep', step: { ...collect, fields: [...collect.fields].reverse() } },
      ['“Contact details”: order of fields changed'],
    ],
    [{ do: 'addStep', step: stepKinds.end.create('e', { x: 0, y: 0 }) }, ['Added End “End”']],
    [
      { do: 'removeSteps', ids: ['sent'] },
      ['Removed Message “We got it”', '“Mail the support team”: “sent” leads to “End”'],
    ],
    [{ do: 'disconnect', ids: ['c4'] }, ['“Mail the support team”: “sent” leads nowhere']],
    [{ do: 'moveSteps', moves: [{ id: 'sent', to: { x: 1, y: 1 } }] }, ['“We got it” moved on the canvas']],
  ];
  for (const [edit, sentences] of cases) {
    it(`says “${sentences.join('; ')}”`, () => {
      expect(describeChanges(readyMade, applyEdits(readyMade, [edit]))).toEqual(sentences);
    });
  }
});
