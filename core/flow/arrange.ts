import type { Edit } from './edit.ts';
import type { Flow } from './flow.ts';
import type { SizeOf } from './layout.ts';
import type { Step } from './steps.ts';

/** Edges and middles that steps can be lined up by, and directions they can be spread evenly in. */
export const arrangements = [
  'left',
  'center',
  'right',
  'top',
  'middle',
  'bottom',
  'spread-across',
  'spread-down',
] as const;
export type Arrangement = (typeof arrangements)[number];

interface Box {
  readonly id: string;
  /** Along the direction that changes. */
  readonly at: number;
  readonly size: number;
}

/** One edit that lines these steps up, or leaves the same room between any two. Idle for too few of them. */
export function arrangeSteps(
  flow: Flow,
  ids: ReadonlySet<string>,
  how: Arrangement,
  sizeOf: SizeOf,
): Extract<Edit, { do: 'moveSteps' }> {
  const across = how === 'left' || how === 'center' || how === 'right' || how === 'spread-across';
  const chosen = flow.steps.filter(({ id }) => ids.has(id));
  const boxes = chosen.map(({ id, position }): Box => {
    const { width, height } = sizeOf(id);
    return across ? { id, at: position.x, size: width } : { id, at: position.y, size: height };
  });
  const places = how.startsWith('spread') ? spread(boxes) : lineUp(boxes, how);
  return { do: 'moveSteps', moves: chosen.flatMap((step) => move(step, across, places.get(step.id))) };
}

function move(step: Step, across: boolean, to: number | undefined) {
  if (to === undefined) return [];
  const place = Math.round(to);
  return [{ id: step.id, to: across ? { x: place, y: step.position.y } : { x: step.position.x, y: place } }];
}

function lineUp(boxes: readonly Box[], how: Arrangement): ReadonlyMap<string, number> {
  if (boxes.length < 2) return new Map();
  const low = Math.min(...boxes.map(({ at }) => at));
  const high = Math.max(...boxes.map(({ at, size }) => at + size));
  return new Map(
    boxes.map(({ id, size }) => {
      if (how === 'left' || how === 'top') return [id, low];
      if (how === 'right' || how === 'bottom') return [id, high - size];
      return [id, (low + high - size) / 2];
    }),
  );
}

/** The outermost stay; where there is no room they touch rather than lie on each other. */
function spread(boxes: readonly Box[]): ReadonlyMap<string, number> {
  if (boxes.length < 3) return new Map();
  const inOrder = [...boxes].sort((a, b) => a.at + a.size / 2 - (b.at + b.size / 2));
  const low = Math.min(...boxes.map(({ at }) => at));
  const high = Math.max(...boxes.map(({ at, size }) => at + size));
  const taken = boxes.reduce((sum, { size }) => sum + size, 0);
  const gap = Math.max(0, (high - low - taken) / (boxes.length - 1));
  let at = low;
  return new Map(
    inOrder.map(({ id, size }) => {
      const place = at;
      at += size + gap;
      return [id, place];
    }),
  );
}
