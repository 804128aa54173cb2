import { z } from 'zod';
import { Destination } from '../core/destination.ts';
import { PlayedTurn, TestPlay } from '../core/engine/played-turn.ts';
import { LogEntry } from '../core/engine/session.ts';
import { Flow } from '../core/flow/flow.ts';
import { Channel, DeliveryContent, DeliveryState, RenderedMail } from '../core/handoff/delivery.ts';
import { mailStages } from '../core/handoff/mail-stage.ts';
import { DeliveryPlan, Simulation } from '../core/handoff/simulation.ts';
import { PinnedCertificate } from '../core/mail-route.ts';
import { SignInWay } from '../core/mail-sign-in.ts';
import {
  GeneralSettings,
  MailPace,
  MailServer,
  SendingSettings,
  SupportOperations,
} from '../core/settings.ts';
import { VersionTests } from './test-views.ts';

const at = z.iso.datetime();

export const AppDescription = z.object({
  version: z.string(),
  shell: z.enum(['electron', 'browser', 'cli', 'test']),
  dataDirectory: z.string(),
  capabilities: z.object({
    /** The window has a native menu that sends `command` events. */
    nativeMenu: z.boolean(),
    /** Where passwords are kept: the system's key store, a private file, or only in memory until the app closes. */
    secrets: z.enum(['key-store', 'file', 'memory']),
    /** Why it is up to the user whether passwords outlast the app; `none`: it is not. */
    secretsChoice: z.enum(['none', 'browser', 'no-key-store']),
  }),
});
export type AppDescription = z.infer<typeof AppDescription>;

const preferences = {
  theme: z.enum(['system', 'light', 'dark']),
  /** Whether texts, lines and focus stand out more, in either theme. `system`: as the system asks for it. */
  contrast: z.enum(['system', 'high']),
  /** What the window speaks. `system`: German where the system does, otherwise English. */
  language: z.enum(['system', 'en', 'de']),
  /** Whether the builder shows a small map of the flow. */
  minimap: z.boolean(),
  inspectorWidth: z.number().min(260).max(720),
  chatWidth: z.number().min(280).max(720),
};
export const Preferences = z.object({
  theme: preferences.theme.default('system'),
  contrast: preferences.contrast.default('system'),
  language: preferences.language.default('system'),
  minimap: preferences.minimap.default(false),
  inspectorWidth: preferences.inspectorWidth.default(348),
  chatWidth: preferences.chatWidth.default(348),
});
/** Without defaults: what a change leaves out stays as it is. */
export const PreferencesChange = z.object(preferences).partial();
export type Preferences = z.infer<typeof Preferences>;

export const SettingsView = z.object({
  support: SupportOperations,
  mail: z.object({
    server: MailServer.nullable(),
    timeoutSeconds: z.number(),
    pace: MailPace,
    hasPassword: z.boolean(),
    hasProxyPassword: z.boolean(),
    hasClientSecret: z.boolean(),
  }),
  sending: SendingSettings,
  general: GeneralSettings,
  /** What steps can send to, without addresses and secrets. */
  destinations: z.array(Destination),
});
export type SettingsView = z.infer<typeof SettingsView>;

export const PublishedVersion = z.object({
  number: z.number().int(),
  at,
  note: z.string(),
  /** Left out where it had no conversation tests. */
  tests: VersionTests.optional(),
});
export type PublishedVersion = z.infer<typeof PublishedVersion>;

/** The handoff flow at a glance: the card on Home and in Settings. */
export const FlowCard = z.object({
  name: z.string(),
  published: PublishedVersion.nullable(),
  /** What the draft changes compared with the published version, in words. */
  changes: z.array(z.string()),
  problems: z.object({ errors: z.number().int(), warnings: z.number().int() }),
});
export type FlowCard = z.infer<typeof FlowCard>;

export const FlowView = z.object({
  flow: Flow,
  /** Counts saves; save with the revision you loaded. */
  revision: z.number().int(),
  savedAt: at,
  published: PublishedVersion.nullable(),
  /** The published document, to compare the draft with. */
  publishedFlow: Flow.nullable(),
});
export type FlowView = z.infer<typeof FlowView>;

export const DeliveryCounts = z.object({
  waiting: z.number().int(),
  failed: z.number().int(),
  inDoubt: z.number().int(),
  captured: z.number().int(),
});

export const MailHealth = z.object({
  mode: z.enum(['capture', 'server']),
  host: z.string().nullable(),
  lastAcceptedAt: at.nullable(),
  /** Worth a banner: mails are owed and none gets out, or one was given up since the last got out. */
  trouble: z.enum(['silent', 'failing']).nullable(),
  /** Of all channels. */
  counts: DeliveryCounts,
  /** Of these, the mails. */
  mails: DeliveryCounts.omit({ captured: true }),
});
export type MailHealth = z.infer<typeof MailHealth>;

export const HandoffRow = z.object({
  id: z.string(),
  reference: z.string(),
  createdAt: at,
  test: z.boolean(),
  /** Somebody marked it as dealt with. */
  done: z.boolean(),
  /** At least one of its mails was simulated. */
  simulated: z.boolean(),
  /** The visitor's name, or else the first answer. */
  who: z.string(),
  /** The last answer, usually the reason. */
  about: z.string(),
  /** The worst of its deliveries; `none` when nothing was to be sent. */
  state: z.union([DeliveryState, z.literal('none')]),
  /** What is in that state; `several`: through more than one channel. */
  channel: z.union([Channel, z.enum(['several', 'none'])]),
});
export type HandoffRow = z.infer<typeof HandoffRow>;

export const DeliveryEvent = z.object({ at, state: DeliveryState, detail: z.string() });
export type DeliveryEvent = z.infer<typeof DeliveryEvent>;

export const DeliveryView = z.object({
  id: z.string(),
  stepName: z.string(),
  recipient: z.string(),
  state: DeliveryState,
  attempts: z.number().int(),
  nextAttemptAt: at.nullable(),
  /** What went wrong last and what to do, in plain words. Empty when nothing did. */
  problem: z.string(),
  /** How it was made to end, where a test simulates its delivery; `null`: it is real. */
  simulation: Simulation.nullable(),
  content: DeliveryContent,
  history: z.array(DeliveryEvent),
});
export type DeliveryView = z.infer<typeof DeliveryView>;

/** Something that still is to be sent, or could not be; never a simulated one. */
export const UnsentDelivery = z.object({
  id: z.string(),
  handoffId: z.string(),
  reference: z.string(),
  createdAt: at,
  test: z.boolean(),
  channel: Channel,
  recipient: z.string(),
  state: DeliveryState,
  nextAttemptAt: at.nullable(),
  problem: z.string(),
});
export type UnsentDelivery = z.infer<typeof UnsentDelivery>;

export const Answer = z.object({ key: z.string(), label: z.string(), value: z.string() });
export type Answer = z.infer<typeof Answer>;

export const TranscriptLine = z.object({ at, from: z.enum(['visitor', 'bot']), text: z.string() });
export type TranscriptLine = z.infer<typeof TranscriptLine>;

export const HandoffView = z.object({
  id: z.string(),
  reference: z.string(),
  createdAt: at,
  test: z.boolean(),
  flowName: z.string(),
  /** The published version's number, or `null` for a test of the draft. */
  version: z.number().int().nullable(),
  /** When it was marked as dealt with; `null`: it is not. */
  doneAt: at.nullable(),
  /** References of all handoffs of the same conversation, this one included: they are erased together. */
  together: z.array(z.string()),
  answers: z.array(Answer),
  transcript: z.array(TranscriptLine),
  deliveries: z.array(DeliveryView),
});
export type HandoffView = z.infer<typeof HandoffView>;

/** A handoff as it goes into an export. */
export const HandoffExport = HandoffView.omit({ id: true, together: true, deliveries: true }).extend({
  state: HandoffRow.shape.state,
});
export type HandoffExport = z.infer<typeof HandoffExport>;

export const ConversationView = z.object({
  id: z.string(),
  reference: z.string(),
  /** `blocked`: nothing can be handed off, and `blockedBecause` says why. */
  state: z.enum(['listening', 'asking', 'notifying', 'ended', 'blocked']),
  blockedBecause: z.enum(['switched-off', 'not-published']).nullable(),
  activeStepId: z.string().nullable(),
  values: z.array(Answer),
  log: z.array(LogEntry),
  /** The handoff this conversation led to last, with what the agent receives. */
  handoffId: z.string().nullable(),
  /** What its deliveries are made to meet; `null`: they go out as set up. */
  simulated: DeliveryPlan.nullable(),
  /** The published version it runs on; `null`: the draft as it was when it began. */
  version: z.number().int().nullable(),
  clock: TestPlay.shape.clock,
  language: TestPlay.shape.language,
  /** Where each turn begins in the log, and what was set then. */
  turns: z.array(PlayedTurn.pick({ from: true, clockSet: true, delivery: true }).extend({ at })),
  wentBack: TestPlay.shape.wentBack,
});
export type ConversationView = z.infer<typeof ConversationView>;

export const CapturedMail = z.object({
  deliveryId: z.string(),
  handoffId: z.string(),
  reference: z.string(),
  capturedAt: at,
  from: z.string(),
  to: z.string(),
  test: z.boolean(),
  mail: RenderedMail,
  /** `captured`, or how far sending it later has come. */
  state: DeliveryState,
  /** What went wrong when it was sent later; empty when nothing did. */
  problem: z.string(),
  /** Captured as chosen for a test: it is never sent. */
  simulated: z.boolean(),
});
export type CapturedMail = z.infer<typeof CapturedMail>;

/** How a test mail went, in plain words. */
export const TestMailResult = z.object({
  outcome: z.enum(['accepted', 'captured', 'failed']),
  /** What happened. */
  sentence: z.string(),
  /** What to do about it; empty when nothing is to be done. */
  advice: z.string(),
});
export type TestMailResult = z.infer<typeof TestMailResult>;

/** Who is signed in for sending mail, and how far a sign-in under way has come. No token is in here. */
export const SignInView = z.object({
  account: z
    .object({
      provider: SignInWay.shape.provider,
      /** Empty when the provider did not say. */
      address: z.string(),
      /** It has ended: somebody must sign in again. */
      lapsed: z.boolean(),
    })
    .nullable(),
  running: z.discriminatedUnion('is', [
    z.object({ is: z.literal('none') }),
    z.object({ is: z.literal('starting') }),
    /** Waiting for the browser to come back from this page. */
    z.object({ is: z.literal('browser'), address: z.string() }),
    /** Waiting for the code to be entered there. */
    z.object({ is: z.literal('code'), code: z.string(), address: z.string(), expiresAt: at }),
    z.object({ is: z.literal('failed'), sentence: z.string(), advice: z.string() }),
  ]),
  /** The shell opens pages itself; otherwise the page does. */
  opensPages: z.boolean(),
});
export type SignInView = z.infer<typeof SignInView>;

/** What one stage of handing a mail over came to. */
export const MailCheck = z.object({
  stage: z.enum(mailStages),
  result: z.enum(['passed', 'failed', 'not-used', 'not-reached']),
  /** What was found. */
  sentence: z.string(),
  /** What to do about it; empty when nothing is to be done. */
  advice: z.string(),
  /** The certificate that was not trusted. */
  certificate: PinnedCertificate.extend({ mayBePinned: z.boolean() }).optional(),
});
export type MailCheck = z.infer<typeof MailCheck>;
