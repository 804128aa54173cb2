import type { ConversationView } from '../../../contract/views.ts';

export interface Moment {
  /** ISO 8601. */
  readonly at: string;
  readonly clockSet: boolean;
}

/** Where in the log the clock was set, moved or let go, by place. */
export function momentsOf(turns: ConversationView['turns']): ReadonlyMap<number, Moment> {
  const moments = new Map<number, Moment>();
  let before: Moment = { at: '', clockSet: false };
  for (const { from, at, clockSet } of turns) {
    if (clockSet !== before.clockSet || (clockSet && at !== before.at)) moments.set(from, { at, clockSet });
    before = { at, clockSet };
  }
  return moments;
}

/** What notifications were made to meet when this entry of the log came about. */
export function deliveryAt(view: ConversationView, place: number): ConversationView['simulated'] {
  return view.turns.findLast(({ from }) => from <= place)?.delivery ?? null;
}
