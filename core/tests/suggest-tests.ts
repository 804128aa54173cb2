import type { LogEntry } from '../engine/session.ts';
import type { Flow } from '../flow/flow.ts';
import type { Outlet } from '../flow/step-kind.ts';
import { kindOf } from '../flow/steps.ts';
import { conditionsFor } from './conditions.ts';
import type { ConversationTest } from './conversation-test.ts';
import { coverage, outletKey } from './coverage.ts';
import { explore } from './explore.ts';
import { recordTest } from './record-test.ts';
import { runTest } from './run-test.ts';
import type { SimulationContext } from './simulation.ts';

/** More would not be reviewed by anybody. */
const mostSuggestions = 50;

/**
 * Tests for the outlets that no existing test comes through, found by exploring the flow. Each describes what the flow
 * does now; whether that is right is for a person to say.
 */
export function suggestTests(
  flow: Flow,
  existing: readonly ConversationTest[],
  world: SimulationContext,
): readonly ConversationTest[] {
  const results = existing.map((test) => runTest(flow, test, world));
  const open = new Set(coverage(flow, results).uncoveredOutlets.map(outletKey));
  if (open.size === 0) return [];
  // The deepest first: its conversation comes through most of what is open on the way.
  const ways = waysThrough(flow, open, world).sort((a, b) => b.depth - a.depth);
  const outlets = outletsOf(flow);
  const suggestions: ConversationTest[] = [];
  for (const { outlet, session, conditions } of ways) {
    if (!open.has(outlet) || suggestions.length >= mostSuggestions) continue;
    const covers = leftIn(session.log).filter((one) => open.has(one));
    for (const one of covers) open.delete(one);
    const telling = covers.toSorted((a, b) => weight(outlets.get(a)) - weight(outlets.get(b)))[0] ?? outlet;
    suggestions.push(
      recordTest(session.log, {
        id: freeId(existing, suggestions),
        name: nameFor(telling, outlets),
        keepTime: conditions.now !== undefined,
        language: conditions.language,
      }),
    );
  }
  return suggestions;
}

/** What is not found on a Monday morning is looked for at other times and in other languages. */
function waysThrough(flow: Flow, open: ReadonlySet<string>, world: SimulationContext) {
  const left = new Set(open);
  return conditionsFor(flow).flatMap((conditions) => {
    if (left.size === 0) return [];
    const ways = [...explore(flow, left, world, conditions).values()];
    for (const { outlet } of ways) left.delete(outlet);
    return ways.map((way) => ({ ...way, conditions }));
  });
}

interface NamedOutlet extends Outlet {
  readonly step: string;
  readonly alone: boolean;
}

function outletsOf(flow: Flow): ReadonlyMap<string, NamedOutlet> {
  return new Map(
    flow.steps.flatMap((step) => {
      const outlets = kindOf(step).outlets(step);
      return outlets.map((outlet) => [
        outletKey({ stepId: step.id, outlet: outlet.id }),
        { ...outlet, step: step.name || step.id, alone: outlets.length === 1 },
      ]);
    }),
  );
}

function leftIn(log: readonly LogEntry[]): readonly string[] {
  return [...new Set(log.flatMap((entry) => (entry.type === 'left' ? [outletKey(entry)] : [])))];
}

/** What went wrong says most about a conversation, then which of several ways it took. */
function weight(outlet: NamedOutlet | undefined): number {
  if (!outlet) return 4;
  if (outlet.tone === 'bad') return 0;
  if (!outlet.alone && outlet.id !== 'done') return outlet.tone === 'good' ? 2 : 1;
  return 3;
}

function nameFor(key: string, outlets: ReadonlyMap<string, NamedOutlet>): string {
  const outlet = outlets.get(key);
  if (!outlet) return 'Suggested test';
  return (outlet.alone ? outlet.step : `${outlet.step}: ${outlet.label}`).slice(0, 200);
}

/** The same for the same flow and tests, so that a list of suggestions does not change under the reader. */
function freeId(...lists: readonly (readonly ConversationTest[])[]): string {
  const taken = new Set(lists.flat().map(({ id }) => id));
  let number = 1;
  while (taken.has(`suggested-${number}`)) number++;
  return `suggested-${number}`;
}
