import fc from 'fast-check';
import type { Edit } from '../../../core/flow/edit.ts';
import type { Flow } from '../../../core/flow/flow.ts';
import { newField } from '../../../core/flow/steps/collect.ts';
import { kindOf, type Step, type StepKind, stepKinds } from '../../../core/flow/steps.ts';

/** A recipe for an edit: numbers that pick among what the flow holds when its turn comes, so that most edits do something. */
export interface Draw {
  readonly what: number;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly text: string;
  readonly odd: boolean;
}

export const draws = (length: { minLength?: number; maxLength: number }) =>
  fc.array(
    fc.record({
      what: fc.nat(14),
      a: fc.nat(1_000),
      b: fc.nat(1_000),
      c: fc.nat(1_000),
      text: fc.string({ maxLength: 12 }),
      odd: fc.boolean(),
    }),
    length,
  );

// Every kind, so that a new one is edited at random too.
const addable = Object.values(stepKinds).flatMap(({ kind, addable }) => (addable ? [kind as StepKind] : []));

/** The edit that a recipe stands for in this flow; odd ones are often impossible on purpose. */
export function editFor(flow: Flow, draw: Draw, serial: number): Edit {
  const step = pick(flow.steps, draw.a);
  const other = pick(flow.steps, draw.b);
  const connection = flow.connections[draw.a % Math.max(1, flow.connections.length)];
  const position = { x: draw.b, y: draw.odd && draw.c % 40 === 0 ? Number.NaN : draw.c };
  const outlet = kindOf(step).outlets(step)[draw.c % 2]?.id ?? (draw.odd ? 'next' : 'nowhere');
  const id = `${draw.odd && draw.c % 9 === 0 ? 'same' : 's'}-${serial}`;
  const fresh = stepKinds[addable[draw.c % addable.length] ?? 'message'].create(id, position);
  switch (draw.what) {
    case 0:
      return { do: 'addStep', step: fresh };
    case 1:
      return {
        do: 'addStep',
        step: fresh,
        junction: { at: 'connection', connectionId: connection?.id ?? 'none', secondId: `c-${serial}` },
      };
    case 2:
      return {
        do: 'addStep',
        step: fresh,
        junction: { at: 'outlet', stepId: step.id, outlet, connectionId: `c-${serial}` },
      };
    case 3:
      return { do: 'moveSteps', moves: [step, other].map((one) => ({ id: one.id, to: position })) };
    case 4:
    case 5:
      return { do: 'setStep', step: altered(step, draw) };
    case 6:
      return { do: 'removeSteps', ids: draw.odd ? [step.id, other.id] : [step.id] };
    case 7:
    case 8:
      return { do: 'connect', connection: { id: `c-${serial}`, from: step.id, outlet, to: other.id } };
    case 9:
      return {
        do: 'reconnect',
        connection: { id: connection?.id ?? 'none', from: step.id, outlet, to: other.id },
      };
    case 10:
      return draw.odd
        ? { do: 'disconnect', ids: connection ? [connection.id] : [] }
        : { do: 'renameFlow', name: draw.text };
    case 12:
      return {
        do: 'setGroup',
        group: {
          id: draw.odd ? (flow.groups?.[0]?.id ?? `g-${serial}`) : `g-${serial}`,
          title: draw.text,
          color: 'blue',
          stepIds: [step.id, other.id],
        },
      };
    case 13:
      return {
        do: 'relocate',
        stepId: other.id,
        connectionId: connection?.id ?? 'none',
        secondId: `c-${serial}`,
      };
    case 14:
      return {
        do: 'ungroup',
        ids: flow.groups?.slice(draw.b % 3, 1 + (draw.b % 3)).map(({ id }) => id) ?? [],
      };
    default:
      return {
        do: 'paste',
        steps: [fresh, { ...altered(step, draw), id: `p-${serial}` }],
        connections: [{ id: `c-${serial}`, from: id, outlet: 'next', to: `p-${serial}` }],
        groups: [{ id: `g-${serial}`, title: draw.text, color: 'grey', stepIds: [id, `p-${serial}`] }],
      };
  }
}

function altered(step: Step, { text, a, odd }: Draw): Step {
  switch (step.kind) {
    case 'message':
      return { ...step, text };
    case 'trigger':
      return { ...step, phrases: [...step.phrases.slice(a % 3), text] };
    case 'collect':
      return odd
        ? { ...step, fields: [...step.fields, newField(step.fields.map(({ key }) => key))] }
        : { ...step, fields: step.fields.slice(1), maxTries: a % 14 };
    case 'branch':
      return {
        ...step,
        rules: odd ? [] : [...step.rules, { id: `r-${a}`, label: text, match: 'any', conditions: [] }],
      };
    case 'email':
      return {
        ...step,
        subject: text,
        to: { use: 'addresses', addresses: odd ? ['not an address'] : ['a@example.com'] },
      };
    case 'hours':
      return {
        ...step,
        timeZone: odd ? text : 'Europe/Berlin',
        week: { ...step.week, sat: [{ from: '10:00', to: `${10 + (a % 20)}:00` }] },
      };
    case 'set-value':
      return { ...step, key: odd ? text : `key_${a}`, value: text };
    case 'note':
      return { ...step, text };
    case 'slack':
      return { ...step, text, destination: odd ? null : { id: 'd', name: text } };
    case 'http':
      return { ...step, keep: [{ key: odd ? 'No key' : 'ticket', label: text, path: text, sample: text }] };
    case 'start':
    case 'end':
      return { ...step, name: text };
  }
}

function pick(steps: readonly Step[], number: number): Step {
  const step = steps[number % steps.length];
  if (!step) throw new Error('A flow has at least its Start.');
  return step;
}
