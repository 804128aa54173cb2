import type { Connection, Flow } from '../../../../core/flow/flow.ts';
import { graphOf, readingOrder } from '../../../../core/flow/graph.ts';
import type { Outlet } from '../../../../core/flow/step-kind.ts';
import { kindOf, type Step } from '../../../../core/flow/steps.ts';

/** A line of the outline: a step, or below it one of its ways out. */
export type Row = { readonly key: string; readonly step: Step } & (
  | { readonly is: 'step'; readonly ways: readonly WayRow[] }
  | Way
);
interface Way {
  readonly is: 'way';
  readonly outlet: Outlet;
  readonly connection: Connection | undefined;
  readonly target: Step | undefined;
}
export type WayRow = Extract<Row, { is: 'way' }>;
export type StepRow = Extract<Row, { is: 'step' }>;

/** The steps of a flow in reading order, each with its ways out. */
export function stepRows(flow: Flow): readonly StepRow[] {
  const graph = graphOf(flow);
  const step = (id: string | undefined) => graph.steps[graph.indexOf.get(id ?? '') ?? -1];
  return readingOrder(graph).order.flatMap((index): StepRow[] => {
    const of = graph.steps[index];
    if (!of) return [];
    const leaving = new Map(graph.leaving[index]?.map((connection) => [connection.outlet, connection]));
    const ways = kindOf(of)
      .outlets(of)
      .map((outlet): WayRow => {
        const connection = leaving.get(outlet.id);
        const target = step(connection?.to);
        return { is: 'way', key: wayKey(of.id, outlet.id), step: of, outlet, connection, target };
      });
    return [{ is: 'step', key: of.id, step: of, ways }];
  });
}

/** All lines from top to bottom. */
export function allRows(steps: readonly StepRow[]): readonly Row[] {
  return steps.flatMap((row) => [row, ...row.ways]);
}

export function wayKey(stepId: string, outlet: string): string {
  return `${stepId} ${outlet}`;
}
