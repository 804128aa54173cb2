import type { Edit, Junction } from '../edit.ts';
import type { FirstTexts } from '../first-texts/first-texts.ts';
import type { Connection } from '../flow.ts';
import type { Graph } from '../graph.ts';
import type { Outlet, Position } from '../step-kind.ts';
import { newField } from '../steps/collect.ts';
import { kindOf, type Step, type StepOf, stepKinds } from '../steps.ts';
import { freeName } from './free-name.ts';
import type { QuickFix, Subject } from './problem.ts';

/** An End behind the outlet. */
export function endThere(step: Step, outlet: Outlet, names: Set<string>): QuickFix {
  return { title: 'Add an End', edits: [endBehind(step, outlet.id, below(step), names)] };
}

/** A message for visitors whose request could not be sent, and an End behind it. */
export function apologise({ texts }: Subject, step: Step, names: Set<string>): QuickFix {
  const { x, y } = below(step);
  const sorry = {
    ...stepKinds.message.create(freeName(`sorry-${step.id}`, names), { x: x + 280, y }),
    name: 'Could not send',
    text: texts().sorry,
  };
  return {
    title: 'Add a message for this case',
    edits: [
      { do: 'addStep', step: sorry, junction: behind(step.id, 'failed', sorry.id, names) },
      endBehind(sorry, 'next', { x: x + 280, y: y + 160 }, names),
    ],
  };
}

/** What Start or a Trigger leads to: a step that waits to be connected, or else the one that usually comes there. */
export function goOn(
  { graph, reached, texts }: Subject,
  step: StepOf<'start'> | StepOf<'trigger'>,
  outlet: Outlet,
  names: Set<string>,
): QuickFix {
  const loose = graph.steps.find(
    (one, index) =>
      one.id !== step.id &&
      !reached.has(index) &&
      kindOf(one).hasInlet &&
      graph.entering[index]?.length === 0,
  );
  if (loose) {
    const id = freeName(`to-${loose.id}`, names);
    const connection = { id, from: step.id, outlet: outlet.id, to: loose.id };
    return { title: `Connect “${loose.name}”`, edits: [{ do: 'connect', connection }] };
  }
  const next = step.kind === 'start' ? newTrigger(step, names, texts()) : newForm(step, names, texts());
  return {
    title: step.kind === 'start' ? 'Add a Trigger' : 'Add a form',
    edits: [{ do: 'addStep', step: next, junction: behind(step.id, outlet.id, next.id, names) }],
  };
}

/** Has Start lead to a Trigger: the first there is, or a new one in front of what Start leads to now. */
export function listen({ graph, texts }: Subject, names: Set<string>): QuickFix | undefined {
  const start = graph.steps.find(({ kind }) => kind === 'start');
  const outlet = start && kindOf(start).outlets(start)[0]?.id;
  if (!start || outlet === undefined) return undefined;
  const taken = graph.leaving[graph.indexOf.get(start.id) ?? -1]?.[0];
  const there = graph.steps.find(({ kind }) => kind === 'trigger');
  if (there)
    return { title: `Connect “${there.name}” to Start`, edits: [lead(graph, there, taken, names, start)] };
  const trigger = newTrigger(start, names, texts());
  const junction: Junction = taken
    ? { at: 'connection', connectionId: taken.id, secondId: freeName(`from-${trigger.id}`, names) }
    : behind(start.id, outlet, trigger.id, names);
  return { title: 'Add a Trigger', edits: [{ do: 'addStep', step: trigger, junction }] };
}

/** A trigger that leads nowhere yet goes in between; what one leads to stays. */
function lead(
  graph: Graph,
  trigger: Step,
  taken: Connection | undefined,
  names: Set<string>,
  start: Step,
): Edit {
  const isLoose = graph.leaving[graph.indexOf.get(trigger.id) ?? -1]?.length === 0;
  const outlet = kindOf(start).outlets(start)[0]?.id ?? '';
  const id = freeName(`to-${trigger.id}`, names);
  if (taken && isLoose) return { do: 'relocate', stepId: trigger.id, connectionId: taken.id, secondId: id };
  return { do: 'connect', connection: { id, from: start.id, outlet, to: trigger.id } };
}

/** Ends the conversation where the loop would begin again. */
export function breakLoop(graph: Graph, loop: readonly number[], names: Set<string>): QuickFix {
  const edits = closing(graph, loop).flatMap(({ from, outlet }): Edit[] => {
    const step = graph.steps[graph.indexOf.get(from) ?? -1];
    return step ? [endBehind(step, outlet, below(step), names)] : [];
  });
  return { title: 'End instead of going round', edits };
}

/** The connections of the loop that lead back to a step on the way to them; without them nothing goes round. */
function closing(graph: Graph, loop: readonly number[]): Connection[] {
  const members = new Set(loop);
  const isEntered = (index: number) =>
    graph.entering[index]?.some(({ from }) => !members.has(graph.indexOf.get(from) ?? -1));
  const root = loop.find(isEntered) ?? loop[0] ?? -1;
  const onTheWay = new Set([root]);
  const seen = new Set([root]);
  const back: Connection[] = [];
  const frames = [{ index: root, at: 0 }];
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const connection = graph.leaving[frame.index]?.[frame.at++];
    if (!connection) {
      onTheWay.delete(frame.index);
      frames.pop();
      continue;
    }
    const target = graph.indexOf.get(connection.to) ?? -1;
    if (!members.has(target)) continue;
    if (onTheWay.has(target)) back.push(connection);
    else if (!seen.has(target)) {
      seen.add(target);
      onTheWay.add(target);
      frames.push({ index: target, at: 0 });
    }
  }
  return back;
}

function newTrigger(start: Step, names: Set<string>, texts: FirstTexts): Step {
  return stepKinds.trigger.create(freeName('trigger', names), below(start), texts);
}

/** Asks for a name, which every handoff wants; a question without words would be a problem of its own. */
function newForm(trigger: Step, names: Set<string>, texts: FirstTexts): Step {
  const field = { ...newField([]), key: 'name', label: texts.name, prompt: texts.askName };
  const form = stepKinds.collect.create(freeName('collect', names), below(trigger), texts);
  return { ...form, fields: [field] };
}

function endBehind(step: Step, outlet: string, place: Position, names: Set<string>): Edit {
  const end = stepKinds.end.create(freeName(`end-${step.id}`, names), place);
  return { do: 'addStep', step: end, junction: behind(step.id, outlet, end.id, names) };
}

function behind(stepId: string, outlet: string, to: string, names: Set<string>): Junction {
  return { at: 'outlet', stepId, outlet, connectionId: freeName(`to-${to}`, names) };
}

function below(step: Step): Position {
  return { x: step.position.x, y: step.position.y + 200 };
}
