import type { Flow } from '../../../../core/flow/flow.ts';
import { graphOf, successors } from '../../../../core/flow/graph.ts';

export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

/**
 * The step to go to from this one with an arrow key: down and up follow connections, left and right go through the other
 * ways that lead out of the step before, and where there are none, to the nearest step on that side.
 */
export function neighbour(flow: Flow, stepId: string, direction: Direction): string | undefined {
  const graph = graphOf(flow);
  const index = graph.indexOf.get(stepId);
  if (index === undefined) return undefined;
  const idOf = (number: number | undefined) => (number === undefined ? undefined : graph.steps[number]?.id);
  const before = graph.entering[index]?.[0]?.from;
  if (direction === 'ArrowDown') return idOf(successors(graph, index)[0]) ?? nearest(flow, stepId, direction);
  if (direction === 'ArrowUp') return before ?? nearest(flow, stepId, direction);
  const siblings =
    before === undefined ? [] : [...new Set(successors(graph, graph.indexOf.get(before) ?? -1))];
  const place = siblings.indexOf(index) + (direction === 'ArrowLeft' ? -1 : 1);
  return idOf(siblings[place]) ?? nearest(flow, stepId, direction);
}

function nearest(flow: Flow, stepId: string, direction: Direction): string | undefined {
  const from = flow.steps.find(({ id }) => id === stepId)?.position;
  if (!from) return undefined;
  const along = direction === 'ArrowUp' || direction === 'ArrowDown' ? 'y' : 'x';
  const across = along === 'y' ? 'x' : 'y';
  const sign = direction === 'ArrowUp' || direction === 'ArrowLeft' ? -1 : 1;
  let best: { id: string; distance: number } | undefined;
  for (const { id, position } of flow.steps) {
    const ahead = sign * (position[along] - from[along]);
    // What lies straight ahead is nearer than what lies aside.
    const distance = ahead + 2 * Math.abs(position[across] - from[across]);
    if (id !== stepId && ahead > 8 && (!best || distance < best.distance)) best = { id, distance };
  }
  return best?.id;
}
