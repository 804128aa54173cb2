import { type Connection, Flow } from './flow.ts';
import { forgetSteps, type Group, withGroup, withoutGroups } from './group.ts';
import { limits } from './limits.ts';
import type { Position } from './step-kind.ts';
import { kindOf, Step } from './steps.ts';

/** Where a new step joins the flow at once. Every id that is made is given, so the same edit gives the same flow. */
export type Junction =
  /** In the middle of a connection: that one now leads to the new step, `secondId` leads on from it. */
  | { readonly at: 'connection'; readonly connectionId: string; readonly secondId: string }
  /** Behind an outlet, replacing what it was connected to. */
  | {
      readonly at: 'outlet';
      readonly stepId: string;
      readonly outlet: string;
      readonly connectionId: string;
    };

/** Everything the builder can do to a flow. */
export type Edit =
  | { readonly do: 'addStep'; readonly step: Step; readonly junction?: Junction }
  | { readonly do: 'moveSteps'; readonly moves: readonly { readonly id: string; readonly to: Position }[] }
  /** Replaces a step by one of the same id and kind. Connections by outlets it no longer has are dropped. */
  | { readonly do: 'setStep'; readonly step: Step }
  /** A removed step with one way out is bridged: what led to it then leads on to where it led. */
  | { readonly do: 'removeSteps'; readonly ids: readonly string[] }
  /** Replaces what the outlet was connected to. */
  | { readonly do: 'connect'; readonly connection: Connection }
  | { readonly do: 'reconnect'; readonly connection: Connection }
  | { readonly do: 'disconnect'; readonly ids: readonly string[] }
  /** Takes a step out of its place, bridging it, and puts it in the middle of a connection. */
  | {
      readonly do: 'relocate';
      readonly stepId: string;
      readonly connectionId: string;
      readonly secondId: string;
    }
  | { readonly do: 'renameFlow'; readonly name: string }
  | {
      readonly do: 'paste';
      readonly steps: readonly Step[];
      readonly connections: readonly Connection[];
      readonly groups?: readonly Group[];
    }
  /** Adds the group, or replaces the one of its id. Its steps leave the groups they were in. */
  | { readonly do: 'setGroup'; readonly group: Group }
  /** The steps stay where they are. */
  | { readonly do: 'ungroup'; readonly ids: readonly string[] }
  | { readonly do: 'setFlow'; readonly flow: Flow };

/**
 * The flow after the edit. An edit that would break the document's rules changes nothing: the very same flow comes back,
 * so `result === flow` tells that it was refused or idle.
 */
export function applyEdit(flow: Flow, edit: Edit): Flow {
  switch (edit.do) {
    case 'addStep':
      return addStep(flow, edit.step, edit.junction);
    case 'moveSteps':
      return moveSteps(flow, edit.moves);
    case 'setStep':
      return setStep(flow, edit.step);
    case 'removeSteps':
      return removeSteps(flow, new Set(edit.ids));
    case 'connect':
      return connect(flow, edit.connection);
    case 'reconnect':
      return reconnect(flow, edit.connection);
    case 'disconnect':
      return disconnect(flow, new Set(edit.ids));
    case 'renameFlow':
      return edit.name === flow.name || edit.name.length > limits.name ? flow : { ...flow, name: edit.name };
    case 'paste':
      return paste(flow, edit.steps, edit.connections, edit.groups);
    case 'relocate':
      return relocate(flow, edit);
    case 'setGroup':
      return withGroup(flow, edit.group);
    case 'ungroup':
      return withoutGroups(flow, new Set(edit.ids));
    case 'setFlow':
      return Flow.safeParse(edit.flow).success ? edit.flow : flow;
  }
}

/** One edit after the other. */
export function applyEdits(flow: Flow, edits: readonly Edit[]): Flow {
  return edits.reduce(applyEdit, flow);
}

function addStep(flow: Flow, step: Step, junction: Junction | undefined): Flow {
  const added = paste(flow, [step], []);
  if (added === flow || !junction) return added;
  const joined = junction.at === 'connection' ? insert(added, step, junction) : behind(added, step, junction);
  return joined === added ? flow : joined;
}

function insert(
  flow: Flow,
  step: Step,
  { connectionId, secondId }: Omit<Extract<Junction, { at: 'connection' }>, 'at'>,
): Flow {
  const split = flow.connections.find(({ id }) => id === connectionId);
  const outlets = kindOf(step).outlets(step);
  // What takes over where something failed leads on where that led, when it fails too: a chain of fallbacks.
  const outlet = outlets.find(({ id, tone }) => id === split?.outlet && tone === 'bad') ?? outlets[0];
  if (!split || !outlet) return flow;
  const led = reconnect(flow, { ...split, to: step.id });
  if (led === flow) return flow;
  const through = connect(led, { id: secondId, from: step.id, outlet: outlet.id, to: split.to });
  return through === led ? flow : through;
}

function behind(flow: Flow, step: Step, junction: Extract<Junction, { at: 'outlet' }>): Flow {
  const { connectionId, stepId, outlet } = junction;
  return connect(flow, { id: connectionId, from: stepId, outlet, to: step.id });
}

function moveSteps(flow: Flow, moves: readonly { readonly id: string; readonly to: Position }[]): Flow {
  const targets = new Map(moves.map(({ id, to }) => [id, to]));
  let moved = false;
  const steps = flow.steps.map((step) => {
    const to = targets.get(step.id);
    if (!to || !Number.isFinite(to.x) || !Number.isFinite(to.y)) return step;
    if (to.x === step.position.x && to.y === step.position.y) return step;
    moved = true;
    return { ...step, position: { x: to.x, y: to.y } };
  });
  return moved ? { ...flow, steps } : flow;
}

function setStep(flow: Flow, wanted: Step): Flow {
  const index = flow.steps.findIndex(({ id }) => id === wanted.id);
  const current = flow.steps[index];
  const parsed = Step.safeParse(wanted);
  if (!current || current === wanted || current.kind !== wanted.kind || !parsed.success) return flow;
  const outlets = new Set(outletIds(parsed.data));
  const connections = flow.connections.filter(
    ({ from, outlet }) => from !== wanted.id || outlets.has(outlet),
  );
  return {
    ...flow,
    steps: flow.steps.with(index, parsed.data),
    connections: connections.length === flow.connections.length ? flow.connections : connections,
  };
}

function removeSteps(flow: Flow, wanted: ReadonlySet<string>): Flow {
  const ids = new Set<string>();
  for (const step of flow.steps) if (step.kind !== 'start' && wanted.has(step.id)) ids.add(step.id);
  if (ids.size === 0) return flow;
  const wayOn = bridges(flow, ids);
  const connections = flow.connections.flatMap((connection) => {
    if (ids.has(connection.from)) return [];
    if (!ids.has(connection.to)) return [connection];
    const to = wayOn(connection.to);
    return to === undefined || to === connection.from ? [] : [{ ...connection, to }];
  });
  return forgetSteps({ ...flow, steps: flow.steps.filter(({ id }) => !ids.has(id)), connections }, ids);
}

function relocate(flow: Flow, { stepId, connectionId, secondId }: Extract<Edit, { do: 'relocate' }>): Flow {
  const step = flow.steps.find(({ id }) => id === stepId);
  const split = flow.connections.find(({ id }) => id === connectionId);
  const outlet = step && kindOf(step).outlets(step)[0]?.id;
  if (!step || !split || outlet === undefined || split.from === stepId || split.to === stepId) return flow;
  const wayOn = bridges(flow, new Set([stepId]))(stepId);
  const connections = flow.connections.flatMap((connection) => {
    if (connection.from === stepId && (connection.outlet === outlet || connection.to === wayOn)) return [];
    if (connection.to !== stepId) return [connection];
    return wayOn === undefined || wayOn === connection.from ? [] : [{ ...connection, to: wayOn }];
  });
  const lifted = { ...flow, connections };
  const inserted = insert(lifted, step, { connectionId, secondId });
  return inserted === lifted ? flow : inserted;
}

/** For a step that goes: the remaining step that its only way out ends at, across further steps that go. */
function bridges(flow: Flow, ids: ReadonlySet<string>): (id: string) => string | undefined {
  const targets = new Map<string, Set<string>>();
  for (const { from, to } of flow.connections) {
    if (!ids.has(from)) continue;
    const known = targets.get(from);
    if (known) known.add(to);
    else targets.set(from, new Set([to]));
  }
  return (start) => {
    const seen = new Set<string>();
    let id: string | undefined = start;
    while (id !== undefined && ids.has(id)) {
      if (seen.has(id)) return undefined;
      seen.add(id);
      const ways: Set<string> | undefined = targets.get(id);
      id = ways?.size === 1 ? [...ways][0] : undefined;
    }
    return id;
  };
}

function connect(flow: Flow, connection: Connection): Flow {
  const { id, from, outlet, to } = connection;
  const present = flow.connections.find((other) => other.from === from && other.outlet === outlet);
  if (present?.to === to || !canConnect(flow, connection)) return flow;
  if (flow.connections.some((other) => other !== present && other.id === id)) return flow;
  const others = flow.connections.filter((other) => other !== present);
  if (others.length >= limits.connections) return flow;
  return { ...flow, connections: [...others, { id, from, outlet, to }] };
}

function reconnect(flow: Flow, connection: Connection): Flow {
  const index = flow.connections.findIndex(({ id }) => id === connection.id);
  const current = flow.connections[index];
  if (!current || sameEnds(current, connection) || !canConnect(flow, connection)) return flow;
  const { id, from, outlet, to } = connection;
  const taken = (other: Connection) => other !== current && other.from === from && other.outlet === outlet;
  return {
    ...flow,
    connections: flow.connections
      .with(index, { id, from, outlet, to })
      .filter((other) => !taken(other) || other.id === id),
  };
}

function disconnect(flow: Flow, ids: ReadonlySet<string>): Flow {
  const connections = flow.connections.filter(({ id }) => !ids.has(id));
  return connections.length === flow.connections.length ? flow : { ...flow, connections };
}

function paste(
  flow: Flow,
  steps: readonly Step[],
  connections: readonly Connection[],
  groups: readonly Group[] = [],
): Flow {
  const ids = new Set(flow.steps.map(({ id }) => id));
  const added: Step[] = [];
  for (const step of steps) {
    const parsed = Step.safeParse(step);
    if (!parsed.success || parsed.data.kind === 'start' || ids.has(parsed.data.id)) return flow;
    ids.add(parsed.data.id);
    added.push(parsed.data);
  }
  if (added.length === 0 || flow.steps.length + added.length > limits.steps) return flow;
  const fresh = new Set(added.map(({ id }) => id));
  const withSteps = { ...flow, steps: [...flow.steps, ...added] };
  const joined = connections.reduce(
    (so, connection) =>
      fresh.has(connection.from) && fresh.has(connection.to) ? connect(so, connection) : so,
    withSteps,
  );
  const present = new Set(flow.groups?.map(({ id }) => id));
  return groups
    .filter(({ id, stepIds }) => !present.has(id) && stepIds.every((stepId) => fresh.has(stepId)))
    .reduce(withGroup, joined);
}

function canConnect(flow: Flow, { id, from, outlet, to }: Connection): boolean {
  const source = flow.steps.find((step) => step.id === from);
  const target = flow.steps.find((step) => step.id === to);
  if (!source || !target || !/^[\w-]{1,64}$/.test(id)) return false;
  return kindOf(target).hasInlet && outletIds(source).includes(outlet);
}

function outletIds(step: Step): readonly string[] {
  return kindOf(step)
    .outlets(step)
    .map(({ id }) => id);
}

function sameEnds(a: Connection, b: Connection): boolean {
  return a.from === b.from && a.outlet === b.outlet && a.to === b.to;
}
