import { z } from 'zod';
import { ConversationTests } from '../tests/conversation-test.ts';
import { Connection, Flow } from './flow.ts';
import { Group } from './group.ts';
import { type History, historyDepth, type Moment } from './history.ts';
import { Label, shortLabel } from './label.ts';
import { limits } from './limits.ts';
import { Id, LongText, ShortText } from './step-kind.ts';
import { Step } from './steps.ts';

/*
 * Undo and Redo as text, to be kept beside the draft. Each moment is written as its difference to the one next to it, so
 * that a step nobody touched is not written at all: lists are runs `[from, count]` of the neighbour's list, and literals.
 */

/** No text is longer than this, in UTF-16 units; the oldest edits are left out first. */
export const keptHistoryLimit = 2_000_000;

const Run = z.tuple([z.number().int().nonnegative(), z.number().int().positive()]);
const listOf = <Item extends z.ZodType>(item: Item, most: number) => z.array(z.union([Run, item])).max(most);
const KeptMoment = z.strictObject({
  label: Label,
  name: ShortText.optional(),
  description: LongText.optional(),
  steps: listOf(Step, limits.steps).optional(),
  connections: listOf(Connection, limits.connections).optional(),
  groups: listOf(Group, limits.groups).optional(),
  swap: z.strictObject({ id: Id, before: ConversationTests, after: ConversationTests }).optional(),
});
type KeptMoment = z.infer<typeof KeptMoment>;
/** Both lists begin next to the present. */
const KeptHistory = z.strictObject({
  past: z.array(KeptMoment).max(historyDepth),
  future: z.array(KeptMoment).max(historyDepth),
});

/** Without the present, which is the draft itself. An edit that waits for the next one becomes one of its own. */
export function writeHistory({ past, present, future, pending }: History, limit = keptHistoryLimit): string {
  const before = pending ? [...past, { flow: pending, label: 'last change' }] : past;
  const kept = {
    past: differences(present, [...before].reverse()),
    future: differences(present, future),
  };
  // Undo is asked for far more often than Redo, and recent edits more often than old ones.
  let left = limit - '{"past":[],"future":[]}'.length;
  const within = (texts: readonly string[]) => {
    const taken = texts.findIndex((text) => {
      left -= text.length + 1;
      return left < 0;
    });
    return taken < 0 ? texts : texts.slice(0, taken);
  };
  const texts = within(kept.past.map((moment) => JSON.stringify(moment)));
  const later = texts.length < kept.past.length ? [] : within(kept.future.map((one) => JSON.stringify(one)));
  return `{"past":[${texts.join()}],"future":[${later.join()}]}`;
}

/** What was kept for exactly this document; `undefined` when the text is no such history, or leads to a broken flow. */
export function readHistory(
  text: string,
  present: Flow,
): { readonly past: readonly Moment[]; readonly future: readonly Moment[] } | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  const kept = KeptHistory.safeParse(json);
  if (!kept.success) return undefined;
  const past = moments(present, kept.data.past);
  const future = moments(present, kept.data.future);
  const ends = [past?.at(-1), future?.at(-1)];
  // The moments between are what the edits made of these, one valid document after another.
  if (ends.some((moment) => moment && !Flow.safeParse(moment.flow).success)) return undefined;
  return past && future && { past: past.reverse(), future };
}

function differences(present: Flow, list: readonly Moment[]): KeptMoment[] {
  let next = present;
  return list.map((moment) => {
    const kept = difference(next, moment);
    next = moment.flow;
    return kept;
  });
}

function difference(from: Flow, { flow: to, label, swap }: Moment): KeptMoment {
  return {
    label: shortLabel(label),
    ...(from.name === to.name ? {} : { name: to.name }),
    ...(from.description === to.description ? {} : { description: to.description }),
    ...(from.steps === to.steps ? {} : { steps: runs(from.steps, to.steps) }),
    ...(from.connections === to.connections ? {} : { connections: runs(from.connections, to.connections) }),
    ...(from.groups === to.groups ? {} : { groups: runs(from.groups ?? [], to.groups ?? []) }),
    ...(swap ? { swap: { ...swap, before: [...swap.before], after: [...swap.after] } } : {}),
  };
}

/** What is the very same object in both lists is written as a place: edits keep what they do not touch. */
function runs<Item>(from: readonly Item[], to: readonly Item[]): (Item | [number, number])[] {
  const places = new Map(from.map((item, index) => [item, index]));
  const written: (Item | [number, number])[] = [];
  let run: [number, number] | undefined;
  for (const item of to) {
    const place = places.get(item);
    if (place === undefined) {
      written.push(item);
      run = undefined;
    } else if (run && place === run[0] + run[1]) run[1]++;
    else {
      run = [place, 1];
      written.push(run);
    }
  }
  return written;
}

function moments(present: Flow, kept: readonly KeptMoment[]): Moment[] | undefined {
  let flow = present;
  const read: Moment[] = [];
  for (const { label, swap, name, description, steps, connections, groups } of kept) {
    const listed = {
      steps: steps ? replay(flow.steps, steps) : flow.steps,
      connections: connections ? replay(flow.connections, connections) : flow.connections,
      groups: groups ? replay(flow.groups ?? [], groups) : (flow.groups ?? []),
    };
    if (!listed.steps || !listed.connections || !listed.groups) return undefined;
    const { groups: _before, ...rest } = flow;
    flow = {
      ...rest,
      name: name ?? flow.name,
      description: description ?? flow.description,
      steps: listed.steps,
      connections: listed.connections,
      ...(listed.groups.length > 0 ? { groups: listed.groups } : {}),
    };
    read.push({ flow, label, ...(swap ? { swap } : {}) });
  }
  return read;
}

function replay<Item>(
  from: readonly Item[],
  written: readonly (Item | [number, number])[],
): Item[] | undefined {
  const items: Item[] = [];
  for (const one of written) {
    if (!isRun(one)) items.push(one);
    else if (one[0] + one[1] > from.length || items.length + one[1] > limits.connections) return undefined;
    else items.push(...from.slice(one[0], one[0] + one[1]));
  }
  return items;
}

function isRun<Item>(one: Item | [number, number]): one is [number, number] {
  return Array.isArray(one);
}
