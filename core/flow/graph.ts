import type { Connection, Flow } from './flow.ts';
import { kindOf, type Step } from './steps.ts';

/** A flow indexed for walking it: every look-up is a map away. Steps are numbered as they stand in the document. */
export interface Graph {
  readonly steps: readonly Step[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** Connections leaving each step, in the order of its outlets. */
  readonly leaving: readonly (readonly Connection[])[];
  /** Connections leading to each step. */
  readonly entering: readonly (readonly Connection[])[];
}

export function graphOf(flow: Flow): Graph {
  const indexOf = new Map(flow.steps.map((step, index) => [step.id, index]));
  const leaving: Connection[][] = flow.steps.map(() => []);
  const entering: Connection[][] = flow.steps.map(() => []);
  for (const connection of flow.connections) {
    leaving[indexOf.get(connection.from) ?? -1]?.push(connection);
    entering[indexOf.get(connection.to) ?? -1]?.push(connection);
  }
  for (const [index, step] of flow.steps.entries()) {
    if ((leaving[index]?.length ?? 0) > 1) leaving[index] = inOutletOrder(step, leaving[index] ?? []);
  }
  return { steps: flow.steps, indexOf, leaving, entering };
}

/** Step numbers in reading order: from Start along the connections, first outlet first; then what Start does not reach. */
export function readingOrder(graph: Graph): {
  readonly order: readonly number[];
  readonly reached: ReadonlySet<number>;
} {
  const seen = new Set<number>();
  const order: number[] = [];
  const walk = (root: number) => {
    const stack = [root];
    for (let index = stack.pop(); index !== undefined; index = stack.pop()) {
      if (seen.has(index)) continue;
      seen.add(index);
      order.push(index);
      stack.push(...successors(graph, index).reverse());
    }
  };
  for (const [index, step] of graph.steps.entries()) if (step.kind === 'start') walk(index);
  const reached = new Set(seen);
  for (const [index] of graph.steps.entries()) {
    if (!seen.has(index) && graph.entering[index]?.length === 0) walk(index);
  }
  for (const [index] of graph.steps.entries()) walk(index);
  return { order, reached };
}

/** The numbers of the steps that this one leads to, in the order of its outlets. */
export function successors(graph: Graph, index: number): number[] {
  return (graph.leaving[index] ?? []).flatMap(({ to }) => graph.indexOf.get(to) ?? []);
}

/** Groups of steps that can run round in circles without passing a step that waits for the visitor. */
export function silentLoops(graph: Graph): readonly (readonly number[])[] {
  const silent = graph.steps.map((step) => !waitsForVisitor(step));
  const next = graph.steps.map((_step, index) =>
    silent[index] ? successors(graph, index).filter((target) => silent[target]) : [],
  );
  return strongComponents(next).filter(
    (component) => component.length > 1 || next[component[0] ?? -1]?.includes(component[0] ?? -1),
  );
}

function waitsForVisitor(step: Step): boolean {
  // A form without fields asks nothing, so it would not stop a loop.
  if (step.kind === 'collect' && step.fields.length === 0) return false;
  return kindOf(step).receive !== undefined;
}

/** Tarjan's strongly connected components (SIAM J. Comput. 1(2), 1972), with a stack of its own: flows may be deep. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one published algorithm; cut into pieces it could not be compared with its paper.
function strongComponents(next: readonly (readonly number[])[]): number[][] {
  const components: number[][] = [];
  const order = new Array<number>(next.length).fill(-1);
  const low = new Array<number>(next.length).fill(0);
  const open: number[] = [];
  const isOpen = new Array<boolean>(next.length).fill(false);
  let counter = 0;
  const enter = (index: number) => {
    order[index] = low[index] = counter++;
    open.push(index);
    isOpen[index] = true;
    return { index, at: 0 };
  };
  const close = (root: number) => {
    const component: number[] = [];
    for (let index = open.pop(); index !== undefined; index = index === root ? undefined : open.pop()) {
      isOpen[index] = false;
      component.push(index);
    }
    components.push(component.reverse());
  };
  for (let root = 0; root < next.length; root++) {
    if (order[root] !== -1) continue;
    const frames = [enter(root)];
    for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
      const target = next[frame.index]?.[frame.at++];
      if (target === undefined) {
        frames.pop();
        const parent = frames.at(-1);
        if (parent) low[parent.index] = Math.min(low[parent.index] ?? 0, low[frame.index] ?? 0);
        if (low[frame.index] === order[frame.index]) close(frame.index);
      } else if (order[target] === -1) frames.push(enter(target));
      else if (isOpen[target]) low[frame.index] = Math.min(low[frame.index] ?? 0, order[target] ?? 0);
    }
  }
  return components;
}

function inOutletOrder(step: Step, connections: readonly Connection[]): Connection[] {
  const rank = new Map(
    kindOf(step)
      .outlets(step)
      .map(({ id }, index) => [id, index]),
  );
  return [...connections].sort((a, b) => (rank.get(a.outlet) ?? 0) - (rank.get(b.outlet) ?? 0));
}
