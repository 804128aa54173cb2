import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../../core/flow/edit.ts';
import { sampleValues, variablesAt } from '../../../core/flow/variables.ts';
import { readyMade, stepIn } from './ready-made.ts';

const keys = (step: Parameters<typeof variablesAt>[1], path: string, flow = readyMade) =>
  variablesAt(flow, step, path).map(({ key, availability }) => (availability === 'always' ? key : `${key}?`));

describe('variables at a step', () => {
  it('knows only the reference before anything was collected', () => {
    expect(keys(stepIn(readyMade, 'trigger', 'trigger'), 'clarify.question')).toEqual(['reference']);
  });

  it('knows the answers above a field in its question', () => {
    expect(keys(stepIn(readyMade, 'collect', 'collect'), 'fields.2.prompt')).toEqual([
      'reference',
      'name',
      'email',
    ]);
  });

  it('offers answers and transcript in a mail', () => {
    const mail = keys(stepIn(readyMade, 'email', 'email'), 'body');
    expect(mail).toEqual(['reference', 'answers', 'transcript', 'name', 'email', 'phone', 'reason']);
  });

  it('marks what is only collected on some ways', () => {
    const flow = applyEdit(readyMade, {
      do: 'connect',
      connection: { id: 'x1', from: 'collect', outlet: 'gave-up', to: 'failed' },
    });
    expect(keys(stepIn(flow, 'message', 'failed'), 'text', flow)).toContain('name?');
    expect(keys(stepIn(flow, 'message', 'sent'), 'text', flow)).toContain('name');
  });

  it('has a sample for everything', () => {
    const samples = sampleValues(readyMade);
    expect(samples.get('email')).toBe('ann@example.com');
    expect(samples.get('reference')).toBe('H-1234');
  });
});
