import type { DeliveryState } from '../../core/handoff/delivery.ts';
import type { NewHandoff } from './conversation-store.ts';

export interface HandoffSummary {
  readonly id: string;
  readonly reference: string;
  readonly createdAt: string;
  readonly test: boolean;
  /** At least one of its mails was simulated. */
  readonly simulated: boolean;
  readonly who: string;
  readonly about: string;
  readonly state: DeliveryState | 'none';
}

export interface HandoffStore {
  list(page: { after?: string | undefined; limit: number }): Promise<{
    rows: readonly HandoffSummary[];
    next: string | null;
    total: number;
  }>;
  get(id: string): Promise<NewHandoff | undefined>;
}
