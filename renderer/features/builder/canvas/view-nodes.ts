import { Position } from '@xyflow/react';
import type { Problem } from '../../../../core/flow/checks/problem.ts';
import type { Flow } from '../../../../core/flow/flow.ts';
import { kindOf, type Step } from '../../../../core/flow/steps.ts';
import { quoted } from '../../../language/formats.ts';
import { t, term } from '../../../language/language.ts';
import { isLarge } from '../large.ts';
import type { Run } from '../run.ts';
import type { ConnectionEdge, ConnectionEdgeData } from './insert-edge.tsx';
import type { RunMark, StepNode } from './step-node.tsx';

export interface Marks {
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
  readonly run: Run | undefined;
  /** As measured on screen, by step. */
  readonly sizes: ReadonlyMap<string, Size>;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Problems by the step they are at. */
export function problemsByStep(problems: readonly Problem[]): ReadonlyMap<string, readonly Problem[]> {
  const byStep = new Map<string, Problem[]>();
  for (const problem of problems) {
    if (problem.stepId === undefined) continue;
    const known = byStep.get(problem.stepId);
    if (known) known.push(problem);
    else byStep.set(problem.stepId, [problem]);
  }
  return byStep;
}

/**
 * The canvas' nodes for a flow. Nodes whose step, marks and selection are the same stay the very same objects, so that
 * React Flow and the cards have nothing to do for them.
 */
export function viewNodes(
  before: StepNode[],
  flow: Flow,
  { problems, run, sizes }: Marks,
  selected: ReadonlySet<string>,
): StepNode[] {
  const stop = tabStop(flow, selected);
  const known = new Map(before.map((node) => [node.id, node]));
  const nodes = flow.steps.map((step): StepNode => {
    const old = known.get(step.id);
    const data = sameData(old, step, problems.get(step.id), run ? markOf(step, run) : undefined);
    const isSelected = selected.has(step.id);
    const ariaLabel = `${term(kindOf(step).title)} ${quoted(step.name)}`;
    const domAttributes = reachOf(step.id === stop ? 0 : -1);
    if (
      old &&
      old.domAttributes === domAttributes &&
      data === old.data &&
      ariaLabel === old.ariaLabel &&
      isSelected === (old.selected ?? false) &&
      samePlace(old, step)
    )
      return old;
    return {
      ...(old ? withoutGuess(old, sizes) : newNode(flow, step)),
      position: old?.dragging ? old.position : step.position,
      ariaLabel,
      selected: isSelected,
      domAttributes,
      data,
      ...sizeOf(step.id, sizes),
    };
  });
  return isSame(before, nodes) ? before : nodes;
}

/** Nodes that are not the ones from before, with their sizes: the canvas measures a node without one again. */
export function withSizes(
  nodes: StepNode[],
  before: readonly StepNode[],
  sizes: ReadonlyMap<string, Size>,
): StepNode[] {
  const known = new Set(before);
  return nodes.map((node) => (known.has(node) ? node : { ...node, ...sizeOf(node.id, sizes) }));
}

function sizeOf(id: string, sizes: ReadonlyMap<string, Size>): { measured?: Size } {
  const measured = sizes.get(id);
  return measured ? { measured } : {};
}

// Tab reaches one card; arrow keys walk on from there.
type Reach = { tabIndex: number; 'aria-roledescription': string };

/** What a card is called to screen readers; the same object each time, or every card would be drawn again. */
function reachOf(tabIndex: 0 | -1): Reach {
  const what = t('step');
  const key = `${tabIndex} ${what}`;
  const known = reaches.get(key) ?? { tabIndex, 'aria-roledescription': what };
  reaches.set(key, known);
  return known;
}

const reaches = new Map<string, Reach>();

function tabStop(flow: Flow, selected: ReadonlySet<string>): string | undefined {
  return [...selected].at(-1) ?? flow.steps.find(({ kind }) => kind === 'start')?.id;
}

function newNode(flow: Flow, step: Step): Omit<StepNode, 'position' | 'data'> {
  const { width, height } = guessedSize;
  const node = { id: step.id, type: 'step' as const, deletable: false };
  return isLarge(flow)
    ? { ...node, measured: guessedSize, handles: guessedHandles(step) }
    : { ...node, initialWidth: width, initialHeight: height };
}

/** In a large flow only cards in view are drawn. The others have to have a size and handles, or connections to them would be missing. */
function guessedHandles(step: Step): NonNullable<StepNode['handles']> {
  const { width, height } = guessedSize;
  const kind = kindOf(step);
  const outlets = kind.outlets(step);
  const sources = outlets.map(({ id }, index) => ({
    id,
    type: 'source' as const,
    position: Position.Bottom,
    x: ((index + 0.5) * width) / outlets.length,
    y: height,
  }));
  return kind.hasInlet
    ? [{ type: 'target', position: Position.Top, x: width / 2, y: 0 }, ...sources]
    : sources;
}

/** What was measured is better than what was guessed. */
function withoutGuess(node: StepNode, sizes: ReadonlyMap<string, Size>): StepNode {
  if (!node.handles) return node;
  if (!sizes.has(node.id)) return { ...node, handles: guessedHandles(node.data.step) };
  const { handles: _guessed, ...rest } = node;
  return rest;
}

const guessedSize = { width: 240, height: 110 };

function samePlace(node: StepNode, { position }: Step): boolean {
  return node.dragging || (node.position.x === position.x && node.position.y === position.y);
}

function sameData(
  old: StepNode | undefined,
  step: Step,
  problems: readonly Problem[] | undefined,
  run: RunMark | undefined,
): StepNode['data'] {
  const same =
    old?.data.step === step && sameProblems(old.data.problems, problems) && sameMark(old.data.run, run);
  return old && same ? old.data : { step, problems, run };
}

function sameProblems(a: readonly Problem[] | undefined, b: readonly Problem[] | undefined): boolean {
  if (a === b) return true;
  return a?.length === b?.length && (a ?? []).every((one, index) => one.message === b?.[index]?.message);
}

function sameMark(a: RunMark | undefined, b: RunMark | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function markOf(step: Step, run: Run): RunMark | undefined {
  const now = run.activeStepId === step.id;
  const passed = run.steps.has(step.id);
  if (!now && !passed) return undefined;
  return { now, passed, sending: now && run.sending, progress: now ? progressOf(step, run) : undefined };
}

function progressOf(step: Step, { answered }: Run): RunMark['progress'] {
  if (step.kind !== 'collect') return undefined;
  const asking = step.fields.find(({ key }) => !answered.has(key));
  if (!asking) return undefined;
  return { done: step.fields.indexOf(asking), of: step.fields.length, asking: asking.label };
}

/** The canvas' edges for a flow, likewise keeping what is the same. */
export function viewEdges(
  before: ConnectionEdge[],
  flow: Flow,
  run: Run | undefined,
  { selected, hovered }: { readonly selected: string | undefined; readonly hovered: string | undefined },
  onInsert: ConnectionEdgeData['onInsert'],
): ConnectionEdge[] {
  const known = new Map(before.map((edge) => [edge.id, edge]));
  const names = new Map(flow.steps.map(({ id, name }) => [id, name]));
  const edges = flow.connections.map(({ id, from, outlet, to }): ConnectionEdge => {
    const old = known.get(id);
    const live = run?.connections.has(id) ?? false;
    const near = selected === id || hovered === id;
    // For screen readers, in any language.
    const ariaLabel = `${quoted(names.get(from) ?? '')} → ${quoted(names.get(to) ?? '')}`;
    const same =
      old?.ariaLabel === ariaLabel &&
      old.source === from &&
      old.sourceHandle === outlet &&
      old.target === to &&
      old.data?.live === live &&
      old.data.near === near;
    if (old && same && old.selected === (selected === id)) return old;
    return {
      id,
      type: 'connection',
      source: from,
      sourceHandle: outlet,
      target: to,
      ariaLabel,
      selected: selected === id,
      focusable: false,
      deletable: false,
      className: live ? 'live' : '',
      zIndex: live ? 1 : 0,
      reconnectable: near,
      data: { onInsert, live, near },
    };
  });
  return isSame(before, edges) ? before : edges;
}

/** The very same array tells the canvas that there is nothing to do at all. */
function isSame<One>(before: readonly One[], now: readonly One[]): boolean {
  return now.length === before.length && now.every((one, index) => one === before[index]);
}
