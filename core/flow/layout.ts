import { Graph, layout } from '@dagrejs/dagre';
import type { Edit } from './edit.ts';
import type { Flow } from './flow.ts';
import { type Graph as FlowGraph, graphOf, readingOrder } from './graph.ts';
import type { Position } from './step-kind.ts';
import { kindOf } from './steps.ts';

/** How large a step's card is on the canvas, in flow units. */
export type SizeOf = (stepId: string) => { readonly width: number; readonly height: number };

const spacing = { between: 32, layers: 56, apart: 96 };
const grid = 4;

/** One edit that arranges all steps from top to bottom in layers, the way they are read; loose ones to the right of the rest. */
export function tidyUp(flow: Flow, sizeOf: SizeOf): Edit {
  const arranged = { ...flow, steps: flow.steps.filter((step) => !kindOf(step).standsApart) };
  const indexed = graphOf(arranged);
  const { order, reached } = readingOrder(indexed);
  const main = arrange(
    indexed,
    order.filter((index) => reached.has(index)),
    sizeOf,
  );
  const loose = arrange(
    indexed,
    order.filter((index) => !reached.has(index)),
    sizeOf,
  );
  const shift = main.right - loose.left + spacing.apart;
  const moves = arranged.steps.map(({ id }) => {
    const { x, y } = main.places.get(id) ?? { x: 0, y: 0 };
    const beside = loose.places.get(id);
    return { id, to: beside ? { x: snap(beside.x + shift), y: snap(beside.y) } : { x: snap(x), y: snap(y) } };
  });
  return { do: 'moveSteps', moves: [...moves, ...notesBeside(flow, moves)] };
}

/** A note stays beside the step that it is nearest to. */
function notesBeside(flow: Flow, moves: readonly Move[]): readonly Move[] {
  const before = new Map(flow.steps.map(({ id, position }) => [id, position]));
  return flow.steps.flatMap((note) => {
    if (!kindOf(note).standsApart) return [];
    const { x, y } = note.position;
    const nearest = moves
      .map(({ id, to }) => ({ from: before.get(id) ?? to, to }))
      .reduce<{ from: Position; to: Position } | undefined>((best, one) => {
        const distance = (of: { from: Position }) => Math.hypot(of.from.x - x, of.from.y - y);
        return best && distance(best) <= distance(one) ? best : one;
      }, undefined);
    if (!nearest) return [];
    const to = { x: snap(x + nearest.to.x - nearest.from.x), y: snap(y + nearest.to.y - nearest.from.y) };
    return [{ id: note.id, to }];
  });
}

interface Move {
  readonly id: string;
  readonly to: Position;
}

interface Arrangement {
  /** Top left corners. */
  readonly places: ReadonlyMap<string, Position>;
  readonly left: number;
  readonly right: number;
}

function arrange(indexed: FlowGraph, order: readonly number[], sizeOf: SizeOf): Arrangement {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({
    rankdir: 'TB',
    nodesep: spacing.between,
    ranksep: spacing.layers,
    marginx: 0,
    marginy: 0,
  });
  const ids = order.flatMap((index) => indexed.steps[index]?.id ?? []);
  for (const id of ids) graph.setNode(id, { ...sizeOf(id) });
  for (const index of order) {
    for (const { id, from, to } of indexed.leaving[index] ?? [])
      if (graph.hasNode(to)) graph.setEdge(from, to, {}, id);
  }
  layout(graph);
  const side = leansLeft(indexed, order, (id) => graph.node(id)?.x) ? -1 : 1;
  const boxes = ids.map((id) => {
    const { x, y, width, height } = graph.node(id);
    return { id, width, x: side * x - width / 2, y: y - height / 2 };
  });
  return {
    places: new Map(boxes.map(({ id, x, y }) => [id, { x, y }])),
    left: Math.min(...boxes.map(({ x }) => x)),
    right: Math.max(...boxes.map(({ x, width }) => x + width)),
  };
}

/** Whether later outlets mostly lead further to the left, so that the mirror image reads better. */
function leansLeft(
  indexed: FlowGraph,
  order: readonly number[],
  xOf: (id: string) => number | undefined,
): boolean {
  let lean = 0;
  for (const index of order) {
    const targets = (indexed.leaving[index] ?? []).flatMap(({ to }) => xOf(to) ?? []);
    for (const [place, x] of targets.entries()) lean += Math.sign(x - (targets[place + 1] ?? x));
  }
  return lean > 0;
}

function snap(value: number): number {
  return Math.round(value / grid) * grid;
}
