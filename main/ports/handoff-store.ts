import type { Channel, DeliveryState } from '../../core/handoff/delivery.ts';
import type { HandoffFilter } from '../../core/handoff/handoff-filter.ts';
import type { NewHandoff } from './conversation-store.ts';

export interface HandoffSummary {
  readonly id: string;
  readonly reference: string;
  readonly createdAt: string;
  readonly test: boolean;
  readonly done: boolean;
  /** At least one of its mails was simulated. */
  readonly simulated: boolean;
  readonly who: string;
  readonly about: string;
  readonly state: DeliveryState | 'none';
  /** What is in that state. */
  readonly channel: Channel | 'several' | 'none';
}

export interface HandoffPage<Row> {
  readonly rows: readonly Row[];
  /** Where the next page begins; `null`: this was the last. A search may give a page with few rows and a next one. */
  readonly next: string | null;
}

export interface PageWanted {
  readonly filter: HandoffFilter;
  readonly after?: string | undefined;
  readonly limit: number;
}

export interface HandoffRecord extends NewHandoff {
  readonly doneAt: string | null;
}

/** What erasing took away, and could not be. */
export type Erased =
  | { readonly outcome: 'erased'; readonly references: readonly string[] }
  | { readonly outcome: 'not-found' }
  /** A mail of it is on its way to the server right now. */
  | { readonly outcome: 'sending' };

export interface HandoffStore {
  /** Newest first. What a page costs does not depend on how many there are. */
  list(wanted: PageWanted): Promise<HandoffPage<HandoffSummary>>;
  /** The same pages, with answers and transcript. */
  records(wanted: PageWanted): Promise<HandoffPage<HandoffRecord & Pick<HandoffSummary, 'state'>>>;
  /** How many the filter leaves; `null` where only reading them all would tell (a search, a date). */
  count(filter: HandoffFilter): Promise<number | null>;
  get(id: string): Promise<HandoffRecord | undefined>;
  /** References of all handoffs of the same conversation, this one included: they are erased together. */
  together(id: string): Promise<readonly string[]>;
  /** `at`: when it was done; `null`: it is not. `false`: there is no such handoff. */
  markDone(id: string, at: string | null): Promise<boolean>;
  /** Takes the conversation, its handoffs, mails and their words off the disk. */
  erase(id: string): Promise<Erased>;
}
