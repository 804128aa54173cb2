import { Flow } from '../../core/flow/flow.ts';
import type { BranchRule } from '../../core/flow/steps/branch.ts';
import type { Field } from '../../core/flow/steps/collect.ts';
import type { Step } from '../../core/flow/steps.ts';

const at = { x: 0, y: 0 };

/** A field with everything filled in; override what the test is about. */
export function aField(part: Partial<Field> & { key: string }): Field {
  return {
    label: part.key,
    prompt: `${part.key}?`,
    type: 'text',
    required: true,
    errorText: '',
    description: '',
    profileAttribute: '',
    choices: [],
    ...part,
  };
}

export function aMessage(id: string, text: string): Step {
  return { id, kind: 'message', name: id, position: at, text };
}

export function aBranch(id: string, rules: BranchRule[]): Step {
  return { id, kind: 'branch', name: id, position: at, rules };
}

export function aTrigger(id = 'trigger', phrases = ['I want to talk to an agent.']): Step {
  return {
    id,
    kind: 'trigger',
    name: id,
    position: at,
    phrases,
    negativePhrases: [],
    sensitivity: 'balanced',
    clarify: { enabled: true, question: 'Would you like to talk to a person?' },
  };
}

export function aCollect(id: string, fields: Field[], maxTries = 3): Step {
  return {
    id,
    kind: 'collect',
    name: id,
    position: at,
    fields,
    maxTries,
    giveUpText: 'Sorry, that did not work.',
  };
}

export function anEmail(id = 'email', addresses?: string[]): Step {
  return {
    id,
    kind: 'email',
    name: id,
    position: at,
    to: addresses ? { use: 'addresses', addresses } : { use: 'support' },
    subject: 'Handoff {{reference}} from {{name}}',
    body: 'Details\n{{answers}}\n\n{{transcript}}',
    replyToField: 'email',
  };
}

export const anEnd = (id = 'end'): Step => ({ id, kind: 'end', name: id, position: at });

/** A flow of these steps after Start; `wires` as 'from.outlet>to', in which a missing outlet is `next`. */
export function aFlow(steps: Step[], wires: string[]): Flow {
  return Flow.parse({
    format: 1,
    name: 'A flow',
    description: '',
    steps: [{ id: 'start', kind: 'start', name: 'Start', position: at }, ...steps],
    connections: wires.map((wire, index) => {
      const [from = '', to = ''] = wire.split('>');
      const [step = '', outlet = 'next'] = from.split('.');
      return { id: `c${index}`, from: step, outlet, to };
    }),
  });
}

/** Start, Trigger, Collect of these fields, Email, and a message on each of its outlets. */
export function aHandoffFlow(fields: Field[]): Flow {
  return aFlow(
    [
      aTrigger(),
      aCollect('collect', fields),
      anEmail(),
      aMessage('sent', 'Thanks {{name}}, {{reference}}.'),
      aMessage('failed', 'Sorry, {{reference}} could not be sent.'),
      anEnd(),
    ],
    [
      'start>trigger',
      'trigger.match>collect',
      'collect.done>email',
      'email.sent>sent',
      'email.failed>failed',
      'sent>end',
      'failed>end',
    ],
  );
}
