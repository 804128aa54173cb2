import { z } from 'zod';
import { limits } from './limits.ts';
import { Id, ShortText } from './step-kind.ts';

export const groupColors = ['grey', 'green', 'blue', 'amber', 'magenta'] as const;

/** Steps with a title and a frame around them. Where the frame stands follows from where the steps stand. */
export const Group = z.strictObject({
  id: Id,
  title: ShortText,
  color: z.enum(groupColors).default('grey'),
  stepIds: z.array(Id).min(1).max(limits.steps),
});
export type Group = z.infer<typeof Group>;

interface Grouped {
  readonly groups?: Group[] | undefined;
}

/** What is wrong with these groups in a flow of these steps, a sentence each. */
export function* brokenGroups(groups: readonly Group[], steps: ReadonlySet<string>): Generator<string> {
  const ids = new Set<string>();
  const grouped = new Set<string>();
  for (const { id, title, stepIds } of groups) {
    if (ids.has(id)) yield `Two groups have the id “${id}”.`;
    ids.add(id);
    for (const stepId of stepIds) {
      if (!steps.has(stepId)) yield `The group “${title}” holds a step that is not there.`;
      if (grouped.has(stepId)) yield `The step “${stepId}” is in two groups.`;
      grouped.add(stepId);
    }
  }
}

/** The flow with the group added, or put in the place of the one with its id; its steps leave the groups they were in. */
export function withGroup<F extends Grouped & { readonly steps: readonly { readonly id: string }[] }>(
  flow: F,
  wanted: Group,
): F {
  const parsed = Group.safeParse(wanted);
  if (!parsed.success) return flow;
  const group = parsed.data;
  const steps = new Set(flow.steps.map(({ id }) => id));
  const taken = new Set(group.stepIds);
  if (taken.size !== group.stepIds.length || !group.stepIds.every((id) => steps.has(id))) return flow;
  const before = flow.groups ?? [];
  const known = before.find(({ id }) => id === group.id);
  if (known && sameGroup(known, group)) return flow;
  if (!known && before.length >= limits.groups) return flow;
  const others = before.map((other) => (other === known ? group : withoutSteps(other, taken)));
  return withGroups(flow, known ? others : [...others, group]);
}

/** The flow without these groups; their steps stay. */
export function withoutGroups<F extends Grouped>(flow: F, ids: ReadonlySet<string>): F {
  const groups = flow.groups ?? [];
  const left = groups.filter(({ id }) => !ids.has(id));
  return left.length === groups.length ? flow : withGroups(flow, left);
}

/** The flow's groups after these steps went. */
export function forgetSteps<F extends Grouped>(flow: F, gone: ReadonlySet<string>): F {
  if (!flow.groups?.some(({ stepIds }) => stepIds.some((id) => gone.has(id)))) return flow;
  return withGroups(
    flow,
    flow.groups.map((group) => withoutSteps(group, gone)),
  );
}

function withoutSteps(group: Group, gone: ReadonlySet<string>): Group {
  return group.stepIds.some((id) => gone.has(id))
    ? { ...group, stepIds: group.stepIds.filter((id) => !gone.has(id)) }
    : group;
}

/** A group that holds nothing is gone; a flow without groups is written as it was before there were any. */
function withGroups<F extends Grouped>(flow: F, wanted: readonly Group[]): F {
  const groups = wanted.filter(({ stepIds }) => stepIds.length > 0);
  if (groups.length > 0) return { ...flow, groups };
  const { groups: _none, ...rest } = flow;
  // What is left out is optional in every flow.
  return rest as unknown as F;
}

function sameGroup(a: Group, b: Group): boolean {
  return (
    a.title === b.title &&
    a.color === b.color &&
    a.stepIds.length === b.stepIds.length &&
    a.stepIds.every((id, index) => id === b.stepIds[index])
  );
}
