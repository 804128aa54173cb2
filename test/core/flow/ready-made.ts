import { Flow } from '../../../core/flow/flow.ts';
import { type Step, type StepKind, type StepOf, stepKinds } from '../../../core/flow/steps.ts';
import document from '../../../resources/flows/handoff-by-mail.json' with { type: 'json' };

/** The flow that ships with the app. */
export const readyMade: Flow = Flow.parse(document);

/** The step of this kind and id. */
export function stepIn<Kind extends StepKind>(flow: Flow, kind: Kind, id: string): StepOf<Kind> {
  const step = flow.steps.find((one) => one.id === id);
  if (step?.kind !== kind) throw new Error(`There is no ${kind} “${id}”.`);
  // The kind was compared just now; TypeScript cannot narrow by a generic.
  return step as StepOf<Kind>;
}

/** A chain of messages from Start through a trigger, as long as wanted, every third one asking for something. */
export function longFlow(length: number): Flow {
  const middle = Array.from({ length }, (_none, index): Step => {
    const position = { x: (index % 10) * 280, y: Math.floor(index / 10) * 180 };
    if (index % 3 !== 0)
      return { ...stepKinds.message.create(`m${index}`, position), text: `Hello {{field_1}} ${index}` };
    return stepKinds.collect.create(`m${index}`, position);
  });
  const steps = [
    stepKinds.start.create('start', { x: 0, y: -200 }),
    stepKinds.trigger.create('trigger', { x: 0, y: -100 }),
    ...middle,
  ];
  const connections = steps.slice(1).map((step, index) => {
    const from = steps[index];
    const outlet = from?.kind === 'trigger' ? 'match' : from?.kind === 'collect' ? 'done' : 'next';
    return { id: `c${index}`, from: from?.id ?? '', outlet, to: step.id };
  });
  return { format: 1, name: 'Long', description: '', steps, connections };
}
