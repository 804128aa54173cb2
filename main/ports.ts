import type { Session } from '../core/engine/session.ts';
import type { Flow } from '../core/flow/flow.ts';
import type { DeliveryState, RenderedMail } from '../core/handoff/delivery.ts';
import type { MailOutcome, MailStage } from '../core/handoff/mail-outcome.ts';
import type { SimulatedDelivery, Simulation } from '../core/handoff/simulation.ts';
import type { MailServer, Settings } from '../core/settings.ts';
import type { ConversationTest } from '../core/tests/conversation-test.ts';
import type { TestResult } from '../core/tests/test-result.ts';

/*
 * Everything the services need from outside, as interfaces. Adapters implement them; services import nothing else.
 * Times are ISO 8601 strings in UTC. Every write is durable when its promise resolves.
 */

export interface Clock {
  now(): Date;
  /** Runs once after so many milliseconds, unless the returned function is called first. */
  after(milliseconds: number, run: () => void): () => void;
}

export interface Ids {
  /** A new id, unguessable, 22 URL-safe characters. */
  next(): string;
  /** A number in [0, 1), for jitter. */
  random(): number;
}

/** Only ids, states, codes and durations belong in a log: never bodies, addresses, tokens. */
export interface Log {
  info(event: string, facts?: Readonly<Record<string, string | number | boolean>>): void;
  problem(event: string, facts?: Readonly<Record<string, string | number | boolean>>): void;
}

export interface SettingsStore {
  load(): Promise<Settings>;
  save(settings: Settings): Promise<void>;
}

/** Passwords and tokens. `kind` says how well they are kept. */
export interface Secrets {
  readonly kind: 'key-store' | 'file' | 'memory';
  get(name: string): Promise<string | undefined>;
  set(name: string, value: string): Promise<void>;
  forget(name: string): Promise<void>;
}

/** Window and look preferences of this computer's user; losing them loses nothing that matters. */
export interface PreferenceStore {
  load(): Promise<unknown>;
  save(preferences: unknown): Promise<void>;
}

export interface Draft {
  readonly flow: Flow;
  readonly revision: number;
  readonly savedAt: string;
}

export interface Version {
  readonly number: number;
  readonly at: string;
  readonly note: string;
  /** How its tests went; left out where it had none. */
  readonly tests?: VersionTests | undefined;
}

export interface VersionTests {
  readonly passed: number;
  readonly failed: number;
  /** Why it was published all the same; empty when none failed. */
  readonly overrideReason: string;
}

/** The tests that a version was published with, and how they went. */
export interface VersionRun {
  readonly tests: readonly ConversationTest[];
  readonly results: readonly TestResult[];
  readonly overrideReason: string;
}

export interface FlowStore {
  draft(): Promise<Draft | undefined>;
  /** Saves if the stored revision is still `revision` (0: none stored yet); `undefined` when it is not. */
  saveDraft(flow: Flow, revision: number, at: string): Promise<Draft | undefined>;
  /** Stores the draft of that revision as the next version; `undefined` when the draft has moved on. */
  publish(revision: number, at: string, note: string, run?: VersionRun): Promise<Version | undefined>;
  /** `undefined` where the version had no tests. */
  runOf(number: number): Promise<VersionRun | undefined>;
  versions(): Promise<readonly Version[]>;
  version(number: number): Promise<{ version: Version; flow: Flow } | undefined>;
  latest(): Promise<{ version: Version; flow: Flow } | undefined>;
}

/** The tests of the draft, in the order they were added. */
export interface TestStore {
  list(): Promise<readonly ConversationTest[]>;
  /** Adds the tests at the end, or replaces those with the same id where they are. */
  save(tests: readonly ConversationTest[]): Promise<void>;
  remove(id: string): Promise<boolean>;
}

export interface Conversation {
  readonly id: string;
  readonly createdAt: string;
  readonly test: boolean;
  /** The published version it runs on, or `null` with the draft as it was when the conversation began. */
  readonly version: number | null;
  readonly flow: Flow;
  readonly session: Session;
  readonly handoffId: string | null;
  /** Left out: mails are delivered as set up. */
  readonly simulated?: SimulatedDelivery | undefined;
  /** Counts saves, so that two writers cannot both win. */
  readonly revision: number;
}

/** One mail to one recipient, to be put in the outbox. */
export interface NewDelivery {
  readonly id: string;
  readonly stepId: string;
  readonly stepName: string;
  readonly recipient: string;
  /** RFC 5322 msg-id with its angle brackets, the same for every attempt. */
  readonly messageId: string;
  readonly mail: RenderedMail;
  /** Of a test: how it is made to end. It never reaches a mail server. */
  readonly simulation?: Simulation | undefined;
}

export interface NewHandoff {
  readonly id: string;
  readonly reference: string;
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
    simulated?: SimulatedDelivery | undefined;
  }): Promise<Conversation>;
  get(id: string): Promise<Conversation | undefined>;
  /** Saves a turn, with what it owes to the outbox, in one transaction. `false`: somebody saved in between, nothing was written. */
  save(
    conversation: Conversation,
    session: Session,
    owed?: { readonly handoff: NewHandoff; readonly deliveries: readonly NewDelivery[] },
  ): Promise<boolean>;
  /** Conversations whose notification was under way when the app stopped. */
  notifying(): Promise<readonly Conversation[]>;
}

export interface Delivery extends NewDelivery {
  readonly handoffId: string;
  readonly reference: string;
  readonly test: boolean;
  readonly createdAt: string;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly nextAttemptAt: string | null;
  readonly problem: string;
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
}

export interface OutboxStore {
  get(id: string): Promise<Delivery | undefined>;
  ofHandoff(handoffId: string): Promise<readonly Delivery[]>;
  history(id: string): Promise<readonly { at: string; state: DeliveryState; detail: string }[]>;
  /** Queued deliveries whose time has come, oldest first; never simulated ones. */
  due(now: string, limit: number): Promise<readonly Delivery[]>;
  /** When the next of these is due. */
  nextDue(): Promise<string | null>;
  inState(state: DeliveryState): Promise<readonly Delivery[]>;
  /** Writes the change if the delivery still is in one of `from`; `false` when it is not. */
  change(id: string, from: readonly DeliveryState[], change: DeliveryChange): Promise<boolean>;
  /** The same, on disk before it returns: the phase marker, written just before a message's bytes leave. */
  changeNow(id: string, from: readonly DeliveryState[], change: DeliveryChange): boolean;
  /** Of what is really to be sent: simulated deliveries are left out. */
  counts(): Promise<{
    waiting: number;
    failed: number;
    inDoubt: number;
    captured: number;
    lastAcceptedAt: string | null;
  }>;
  captured(limit: number): Promise<readonly (Delivery & { capturedAt: string })[]>;
}

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

export interface OutgoingMail {
  readonly messageId: string;
  readonly reference: string;
  readonly recipient: string;
  readonly mail: RenderedMail;
}

export interface MailAccount {
  readonly server: MailServer;
  readonly password: string | undefined;
}

export interface Mailer {
  /**
   * Tries once. Never rejects. `handingOver` is called synchronously before the first byte of the message leaves;
   * aborting `signal` breaks the attempt off. `timeouts` in milliseconds.
   */
  send(
    mail: OutgoingMail,
    account: MailAccount,
    options: {
      readonly handingOver: () => void;
      readonly signal?: AbortSignal;
      /** Hears of each stage as it begins; the last one is where the attempt ended. */
      readonly onStage?: (stage: MailStage) => void;
      readonly timeouts: { readonly connect: number; readonly greeting: number; readonly idle: number };
    },
  ): Promise<MailOutcome>;
}

/** Ends attempts as a mail server would, without one. */
export interface SimulatedMailer {
  /** Never rejects and never waits: a timeout has passed at once. */
  send(
    simulation: Exclude<Simulation, 'captured'>,
    options: { readonly handingOver: () => void },
  ): Promise<MailOutcome>;
}

/** Everything an app is made of. Each shell builds one of these. */
export interface Ports {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  readonly settings: SettingsStore;
  readonly secrets: Secrets;
  readonly preferences: PreferenceStore;
  readonly flows: FlowStore;
  readonly tests: TestStore;
  readonly conversations: ConversationStore;
  readonly outbox: OutboxStore;
  readonly handoffs: HandoffStore;
  readonly mailer: Mailer;
  readonly simulatedMailer: SimulatedMailer;
  /** The ready-made flow every new installation begins with. */
  readonly readyMadeFlow: () => Promise<Flow>;
  /** The tests that come with it. */
  readonly readyMadeTests: () => Promise<readonly ConversationTest[]>;
  readonly about: {
    readonly version: string;
    readonly shell: 'electron' | 'browser' | 'cli' | 'test';
    readonly dataDirectory: string;
    readonly nativeMenu: boolean;
  };
  /** Closes what was opened; called last. */
  readonly close: () => Promise<void>;
}
