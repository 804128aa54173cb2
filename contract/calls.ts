import { z } from 'zod';
import { Exchange } from '../core/flow/exchange.ts';
import { Flow } from '../core/flow/flow.ts';
import { keptHistoryLimit } from '../core/flow/kept-history.ts';
import { everyHandoff, HandoffFilter } from '../core/handoff/handoff-filter.ts';
import { DeliveryPlan } from '../core/handoff/simulation.ts';
import { SignInWay } from '../core/mail-sign-in.ts';
import { languages } from '../core/recognizer/verdict.ts';
import {
  GeneralSettings,
  MailPace,
  MailServer,
  MailSettings,
  SendingSettings,
  SupportOperations,
} from '../core/settings.ts';
import { ConversationTest, ConversationTests } from '../core/tests/conversation-test.ts';
import type { Contract } from './contract.ts';
import { DestinationInput, DestinationView, PostCheck } from './destination-views.ts';
import { FlowFile, TemplateView } from './template-views.ts';
import { TestInput, TestRun, VersionRun } from './test-views.ts';
import {
  AppDescription,
  CapturedMail,
  ConversationView,
  FlowCard,
  FlowView,
  HandoffExport,
  HandoffRow,
  HandoffView,
  MailCheck,
  MailHealth,
  Preferences,
  PreferencesChange,
  PublishedVersion,
  SettingsView,
  SignInView,
  TestMailResult,
  UnsentDelivery,
} from './views.ts';

const nothing = z.strictObject({});
const byId = z.strictObject({ id: z.string().min(1).max(64) });

/** What the Email settings page sends. No `password`: the stored one stays; `null` or empty: it is forgotten. */
const MailInput = z.strictObject({
  server: MailServer.nullable(),
  timeoutSeconds: MailSettings.shape.timeoutSeconds,
  /** Left out: stays as it is. */
  pace: MailPace.optional(),
  password: z.string().max(1_000).nullable().optional(),
  /** The same for the proxy, and for the sign-in's own registration. */
  proxyPassword: z.string().max(1_000).nullable().optional(),
  clientSecret: z.string().max(1_000).nullable().optional(),
});

const HandoffPageInput = z.strictObject({
  filter: HandoffFilter.default(everyHandoff),
  /** The `next` of the page before, for the page after it. */
  after: z.string().max(64).optional(),
  limit: z.number().int().min(1).max(500),
});

/** How to sign in, saved or not: what of the mail settings it needs, without the rest having to be complete. */
const SignInInput = z.strictObject({
  signIn: SignInWay,
  user: MailServer.shape.user,
  proxy: MailServer.shape.proxy,
  authority: MailServer.shape.authority,
  proxyPassword: MailInput.shape.proxyPassword,
  clientSecret: MailInput.shape.clientSecret,
  how: z.enum(['browser', 'code']),
});

/** Every call that can cross the wire. Nothing else can. */
export const calls = {
  'app.describe': { input: nothing, output: AppDescription },
  'preferences.get': { input: nothing, output: Preferences },
  'preferences.save': { input: PreferencesChange, output: Preferences },

  'settings.get': { input: nothing, output: SettingsView },
  'settings.saveSupport': { input: SupportOperations, output: SettingsView },
  'settings.saveMail': { input: MailInput, output: SettingsView },
  'settings.saveSending': { input: SendingSettings, output: SettingsView },
  'settings.saveGeneral': { input: GeneralSettings, output: SettingsView },
  /** Sends one mail to the support email (or the sender) with these settings, saved or not. */
  'settings.sendTestEmail': { input: MailInput, output: TestMailResult },
  /** The same, told stage by stage; the last stage is the test mail. `invalid` without a server. */
  'settings.checkMail': { input: MailInput, output: z.array(MailCheck) },
  /** The saved settings, checked. */
  'mail.check': { input: nothing, output: z.array(MailCheck) },

  /** Keeps passwords in a private file, or deletes it; `conflict` where there is nothing to choose. */
  'secrets.keep': { input: z.strictObject({ keep: z.boolean() }), output: AppDescription },

  'signIn.view': { input: nothing, output: SignInView },
  /** Begins signing in by these settings, saved or not; ends one under way. */
  'signIn.start': {
    input: SignInInput,
    output: SignInView,
  },
  'signIn.cancel': { input: nothing, output: SignInView },
  /** Opens the page of the sign-in under way once more, in shells that open pages. */
  'signIn.open': { input: nothing, output: SignInView },
  /** Forgets the tokens. */
  'signIn.signOut': { input: nothing, output: SignInView },

  'destinations.list': { input: nothing, output: z.array(DestinationView) },
  /** Adds the destination, or changes the one with its id. */
  'destinations.save': { input: DestinationInput, output: z.array(DestinationView) },
  /** What waits for it fails. */
  'destinations.remove': { input: byId, output: z.array(DestinationView) },
  /** Posts one test there with these settings, saved or not. */
  'destinations.test': { input: DestinationInput, output: z.array(PostCheck) },

  'home.overview': {
    input: nothing,
    output: z.object({
      support: SupportOperations,
      /** `null` while Support Operations is switched off. */
      flow: FlowCard.nullable(),
      mail: MailHealth,
      recent: z.array(HandoffRow),
    }),
  },
  'mail.health': { input: nothing, output: MailHealth },

  'flow.card': { input: nothing, output: FlowCard.nullable() },
  'flow.get': { input: nothing, output: FlowView },
  /** Saves the draft; `conflict` when it was saved elsewhere since `revision`. */
  'flow.save': {
    input: z.strictObject({ flow: Flow, revision: z.number().int() }),
    output: z.object({ revision: z.number().int(), savedAt: z.iso.datetime() }),
  },
  /**
   * Stores the saved draft as the next immutable version; `invalid` when it has errors. Conversation tests that fail
   * refuse it too, with their number in `fields.tests`, unless a reason says why it is published all the same.
   */
  'flow.publish': {
    input: z.strictObject({
      revision: z.number().int(),
      note: z.string().max(500),
      overrideReason: z.string().trim().max(500).optional(),
    }),
    output: PublishedVersion,
  },
  /**
   * What Undo and Redo remembered when the draft of this revision was last open. `null`: nothing was kept for it;
   * `dropped`: something was, but for another draft, and is gone now.
   */
  'flow.history': {
    input: z.strictObject({ revision: z.number().int() }),
    output: z.object({ history: z.string().nullable(), dropped: z.boolean() }),
  },
  /** Keeps that beside the draft, if the draft still has this revision. */
  'flow.keepHistory': {
    input: z.strictObject({ revision: z.number().int(), history: z.string().max(keptHistoryLimit) }),
    output: z.object({ kept: z.boolean() }),
  },
  'flow.versions': { input: nothing, output: z.array(PublishedVersion) },
  'flow.version': {
    input: z.strictObject({ number: z.number().int() }),
    output: z.object({ version: PublishedVersion, flow: Flow }),
  },

  /** The saved draft with its tests, as the text of a file. */
  'flow.export': { input: nothing, output: FlowFile },
  /** Reads a flow file; nothing is stored. `invalid` with every reason in `fields`. */
  'flow.import': { input: z.strictObject({ content: z.string().max(6_000_000) }), output: Exchange },

  'templates.list': { input: nothing, output: z.array(TemplateView) },
  'templates.get': { input: byId, output: Exchange },
  /** Keeps the saved draft with its tests, in place of a template of that name. */
  'templates.save': {
    input: z.strictObject({ name: z.string().trim().min(1, 'Give the template a name.').max(200) }),
    output: nothing,
  },
  'templates.remove': { input: byId, output: nothing },

  'tests.list': { input: nothing, output: z.array(ConversationTest) },
  /** Adds the test, or replaces the one with its id. */
  'tests.save': { input: TestInput, output: ConversationTest },
  /** These alone: they come with a flow that takes the place of the draft. */
  'tests.replace': { input: z.strictObject({ tests: ConversationTests }), output: nothing },
  'tests.remove': { input: byId, output: nothing },
  /** Runs all tests, or the given one alone, against the saved draft. */
  'tests.run': { input: z.strictObject({ test: ConversationTest.optional() }), output: TestRun },
  /** Tests for outlets that none comes through; to be reviewed, then saved. */
  'tests.suggest': { input: nothing, output: z.array(ConversationTest) },
  /** Stores a conversation so far as a test. */
  'tests.record': {
    input: z.strictObject({ conversationId: z.string().min(1).max(64), name: ConversationTest.shape.name }),
    output: ConversationTest,
  },
  /** What a version was published with; empty where it had no tests. */
  'tests.ofVersion': { input: z.strictObject({ number: z.number().int() }), output: VersionRun },

  'conversations.start': {
    input: z.strictObject({
      source: z.union([
        z.enum(['draft', 'published']),
        z.strictObject({ version: z.number().int().positive() }),
      ]),
      /** What its deliveries are made to meet; left out: they go out as set up. */
      delivery: DeliveryPlan.optional(),
      /** The time it is for the conversation, standing still; left out: the time it is. */
      clock: z.iso.datetime().optional(),
      /** The visitor's; left out: told from what they write. */
      language: z.enum(languages).optional(),
    }),
    output: ConversationView,
  },
  'conversations.say': {
    input: z.strictObject({ id: z.string().max(64), text: z.string().min(1).max(5_000) }),
    output: ConversationView,
  },
  'conversations.get': { input: byId, output: ConversationView },
  /** What holds for a test from its next turn on; what is left out stays. `null`: as set up, and the time it is. */
  'conversations.setUp': {
    input: z.strictObject({
      id: z.string().max(64),
      delivery: DeliveryPlan.nullable().optional(),
      clock: z.iso.datetime().nullable().optional(),
    }),
    output: ConversationView,
  },
  /**
   * A new test conversation that stands where this one stood before the visitor's message at this place of its log. What
   * was sent stays sent and is not sent again. `conflict` while something is being sent there.
   */
  'conversations.goBack': {
    input: z.strictObject({ id: z.string().max(64), place: z.number().int().nonnegative() }),
    output: ConversationView,
  },
  /** The flow that a conversation runs on, which never changes. */
  'conversations.flow': { input: byId, output: Flow },

  /** A page of handoffs, newest first. A page of a search may hold few rows and still have a next. */
  'handoffs.list': {
    input: HandoffPageInput,
    output: z.object({
      rows: z.array(HandoffRow),
      next: z.string().nullable(),
      /** How many the filter leaves; `null` where only reading them all would tell. */
      total: z.number().int().nullable(),
    }),
  },
  /** The same pages, whole, for a file. */
  'handoffs.export': {
    input: HandoffPageInput,
    output: z.object({ rows: z.array(HandoffExport), next: z.string().nullable() }),
  },
  'handoffs.get': { input: byId, output: HandoffView },
  'handoffs.markDone': { input: byId.extend({ done: z.boolean() }), output: HandoffView },
  /** Takes it and its conversation off this computer for good; `conflict` while a mail of it is being sent. */
  'handoffs.erase': { input: byId, output: z.object({ references: z.array(z.string()) }) },
  /** Sends this delivery now, whatever became of it before. */
  'deliveries.sendAgain': { input: byId, output: HandoffView },
  /** Gives a waiting delivery up; `conflict` when it is not waiting any more. */
  /** Settles one in doubt: somebody saw that it arrived. `conflict` when it is not in doubt. */
  'deliveries.arrived': { input: byId, output: HandoffView },
  /** The computer is back online: whatever waits is tried once now. */
  'deliveries.wake': { input: nothing, output: nothing },
  'deliveries.cancel': { input: byId, output: HandoffView },
  /** Everything that waits, failed or is in doubt, oldest first. */
  'deliveries.unsent': { input: nothing, output: z.array(UnsentDelivery) },

  /** Newest first; those that were sent later stay. */
  'captured.list': { input: nothing, output: z.array(CapturedMail) },
  /** The whole message (MIME) as it would be sent now. */
  'captured.source': { input: byId, output: z.object({ source: z.string() }) },
  /** What `captured.sendAll` would send. */
  'captured.owed': {
    input: nothing,
    output: z.object({
      count: z.number().int(),
      /** Mails of tests, which are left out. */
      tests: z.number().int(),
      /** Some of those they go to, and how many more there are. */
      recipients: z.array(z.string()),
      moreRecipients: z.number().int(),
      oldest: z.string().nullable(),
      newest: z.string().nullable(),
    }),
  },
  /** Puts a captured mail in the outbox. `conflict` when it is not captured any more or no mail server is set up. */
  'captured.send': { input: byId, output: nothing },
  /** The same for all that are not of tests. */
  'captured.sendAll': { input: nothing, output: z.object({ count: z.number().int() }) },
} satisfies Contract;

export type Calls = typeof calls;
