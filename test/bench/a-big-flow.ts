import { Flow } from '../../core/flow/flow.ts';
import { type Step, stepKinds } from '../../core/flow/steps.ts';

/** A flow of so many steps on a grid: rounds of message, collect, branch, email, joined one after another. */
export function aBigFlow(size: number): Flow {
  const steps: Step[] = [
    stepKinds.start.create('start', { x: 0, y: 0 }),
    stepKinds.trigger.create('s1', { x: 0, y: 160 }),
  ];
  const kinds = ['message', 'collect', 'branch', 'email'] as const;
  for (let index = 2; index < size; index++) {
    const position = { x: (index % 20) * 320, y: Math.floor(index / 20) * 260 + 320 };
    const step = stepKinds[kinds[index % 4] ?? 'message'].create(`s${index}`, position);
    steps.push(step.kind === 'message' ? { ...step, text: `Message number ${index} says {{name}}.` } : step);
  }
  const outlet = {
    start: 'next',
    trigger: 'match',
    message: 'next',
    collect: 'done',
    branch: 'otherwise',
    email: 'sent',
  };
  const connections = steps.slice(0, -1).map((step, index) => ({
    id: `c${index}`,
    from: step.id,
    outlet: outlet[step.kind as keyof typeof outlet],
    to: steps[index + 1]?.id ?? '',
  }));
  return Flow.parse({ format: 1, name: 'A big flow', description: '', steps, connections });
}
