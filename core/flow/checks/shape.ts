import { channelWords } from '../../handoff/channel-words.ts';
import type { Flow } from '../flow.ts';
import { silentLoops } from '../graph.ts';
import type { Outlet } from '../step-kind.ts';
import { kindOf, type Step } from '../steps.ts';
import { fixed, type Problem, type Subject } from './problem.ts';
import { apologise, breakLoop, endThere, goOn, listen } from './shape-fixes.ts';
import { removal } from './step-fixes.ts';

/** What is wrong with how the steps hang together. */
export function* shapeProblems(subject: Subject): Generator<Problem> {
  const names = takenNames(subject.flow);
  yield* missingTrigger(subject, names);
  for (const [index, step] of subject.graph.steps.entries()) {
    const connected = new Set(subject.graph.leaving[index]?.map(({ outlet }) => outlet));
    for (const outlet of kindOf(step).outlets(step)) {
      if (!connected.has(outlet.id) && !outlet.optional) yield deadEnd(subject, step, outlet, names);
    }
    if (!subject.reached.has(index) && !kindOf(step).standsApart) yield unreachable(step);
  }
  for (const loop of silentLoops(subject.graph)) yield loopProblem(subject, loop, names);
}

function* missingTrigger(subject: Subject, names: Set<string>): Generator<Problem> {
  const { graph, reached } = subject;
  const triggers = graph.steps.flatMap((step, index) => (step.kind === 'trigger' ? [index] : []));
  if (triggers.some((index) => reached.has(index))) return;
  const message =
    triggers.length === 0
      ? 'No step listens for visitors who ask for a person. Add a Trigger.'
      : 'No Trigger can be reached from Start, so nobody will be handed off. Connect one.';
  const fix = listen(subject, names);
  yield { severity: 'error', code: 'no-trigger', message, ...fixed(fix) };
}

function deadEnd(subject: Subject, step: Step, outlet: Outlet, names: Set<string>): Problem {
  const base = { stepId: step.id, path: `outlets.${outlet.id}` };
  const sends = step.kind === 'email' || step.kind === 'slack' || step.kind === 'http';
  if (sends && outlet.id === 'failed') {
    const { item } = channelWords[step.kind];
    const message = `“${step.name}” does not say what happens when the ${item} cannot be sent. Connect “failed”.`;
    return {
      ...base,
      severity: 'error',
      code: 'no-failure-branch',
      message,
      fix: apologise(subject, step, names),
    };
  }
  const isEntry = step.kind === 'start' || step.kind === 'trigger';
  // A form whose answers go nowhere loses what the visitor said; a message may well be the last word.
  const loses = isEntry || step.kind === 'collect';
  const part = outlet.label;
  return {
    ...base,
    severity: loses ? 'error' : 'warning',
    code: 'dead-end',
    message: isEntry
      ? `Nothing happens after “${step.name}”. Connect it to a step.`
      : `“${step.name}” stops at “${part}” with nothing connected. Connect it, or end there.`,
    fix: isEntry ? goOn(subject, step, outlet, names) : endThere(step, outlet, names),
  };
}

function unreachable(step: Step): Problem {
  return {
    severity: 'warning',
    code: 'unreachable',
    message: `“${step.name}” is never reached. Connect something to it or remove it.`,
    stepId: step.id,
    fix: removal(step),
  };
}

function loopProblem({ graph }: Subject, loop: readonly number[], names: Set<string>): Problem {
  const steps = loop.flatMap((index) => graph.steps[index] ?? []);
  const called = steps.slice(0, 4).map(({ name }) => `“${name}”`);
  const way = called.join(' → ') + (steps.length > 4 ? ` and ${steps.length - 4} more` : '');
  const message = `${way} would run round in circles without waiting for the visitor. Break the loop or ask something in it.`;
  const fix = breakLoop(graph, loop, names);
  return {
    severity: 'error',
    code: 'silent-loop',
    message,
    fix,
    ...(steps[0] ? { stepId: steps[0].id } : {}),
  };
}

function takenNames(flow: Flow): Set<string> {
  return new Set([...flow.steps.map(({ id }) => id), ...flow.connections.map(({ id }) => id)]);
}
