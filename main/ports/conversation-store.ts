import type { TestPlay } from '../../core/engine/played-turn.ts';
import type { Session } from '../../core/engine/session.ts';
import type { Flow } from '../../core/flow/flow.ts';
import type { DeliveryContent } from '../../core/handoff/delivery.ts';
import type { DeliveryPlan, Simulation } from '../../core/handoff/simulation.ts';
import type { MadeMessage } from './mailer.ts';

export interface Conversation {
  readonly id: string;
  readonly createdAt: string;
  readonly test: boolean;
  /** The published version it runs on, or `null` with the draft as it was when the conversation began. */
  readonly version: number | null;
  readonly flow: Flow;
  readonly session: Session;
  readonly handoffId: string | null;
  /** Left out: everything is delivered as set up. */
  readonly simulated?: DeliveryPlan | undefined;
  /** Of a test. */
  readonly play?: TestPlay | undefined;
  /** Counts saves, so that two writers cannot both win. */
  readonly revision: number;
}

/** One mail to one recipient, or one message or request to one destination, to be put in the outbox. */
export interface NewDelivery {
  readonly id: string;
  readonly stepId: string;
  readonly stepName: string;
  /** An address, or the name of the destination. */
  readonly recipient: string;
  /** RFC 5322 msg-id with its angle brackets, the same for every attempt. */
  readonly messageId: string;
  readonly content: DeliveryContent;
  /** Of a mail, where a sender is known already. */
  readonly made?: MadeMessage | undefined;
  /** Of a test: how it is made to end. It never reaches a server. */
  readonly simulation?: Simulation | undefined;
}

export interface NewHandoff {
  readonly id: string;
  readonly reference: string;
  /** The real time of this change, whatever a tester's clock says. A handoff that is there keeps its first. */
  readonly createdAt: string;
  readonly test: boolean;
  readonly conversationId: string;
  readonly flowName: string;
  readonly version: number | null;
  readonly answers: readonly { key: string; label: string; value: string }[];
  readonly transcript: readonly { at: string; from: 'visitor' | 'bot'; text: string }[];
}

export interface ConversationStore {
  /** The next reference (H-1001, H-1002, …); never given twice. */
  reserveReference(): Promise<string>;
  create(input: {
    id: string;
    createdAt: string;
    test: boolean;
    version: number | null;
    flow: Flow;
    session: Session;
    simulated?: DeliveryPlan | undefined;
    play?: TestPlay | undefined;
    /** Left out: it has led to none yet. */
    handoffId?: string | null;
  }): Promise<Conversation>;
  get(id: string): Promise<Conversation | undefined>;
  /** Saves a turn, with what it owes to the outbox, in one transaction. `false`: somebody saved in between, nothing was written. */
  save(
    conversation: Conversation,
    session: Session,
    owed?: { readonly handoff: NewHandoff; readonly deliveries: readonly NewDelivery[] },
    /** Left out: as it was. */
    play?: TestPlay,
  ): Promise<boolean>;
  /** What a tester sets from here on. `false`: somebody saved in between, nothing was written. */
  setUp(conversation: Conversation, changes: Pick<Conversation, 'simulated' | 'play'>): Promise<boolean>;
  /** Conversations whose notification was under way when the app stopped. */
  notifying(): Promise<readonly Conversation[]>;
}
