import type { Flow } from '../core/flow/flow.ts';
import type { Policy } from '../core/policy.ts';
import type { ConversationTest } from '../core/tests/conversation-test.ts';
import type { ConversationStore } from './ports/conversation-store.ts';
import type { FlowStore, TestStore } from './ports/flow-store.ts';
import type { HandoffStore } from './ports/handoff-store.ts';
import type { Mailer, MailSource, ServerCertificates, SimulatedMailer } from './ports/mailer.ts';
import type { OutboxStore } from './ports/outbox-store.ts';
import type { Poster } from './ports/poster.ts';
import type { SignIns } from './ports/sign-in.ts';
import type { Clock, Ids, Log, PreferenceStore, Secrets, SettingsStore } from './ports/system.ts';
import type { Template, TemplateStore } from './ports/template-store.ts';

/*
 * Everything the services need from outside, as interfaces, one file a subject in `ports/`. Adapters implement them;
 * services import nothing else. Times are ISO 8601 strings in UTC. Every write is durable when its promise resolves.
 */

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
  readonly templates: TemplateStore;
  readonly conversations: ConversationStore;
  readonly outbox: OutboxStore;
  readonly handoffs: HandoffStore;
  readonly mailer: Mailer;
  readonly mailSource: MailSource;
  readonly simulatedMailer: SimulatedMailer;
  readonly certificates: ServerCertificates;
  readonly signIns: SignIns;
  readonly policy: () => Promise<Policy>;
  /** Opens a page in the system's browser. Left out: the window does it itself. */
  readonly openPage?: ((address: string) => Promise<void>) | undefined;
  readonly poster: Poster;
  /** The ready-made flow every new installation begins with. */
  readonly readyMadeFlow: () => Promise<Flow>;
  /** The tests that come with it. */
  readonly readyMadeTests: () => Promise<readonly ConversationTest[]>;
  /** The flows to start from that come with the app. */
  readonly shippedTemplates: () => Promise<readonly Template[]>;
  readonly about: {
    readonly version: string;
    readonly shell: 'electron' | 'browser' | 'cli' | 'test';
    readonly dataDirectory: string;
    readonly nativeMenu: boolean;
  };
  /** Closes what was opened; called last. */
  readonly close: () => Promise<void>;
}
