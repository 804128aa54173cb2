import { describe, expect, it } from 'vitest';
import { checkFlow } from '../../../core/flow/check.ts';
import { applyEdits, type Edit } from '../../../core/flow/edit.ts';
import { type Step, stepKinds } from '../../../core/flow/steps.ts';
import { processorTime } from './processor-time.ts';
import { longFlow, readyMade, stepIn } from './ready-made.ts';

const context = { supportEmail: 'team@example.com' };
const at = { x: 0, y: 0 };
const trigger = stepIn(readyMade, 'trigger', 'trigger');
const collect = stepIn(readyMade, 'collect', 'collect');
const email = stepIn(readyMade, 'email', 'email');
const sent = stepIn(readyMade, 'message', 'sent');
const set = (step: Step): Edit => ({ do: 'setStep', step });
const link = (id: string, from: string, outlet: string, to: string): Edit => ({
  do: 'connect',
  connection: { id, from, outlet, to },
});

function problemsAfter(...edits: Edit[]) {
  return checkFlow(applyEdits(readyMade, edits), context);
}
function codesAfter(...edits: Edit[]) {
  return problemsAfter(...edits).map(({ severity, code, stepId }) =>
    `${severity} ${code} ${stepId ?? ''}`.trim(),
  );
}

describe('checking a flow', () => {
  it('finds nothing in the ready-made flow', () => {
    expect(checkFlow(readyMade, context)).toEqual([]);
  });

  const cases: readonly (readonly [string, readonly Edit[], readonly string[]])[] = [
    [
      'a message that leads nowhere',
      [{ do: 'disconnect', ids: ['c6'] }],
      ['warning dead-end sent', 'warning unreachable end-sent'],
    ],
    [
      'a mail without a failure branch',
      [{ do: 'disconnect', ids: ['c5'] }],
      ['error no-failure-branch email', 'warning unreachable failed', 'warning unreachable end-failed'],
    ],
    [
      'a trigger that leads nowhere',
      [{ do: 'disconnect', ids: ['c2'] }],
      [
        'error dead-end trigger',
        'warning unreachable collect',
        'warning unreachable email',
        'warning unreachable sent',
        'warning unreachable end-sent',
        'warning unreachable failed',
        'warning unreachable end-failed',
      ],
    ],
    ['no trigger', [{ do: 'removeSteps', ids: ['trigger'] }], ['error no-trigger']],
    ['an empty text', [set({ ...sent, text: ' ' })], ['error empty-text sent']],
    [
      'a variable nobody collects',
      [set({ ...sent, text: 'Hi {{nickname}}' })],
      ['error unknown-variable sent'],
    ],
    [
      'a variable that is none',
      [set({ ...sent, text: 'Hi {{Full Name}}' })],
      ['error malformed-variable sent'],
    ],
    [
      'the transcript in a message',
      [set({ ...sent, text: '{{transcript}}' })],
      ['error unknown-variable sent'],
    ],
    [
      'a question that mentions a later answer',
      [
        set({
          ...collect,
          fields: collect.fields.map((field, index) =>
            index === 0 ? { ...field, prompt: 'Is it {{email}}?' } : field,
          ),
        }),
      ],
      ['error unknown-variable collect'],
    ],
    [
      'an answer that may be missing',
      [link('x1', 'collect', 'gave-up', 'sent')],
      ['warning maybe-unset sent', 'warning maybe-unset sent'],
    ],
    [
      'personal data in a subject',
      [set({ ...email, subject: 'From {{name}}' })],
      ['warning personal-subject email'],
    ],
    [
      'a phrase twice',
      [set({ ...trigger, phrases: [...trigger.phrases, 'need help from a REAL person'] })],
      ['warning duplicate-phrase trigger'],
    ],
    [
      'a phrase for and against',
      [set({ ...trigger, negativePhrases: ['Need help from a real person.'] })],
      ['warning phrase-contradiction trigger'],
    ],
    ['no phrase', [set({ ...trigger, phrases: [] })], ['error no-phrases trigger']],
    [
      'a mail to nobody',
      [set({ ...email, to: { use: 'addresses', addresses: [] } })],
      ['error no-recipient email'],
    ],
    [
      'a loop of messages',
      [link('x1', 'sent', 'next', 'failed'), link('x2', 'failed', 'next', 'sent')],
      ['error silent-loop sent', 'warning unreachable end-sent', 'warning unreachable end-failed'],
    ],
    [
      'a loop of mails',
      [link('x1', 'failed', 'next', 'email')],
      ['error silent-loop email', 'warning unreachable end-failed'],
    ],
  ];
  for (const [what, edits, codes] of cases) {
    it(`reports ${what}`, () => {
      expect(codesAfter(...edits)).toEqual(codes);
    });
  }

  it('accepts a loop that asks the visitor', () => {
    expect(codesAfter(link('x1', 'failed', 'next', 'collect'))).toEqual(['warning unreachable end-failed']);
  });

  it('does not take a form without fields for a question in a loop', () => {
    const codes = codesAfter(set({ ...collect, fields: [] }), link('x1', 'failed', 'next', 'collect'));
    expect(codes).toContain('error silent-loop collect');
  });

  it('names the steps of a loop', () => {
    const [problem] = problemsAfter(link('x1', 'failed', 'next', 'email'));
    expect(problem?.message).toContain('“Mail the support team” → “Could not send”');
  });

  it('reports an answer that a later form asks for again', () => {
    const again = { ...collect, id: 'again', name: 'Again' };
    const codes = codesAfter({
      do: 'addStep',
      step: again,
      junction: { at: 'connection', connectionId: 'c4', secondId: 'x1' },
    });
    expect(codes).toEqual(Array.from({ length: 4 }, () => 'warning field-key-clash again'));
  });

  it('reports rules that can never hold', () => {
    const rule = (
      id: string,
      ...conditions: readonly { key: string; operator: 'is' | 'contains'; value: string }[]
    ) => ({ id, label: id, match: 'all' as const, conditions: [...conditions] });
    const branch = {
      ...stepKinds.branch.create('b', at),
      rules: [
        rule('r1', { key: 'reason', operator: 'contains', value: '' }),
        rule(
          'r2',
          { key: 'name', operator: 'is', value: 'Ann' },
          { key: 'name', operator: 'is', value: 'Bob' },
        ),
        rule('r3', { key: 'name', operator: 'is', value: 'Ann' }),
        rule('r4', { key: 'name', operator: 'is', value: 'Ann' }),
      ],
    };
    const problems = problemsAfter({
      do: 'addStep',
      step: branch,
      junction: { at: 'connection', connectionId: 'c3', secondId: 'x1' },
    }).filter(({ code }) => code === 'never-true');
    expect(problems.map(({ path }) => path)).toEqual(['rules.0', 'rules.1', 'rules.3']);
  });

  it('makes a problem go away by its quick fix', () => {
    const breakings: readonly Edit[][] = [
      [{ do: 'disconnect', ids: ['c6'] }],
      [{ do: 'disconnect', ids: ['c5'] }],
      [set({ ...email, subject: 'From {{name}} today' })],
      [set({ ...trigger, phrases: [...trigger.phrases, ''] })],
      [{ do: 'addStep', step: { ...stepKinds.message.create('loose', at), text: 'x' } }],
    ];
    for (const edits of breakings) {
      const broken = applyEdits(readyMade, edits);
      const fixable = checkFlow(broken, context).filter(({ fix }) => fix);
      expect(fixable.length).toBeGreaterThan(0);
      for (const { code, stepId, fix } of fixable) {
        const left = checkFlow(applyEdits(broken, fix?.edits ?? []), context);
        expect(left.filter((problem) => problem.code === code && problem.stepId === stepId)).toEqual([]);
      }
    }
  });

  it('checks 1 000 steps fast enough to do it at every edit', () => {
    const flow = longFlow(1_000);
    checkFlow(flow, context);
    expect(processorTime(5, () => void checkFlow(flow, context))).toBeLessThan(50);
  });
});
