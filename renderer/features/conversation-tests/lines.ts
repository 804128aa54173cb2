import type { Flow } from '../../../core/flow/flow.ts';
import type { TestStep } from '../../../core/tests/conversation-test.ts';
import type { LineKind } from './words.ts';

/** A line of this kind with the first thing of the flow that fits it. */
export function newLine(flow: Flow, kind: LineKind, text = ''): TestStep {
  switch (kind) {
    case 'says':
      return { do: 'says', text };
    case 'fills':
      return { do: 'fills', answers: [] };
    case 'waits':
      return { do: 'waits', minutes: 30 };
    case 'clock':
      return { do: 'clock', now: '2026-01-10T10:00:00.000Z' };
    case 'answers-exact':
      return { do: 'answers', match: 'exact', text };
    case 'answers-contains':
      return { do: 'answers', match: 'contains', text };
    case 'silent':
      return { do: 'silent' };
    case 'reaches':
      return {
        do: 'reaches',
        stepId: (flow.steps.find((step) => step.kind === 'collect') ?? flow.steps[0])?.id ?? '',
      };
    case 'value':
      return { do: 'value', key: keysOf(flow)[0]?.key ?? 'name', value: text };
    case 'delivers':
      return { do: 'delivers', stepId: sendingSteps(flow)[0]?.id ?? '', outcome: 'sent', contains: '' };
  }
}

/** The line as another kind, keeping what was written where both have a text. */
export function changeKind(flow: Flow, line: TestStep, kind: LineKind): TestStep {
  const text = 'text' in line ? line.text : 'value' in line ? line.value : '';
  return newLine(flow, kind, text);
}

/** What the flow's forms ask for, each key once. */
export function keysOf(flow: Flow): readonly { readonly key: string; readonly label: string }[] {
  const fields = flow.steps.flatMap((step) => (step.kind === 'collect' ? step.fields : []));
  return [...new Map(fields.map(({ key, label }) => [key, { key, label: label || key }])).values()];
}

export function sendingSteps(flow: Flow) {
  return flow.steps.filter(({ kind }) => kind === 'email' || kind === 'slack' || kind === 'http');
}

/** `name: Ann Lee`, one answer per line, as a form is written in the table. */
export function writeAnswers(answers: Extract<TestStep, { do: 'fills' }>['answers']): string {
  return answers.map(({ key, text }) => `${key}: ${text}`).join('\n');
}

/** The same read back; lines without a known form are left out. */
export function readAnswers(text: string): Extract<TestStep, { do: 'fills' }>['answers'] {
  return text.split('\n').flatMap((line) => {
    const parts = /^\s*([a-z][a-z0-9_]{0,39})\s*: ?(.*)$/.exec(line);
    return parts?.[1] === undefined ? [] : [{ key: parts[1], text: parts[2] ?? '' }];
  });
}
