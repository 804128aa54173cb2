import { Graph, layout } from '@dagrejs/dagre';
import type { Edit } from './edit.ts';
import type { Flow } from './flow.ts';
import { graphOf, readingOrder } from './graph.ts';

/** How large a step's card is on the canvas, in flow units. */
export type SizeOf = (stepId: string) => { readonly width: number; readonly height: number };

const spacing = { between: 32, layers: 56 };
const grid = 4;

/** One edit that arranges all steps from top to bottom in layers, Start first, the way they are read. */
export function tidyUp(flow: Flow, sizeOf: SizeOf): Edit {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({
    rankdir: 'TB',
    nodesep: spacing.between,
    ranksep: spacing.layers,
    marginx: 0,
    marginy: 0,
  });
  const indexed = graphOf(flow);
  // Dagre keeps the order in which it hears of the steps, so that first outlets end up on the left.
  for (const index of readingOrder(indexed).order) {
    const step = indexed.steps[index];
    if (step) graph.setNode(step.id, { ...sizeOf(step.id) });
  }
  for (const leaving of indexed.leaving) {
    for (const { id, from, to } of leaving) graph.setEdge(from, to, {}, id);
  }
  layout(graph);
  const placeOf = (id: string) => graph.node(id);
  const side = leansLeft(indexed, (id) => placeOf(id).x) ? -1 : 1;
  const moves = flow.steps.map(({ id }) => {
    const { x, y, width, height } = placeOf(id);
    return { id, to: { x: snap(side * x - width / 2), y: snap(y - height / 2) } };
  });
  return { do: 'moveSteps', moves };
}

/** Whether later outlets mostly lead further to the left, so that the mirror image reads better. */
function leansLeft({ leaving, indexOf }: ReturnType<typeof graphOf>, xOf: (id: string) => number): boolean {
  let lean = 0;
  for (const connections of leaving) {
    for (const [index, { to }] of connections.entries()) {
      const next = connections[index + 1]?.to;
      if (next !== undefined && indexOf.has(next)) lean += Math.sign(xOf(to) - xOf(next));
    }
  }
  return lean > 0;
}

function snap(value: number): number {
  return Math.round(value / grid) * grid;
}
