import type { DeliveryState } from '../../core/handoff/delivery.ts';
import type { NewDelivery } from './conversation-store.ts';
import type { MadeMessage } from './mailer.ts';

export interface Delivery extends Omit<NewDelivery, 'made'> {
  readonly handoffId: string;
  readonly reference: string;
  readonly test: boolean;
  readonly createdAt: string;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly nextAttemptAt: string | null;
  readonly problem: string;
  /** What keeps its own pace: the mail account, or one destination. */
  readonly lane: string;
  /** What the reply gave that the flow asked to keep. */
  readonly kept: readonly { readonly key: string; readonly value: string }[];
}

export interface DeliveryChange {
  readonly state: DeliveryState;
  readonly at: string;
  /** For the history: what happened, in plain words. */
  readonly detail: string;
  readonly problem?: string;
  readonly nextAttemptAt?: string | null;
  /** This change begins an attempt. */
  readonly attempt?: boolean;
  readonly kept?: Delivery['kept'];
}

/** What one outbox works through: the deliveries of one lane. */
export interface LaneStore {
  get(id: string): Promise<Delivery | undefined>;
  history(id: string): Promise<readonly { at: string; state: DeliveryState; detail: string }[]>;
  /** Queued deliveries of the lane whose time has come, oldest first; never simulated ones. */
  due(now: string, limit: number): Promise<readonly Delivery[]>;
  /** When the next of these is due. */
  nextDue(): Promise<string | null>;
  /** Of the lane. */
  inState(state: DeliveryState): Promise<readonly Delivery[]>;
  /**
   * Writes the change if the delivery still is in one of `from`; `false` when it is not. On disk when it resolves. A marker
   * (`handing-over`) is as good as on disk if its claim (`sending`) had resolved before: at the next opening it is there.
   */
  change(id: string, from: readonly DeliveryState[], change: DeliveryChange): Promise<boolean>;
}

export interface OutboxStore {
  lane(name: string): LaneStore;
  /** Lanes with something queued, under way or in doubt. */
  unsettledLanes(): Promise<readonly string[]>;
  get(id: string): Promise<Delivery | undefined>;
  /** The message of a mail, if it was made when the mail was put in the outbox. */
  made(id: string): Promise<MadeMessage | undefined>;
  ofHandoff(handoffId: string): Promise<readonly Delivery[]>;
  history(id: string): Promise<readonly { at: string; state: DeliveryState; detail: string }[]>;
  /** Of all lanes. */
  inState(state: DeliveryState): Promise<readonly Delivery[]>;
  /** Of what is really to be sent: simulated deliveries are left out. */
  counts(): Promise<{
    waiting: number;
    failed: number;
    inDoubt: number;
    captured: number;
    /** Of these, the mails. */
    mails: { waiting: number; failed: number; inDoubt: number };
    lastAcceptedAt: string | null;
    /** Since when the oldest waiting mail is owed. */
    owedSince: string | null;
    /** When the last of the mails that are failed now was given up. */
    lastFailedAt: string | null;
  }>;
  /** Mails only: the capture mailbox, newest first, with those that were sent later. */
  captured(limit: number): Promise<readonly (Delivery & { capturedAt: string })[]>;
  /** Mails that are captured and were meant to be sent, oldest first. */
  capturedOwed(): Promise<readonly Pick<Delivery, 'id' | 'handoffId' | 'recipient' | 'test' | 'createdAt'>[]>;
}
