import { fillTemplate } from '../engine/template.ts';
import type { Flow } from './flow.ts';
import { type Graph, graphOf } from './graph.ts';
import type { Variable } from './step-kind.ts';
import { kindOf, type Step, type StepKind } from './steps.ts';

/** Known in every text. */
const always: readonly Variable[] = [
  { key: 'reference', label: 'Reference number', personal: false, sample: 'H-1234' },
];

/** Known in mails, messages and requests as well. */
const inMails: readonly Variable[] = [
  {
    key: 'answers',
    label: 'All answers, one per line',
    personal: true,
    sample: 'Name: Ann Lee\nEmail: ann@example.com',
  },
  {
    key: 'transcript',
    label: 'The whole conversation',
    personal: true,
    sample: 'Visitor: I want to talk to an agent.\nBot: Of course. What is your name?',
  },
];

/** Names that the app itself gives to something. */
export const builtInKeys: ReadonlySet<string> = new Set([...always, ...inMails].map(({ key }) => key));

/** The texts that have room for blocks of lines. */
const blockPaths: Readonly<Partial<Record<StepKind, ReadonlySet<string>>>> = {
  email: new Set(['body']),
  slack: new Set(['text']),
  http: new Set(['request.body']),
};

/** What the app itself provides to the text at this path of such a step. Blocks of lines have no place in a subject. */
export function builtInVariables(step: Step, path: string): readonly Variable[] {
  return blockPaths[step.kind]?.has(path) ? [...always, ...inMails] : always;
}

/** `always` set when the step runs, `maybe` set, or never: `unknown`. */
export type Availability = 'always' | 'maybe' | 'unknown';

/** Which collected values are there when a step begins, for every step of a flow. */
export interface Availabilities {
  /** Everything that any step of the flow collects, by key; the first step to collect a key describes it. */
  readonly collected: ReadonlyMap<string, Variable>;
  /** Whether the value is there when the step begins. */
  at(stepId: string, key: string): Availability;
}

/**
 * Follows the values through the flow: what every way to a step collects is there for certain, what only some collect may
 * be missing. Steps that Start does not reach count what leads to them, so that a loose piece can be written in peace.
 * `allAsked`: as if no form ever passed over a field.
 */
export function followVariables(
  flow: Flow,
  graph: Graph = graphOf(flow),
  { allAsked = false } = {},
): Availabilities {
  const collected = new Map<string, Variable>();
  const own = graph.steps.map((step) => {
    const variables = kindOf(step).variables(step);
    for (const variable of variables) if (!collected.has(variable.key)) collected.set(variable.key, variable);
    return variables;
  });
  const bit = new Map([...collected.keys()].map((key, index) => [key, index]));
  const words = Math.ceil(bit.size / 32);
  const provided = own.map((variables) => bitsOf(variables, bit, words));
  const assured = own.map((variables) =>
    bitsOf(
      variables.filter(({ certain }) => allAsked || certain !== false),
      bit,
      words,
    ),
  );
  const certain = graph.steps.map((_step, index) =>
    graph.entering[index]?.length ? new Int32Array(words).fill(-1) : new Int32Array(words),
  );
  const possible = graph.steps.map(() => new Int32Array(words));
  if (words > 0) flowThrough(graph, provided, assured, certain, possible);
  return {
    collected,
    at(stepId, key) {
      const index = graph.indexOf.get(stepId);
      const position = bit.get(key);
      if (index === undefined || position === undefined) return 'unknown';
      const has = (bits: Int32Array | undefined) =>
        ((bits?.[position >> 5] ?? 0) & (1 << (position & 31))) !== 0;
      if (has(certain[index]) && has(possible[index])) return 'always';
      return has(possible[index]) ? 'maybe' : 'unknown';
    },
  };
}

function bitsOf(variables: readonly Variable[], bit: ReadonlyMap<string, number>, words: number): Int32Array {
  const bits = new Int32Array(words);
  for (const { key } of variables) {
    const position = bit.get(key) ?? 0;
    bits[position >> 5] = (bits[position >> 5] ?? 0) | (1 << (position & 31));
  }
  return bits;
}

/** A worklist fixpoint: `certain` only loses bits and `possible` only gains them, so it ends. */
function flowThrough(
  graph: Graph,
  provided: readonly Int32Array[],
  assured: readonly Int32Array[],
  certain: readonly Int32Array[],
  possible: readonly Int32Array[],
): void {
  const queue = graph.steps.map((_step, index) => index);
  const queued = new Set(queue);
  for (let head = 0; head < queue.length; head++) {
    const index = queue[head] ?? 0;
    queued.delete(index);
    for (const { outlet, to } of graph.leaving[index] ?? []) {
      const target = graph.indexOf.get(to) ?? 0;
      // Giving up leaves a form before its last field, and a request that failed has no reply: nothing is certain then.
      const sure = at(outlet === 'gave-up' || outlet === 'failed' ? none : assured, index);
      if (
        !merge(
          at(certain, index),
          at(possible, index),
          at(provided, index),
          sure,
          at(certain, target),
          at(possible, target),
        )
      )
        continue;
      if (!queued.has(target)) queue.push(target);
      queued.add(target);
    }
  }
}

function merge(
  certain: Int32Array,
  possible: Int32Array,
  provided: Int32Array,
  assured: Int32Array,
  intoCertain: Int32Array,
  intoPossible: Int32Array,
): boolean {
  let changed = false;
  for (let word = 0; word < certain.length; word++) {
    const own = provided[word] ?? 0;
    const sure = (intoCertain[word] ?? 0) & ((certain[word] ?? 0) | (assured[word] ?? 0));
    const maybe = (intoPossible[word] ?? 0) | (possible[word] ?? 0) | own;
    if (sure !== intoCertain[word] || maybe !== intoPossible[word]) changed = true;
    intoCertain[word] = sure;
    intoPossible[word] = maybe;
  }
  return changed;
}

const none: readonly Int32Array[] = [];

function at(bits: readonly Int32Array[], index: number): Int32Array {
  return bits[index] ?? new Int32Array(0);
}

export interface AvailableVariable extends Variable {
  readonly availability: 'always' | 'maybe';
}

/**
 * What the text at this path of this step may mention, for the variable picker: what was collected before, what the app
 * provides, and in a form the answers to the fields above.
 */
export function variablesAt(flow: Flow, step: Step, path: string): readonly AvailableVariable[] {
  const graph = graphOf(flow);
  const { collected, at: available } = followVariables(flow, graph);
  // Nobody knows yet where a loose step will be connected, so everything is on offer.
  const isLoose = graph.entering[graph.indexOf.get(step.id) ?? -1]?.length === 0 && kindOf(step).hasInlet;
  const own = new Map(ownVariables(step, path).map((variable) => [variable.key, variable]));
  const found: AvailableVariable[] = [];
  for (const variable of new Map([...collected, ...own]).values()) {
    const before = available(step.id, variable.key);
    const here = before === 'always' ? before : (own.get(variable.key)?.availability ?? before);
    const availability = here === 'unknown' && isLoose ? 'maybe' : here;
    if (availability !== 'unknown') found.push({ ...variable, availability });
  }
  const known = builtInVariables(step, path).map((variable) => ({
    ...variable,
    availability: 'always' as const,
  }));
  return [...known, ...found];
}

/** What a form itself has collected when it says the text at this path. */
export function ownVariables(step: Step, path: string): readonly AvailableVariable[] {
  if (step.kind !== 'collect') return [];
  const variables = kindOf(step).variables(step);
  const field = /^fields\.(\d+)\./.exec(path);
  if (field)
    return variables
      .slice(0, Number(field[1]))
      .map((variable) => ({ ...variable, availability: variable.certain === false ? 'maybe' : 'always' }));
  return variables.map((variable) => ({ ...variable, availability: 'maybe' }));
}

/** Something to show for every variable of the flow in previews. */
export function sampleValues(flow: Flow): ReadonlyMap<string, string> {
  const samples = new Map<string, string>();
  for (const step of flow.steps) {
    for (const { key, sample } of kindOf(step).variables(step))
      if (!samples.has(key)) samples.set(key, fillTemplate(sample, samples));
  }
  for (const { key, sample } of [...always, ...inMails]) samples.set(key, sample);
  return samples;
}
