import { channelWords } from '../../handoff/channel-words.ts';
import type { Flow } from '../flow.ts';
import { silentLoops } from '../graph.ts';
import type { Outlet } from '../step-kind.ts';
import { kindOf, type Step, stepKinds } from '../steps.ts';
import type { Problem, QuickFix, Subject } from './problem.ts';

/** What is wrong with how the steps hang together. */
export function* shapeProblems(subject: Subject): Generator<Problem> {
  yield* missingTrigger(subject);
  const names = takenNames(subject.flow);
  for (const [index, step] of subject.graph.steps.entries()) {
    const connected = new Set(subject.graph.leaving[index]?.map(({ outlet }) => outlet));
    for (const outlet of kindOf(step).outlets(step)) {
      if (!connected.has(outlet.id) && !outlet.optional) yield deadEnd(step, outlet, names);
    }
    if (!subject.reached.has(index) && !kindOf(step).standsApart) yield unreachable(step);
  }
  for (const loop of silentLoops(subject.graph))
    yield loopProblem(loop.flatMap((index) => subject.graph.steps[index] ?? []));
}

function* missingTrigger({ graph, reached }: Subject): Generator<Problem> {
  const triggers = graph.steps.flatMap((step, index) => (step.kind === 'trigger' ? [index] : []));
  if (triggers.some((index) => reached.has(index))) return;
  const message =
    triggers.length === 0
      ? 'No step listens for visitors who ask for a person. Add a Trigger.'
      : 'No Trigger can be reached from Start, so nobody will be handed off. Connect one.';
  yield { severity: 'error', code: 'no-trigger', message };
}

function deadEnd(step: Step, outlet: Outlet, names: Set<string>): Problem {
  const base = { stepId: step.id, path: `outlets.${outlet.id}` };
  const sends = step.kind === 'email' || step.kind === 'slack' || step.kind === 'http';
  if (sends && outlet.id === 'failed') {
    const { item } = channelWords[step.kind];
    const message = `“${step.name}” does not say what happens when the ${item} cannot be sent. Connect “failed”.`;
    return { ...base, severity: 'error', code: 'no-failure-branch', message, fix: apologise(step, names) };
  }
  const isEntry = step.kind === 'start' || step.kind === 'trigger';
  // A form whose answers go nowhere loses what the visitor said; a message may well be the last word.
  const loses = isEntry || step.kind === 'collect';
  return {
    ...base,
    severity: loses ? 'error' : 'warning',
    code: 'dead-end',
    message: isEntry
      ? `Nothing happens after “${step.name}”. Connect it to a step.`
      : `“${step.name}” stops at “${outlet.label}” with nothing connected. Connect it, or end there.`,
    ...(isEntry ? {} : { fix: endThere(step, outlet, names) }),
  };
}

function unreachable(step: Step): Problem {
  return {
    severity: 'warning',
    code: 'unreachable',
    message: `“${step.name}” is never reached. Connect something to it or remove it.`,
    stepId: step.id,
    fix: { title: 'Remove the step', edits: [{ do: 'removeSteps', ids: [step.id] }] },
  };
}

function loopProblem(steps: readonly Step[]): Problem {
  const names = steps.slice(0, 4).map(({ name }) => `“${name}”`);
  const way = names.join(' → ') + (steps.length > 4 ? ` and ${steps.length - 4} more` : '');
  const message = `${way} would run round in circles without waiting for the visitor. Break the loop or ask something in it.`;
  return { severity: 'error', code: 'silent-loop', message, ...(steps[0] ? { stepId: steps[0].id } : {}) };
}

function endThere(step: Step, outlet: Outlet, names: Set<string>): QuickFix {
  const id = freeName(`end-${step.id}`, names);
  return {
    title: 'Add an End',
    edits: [
      {
        do: 'addStep',
        step: stepKinds.end.create(id, below(step)),
        junction: {
          at: 'outlet',
          stepId: step.id,
          outlet: outlet.id,
          connectionId: freeName(`to-${id}`, names),
        },
      },
    ],
  };
}

function apologise(step: Step, names: Set<string>): QuickFix {
  const id = freeName(`sorry-${step.id}`, names);
  const { x, y } = below(step);
  const sorry = {
    ...stepKinds.message.create(id, { x: x + 280, y }),
    name: 'Could not send',
    text: 'Sorry, your request could not be sent just now. It is saved under {{reference}}. Please try again later.',
  };
  const end = freeName(`end-${id}`, names);
  const connectionId = freeName(`to-${id}`, names);
  return {
    title: 'Add a message for this case',
    edits: [
      {
        do: 'addStep',
        step: sorry,
        junction: { at: 'outlet', stepId: step.id, outlet: 'failed', connectionId },
      },
      {
        do: 'addStep',
        step: stepKinds.end.create(end, { x: x + 280, y: y + 160 }),
        junction: { at: 'outlet', stepId: id, outlet: 'next', connectionId: freeName(`to-${end}`, names) },
      },
    ],
  };
}

function below(step: Step) {
  return { x: step.position.x, y: step.position.y + 200 };
}

function takenNames(flow: Flow): Set<string> {
  return new Set([...flow.steps.map(({ id }) => id), ...flow.connections.map(({ id }) => id)]);
}

/** An id nobody has, the same for the same flow. Two fixes of one list never share one either. */
function freeName(wanted: string, taken: Set<string>): string {
  const base = wanted.slice(0, 56);
  let name = base;
  for (let number = 2; taken.has(name); number++) name = `${base}-${number}`;
  taken.add(name);
  return name;
}
