import { describe, expect, it } from 'vitest';
import { checkFlow } from '../../../core/flow/check.ts';
import { applyEdits } from '../../../core/flow/edit.ts';
import { firstTexts } from '../../../core/flow/first-texts/first-texts.ts';
import { flowLanguage } from '../../../core/flow/flow-language.ts';
import { kindOf, type StepKind, stepKinds } from '../../../core/flow/steps.ts';
import { languages } from '../../../core/recognizer/verdict.ts';
import { readyMade } from './ready-made.ts';

const at = { x: 0, y: 0 };
const nothing = { ...readyMade, steps: [stepKinds.start.create('start', at)], connections: [] };
const listening = (...phrases: string[]) => ({
  ...nothing,
  steps: [...nothing.steps, { ...stepKinds.trigger.create('trigger', at), phrases }],
});

describe('the language of a flow', () => {
  it('is that of most of its phrases and questions', () => {
    expect(flowLanguage(readyMade, 'de')).toBe('en');
    expect(flowLanguage(listening('Ich möchte mit jemandem sprechen', 'Bitte einen Menschen'), 'en')).toBe(
      'de',
    );
  });

  it('is told from the language packs’ own first texts, in each of them', () => {
    for (const language of languages) {
      const { phrase, askName, sorry } = firstTexts(language);
      expect(flowLanguage(listening(phrase, askName, sorry), 'en')).toBe(language);
    }
  });

  it('is the other one where nothing tells, or where it is one of several', () => {
    expect(flowLanguage(nothing, 'de')).toBe('de');
    expect(flowLanguage(listening('agent'), 'de')).toBe('de');
    const both = listening('I want to talk to a person', 'Ich möchte mit jemandem sprechen');
    expect(flowLanguage(both, 'de')).toBe('de');
    expect(flowLanguage(both, 'en')).toBe('en');
  });
});

it.each(Object.keys(stepKinds) as StepKind[])('%s begins with no English words in a German flow', (kind) => {
  const textsOf = (step: ReturnType<(typeof stepKinds)[StepKind]['create']>) =>
    kindOf(step)
      .texts(step)
      .map(({ text }) => text)
      .filter((text) => text !== '');
  const english = textsOf(stepKinds[kind].create('new', at));
  const german = textsOf(stepKinds[kind].create('new', at, firstTexts('de')));
  expect(german).toHaveLength(english.length);
  for (const text of german) expect(english).not.toContain(text);
});

it('a quick fix writes in the flow’s language', () => {
  const flow = listening('Ich möchte mit jemandem sprechen', 'Bitte verbinden Sie mich mit einem Menschen');
  const fix = checkFlow(flow, { supportEmail: 'team@example.com' }).find(
    ({ code, stepId }) => code === 'dead-end' && stepId === 'trigger',
  )?.fix;
  const repaired = applyEdits(flow, fix?.edits ?? []);
  const [form] = repaired.steps.filter(({ kind }) => kind === 'collect');
  expect(form).toMatchObject({ fields: [{ label: 'Name', prompt: 'Wie heißen Sie?' }] });
});
