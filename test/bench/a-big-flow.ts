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

/** The same with a connection from every second way out of forms and mails too, half as many again. */
export function aBiggerFlow(size: number, wanted: number): Flow {
  const { steps, connections, ...flow } = aBigFlow(size);
  const more = steps.flatMap((step, index) => {
    const outlet = step.kind === 'collect' ? 'gave-up' : step.kind === 'email' ? 'failed' : undefined;
    const to = steps[Math.min(index + 3, size - 1)];
    return outlet && to && to !== step ? [{ id: `m${index}`, from: step.id, outlet, to: to.id }] : [];
  });
  const rules = steps.map((step, index) =>
    step.kind === 'branch' && index < 40
      ? { ...step, rules: [{ id: 'rule', label: 'Rule', match: 'all' as const, conditions: [] }] }
      : step,
  );
  const ruled = rules.flatMap(({ id, kind }, index) =>
    kind === 'branch' && index < 40 ? [{ id: `r${index}`, from: id, outlet: 'rule', to: 's2' }] : [],
  );
  return Flow.parse({
    ...flow,
    steps: rules,
    connections: [...connections, ...more, ...ruled].slice(0, wanted),
  });
}
