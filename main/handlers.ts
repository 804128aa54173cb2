import type { Calls } from '../contract/calls.ts';
import type { Handlers, ParsedInputOf } from '../contract/contract.ts';
import type { DestinationInput, PostCheck } from '../contract/destination-views.ts';
import type { AppDescription, MailCheck, SignInView, TestMailResult } from '../contract/views.ts';
import type { CapturedService } from './services/captured.ts';
import type { ConversationsService } from './services/conversations.ts';
import type { DestinationsService } from './services/destinations.ts';
import type { FlowFilesService } from './services/flow-files.ts';
import type { FlowsService } from './services/flows.ts';
import type { HandoffsService } from './services/handoffs.ts';
import type { HomeService } from './services/home.ts';
import type { MailSignInService } from './services/mail-sign-in.ts';
import type { PreferencesService } from './services/preferences.ts';
import type { SettingsService } from './services/settings.ts';
import type { TemplatesService } from './services/templates.ts';
import type { TestsService } from './services/tests.ts';

export interface Services {
  readonly describe: () => AppDescription;
  readonly preferences: PreferencesService;
  readonly settings: SettingsService;
  readonly sendTestEmail: (input: ParsedInputOf<Calls, 'settings.sendTestEmail'>) => Promise<TestMailResult>;
  /** Left out: the saved settings. */
  readonly checkMail: (input?: ParsedInputOf<Calls, 'settings.checkMail'>) => Promise<MailCheck[]>;
  readonly keepSecrets: (keep: boolean) => Promise<AppDescription>;
  readonly signIn: MailSignInService;
  readonly startSignIn: (input: ParsedInputOf<Calls, 'signIn.start'>) => Promise<SignInView>;
  readonly destinations: DestinationsService;
  readonly testDestination: (input: DestinationInput) => Promise<PostCheck[]>;
  readonly home: HomeService;
  readonly flows: FlowsService;
  readonly tests: TestsService;
  readonly templates: TemplatesService;
  readonly flowFiles: FlowFilesService;
  readonly conversations: ConversationsService;
  readonly handoffs: HandoffsService;
  readonly captured: CapturedService;
  /** These answer with the handoff's id. */
  readonly sendAgain: (deliveryId: string) => Promise<string>;
  readonly cancel: (deliveryId: string) => Promise<string>;
  readonly arrived: (deliveryId: string) => Promise<string>;
  readonly wake: () => Promise<void>;
}

/** Call name → service. No logic lives here. */
export function createHandlers(services: Services): Handlers<Calls> {
  const { settings, flows, tests, conversations, handoffs, captured, home, preferences, destinations } =
    services;
  return {
    'app.describe': async () => services.describe(),
    'preferences.get': () => preferences.get(),
    'preferences.save': (input) => preferences.save(input),

    'settings.get': () => settings.view(),
    'settings.saveSupport': (input) => settings.saveSupport(input),
    'settings.saveMail': (input) => settings.saveMail(input),
    'settings.saveSending': (input) => settings.saveSending(input),
    'settings.saveGeneral': (input) => settings.saveGeneral(input),
    'settings.sendTestEmail': (input) => services.sendTestEmail(input),
    'settings.checkMail': (input) => services.checkMail(input),
    'mail.check': () => services.checkMail(),

    'secrets.keep': ({ keep }) => services.keepSecrets(keep),
    'signIn.view': () => services.signIn.view(),
    'signIn.start': (input) => services.startSignIn(input),
    'signIn.cancel': () => services.signIn.cancel(),
    'signIn.open': () => services.signIn.open(),
    'signIn.signOut': () => services.signIn.signOut(),

    'destinations.list': () => destinations.list(),
    'destinations.save': (input) => destinations.save(input),
    'destinations.remove': ({ id }) => destinations.remove(id),
    'destinations.test': (input) => services.testDestination(input),

    'home.overview': () => home.overview(),
    'mail.health': () => home.mailHealth(),

    'flow.card': async () => ((await settings.current()).support.enabled ? flows.card() : null),
    'flow.get': () => flows.view(),
    'flow.save': ({ flow, revision }) => flows.save(flow, revision),
    'flow.publish': (input) => flows.publish(input),
    'flow.history': ({ revision }) => flows.history(revision),
    'flow.keepHistory': ({ revision, history }) => flows.keepHistory(history, revision),
    'flow.versions': () => flows.versions(),
    'flow.version': ({ number }) => flows.version(number),

    'flow.export': () => services.flowFiles.write(),
    'flow.import': ({ content }) => services.flowFiles.read(content),

    'templates.list': () => services.templates.list(),
    'templates.get': ({ id }) => services.templates.get(id),
    'templates.save': async ({ name }) => {
      await services.templates.save(name);
      return {};
    },
    'templates.remove': async ({ id }) => {
      await services.templates.remove(id);
      return {};
    },

    'tests.list': () => tests.list(),
    'tests.save': (test) => tests.save(test),
    'tests.replace': async (input) => {
      await tests.replace(input.tests);
      return {};
    },
    'tests.remove': async ({ id }) => {
      await tests.remove(id);
      return {};
    },
    'tests.run': ({ test }) => tests.run(test),
    'tests.suggest': () => tests.suggest(),
    'tests.record': ({ conversationId, name }) => tests.record(conversationId, name),
    'tests.ofVersion': ({ number }) => tests.ofVersion(number),

    'conversations.start': ({ source, delivery, clock, language }) =>
      conversations.start(source, { test: true, simulated: delivery, clock, language }),
    'conversations.say': ({ id, text }) => conversations.say(id, text),
    'conversations.get': ({ id }) => conversations.get(id),
    'conversations.setUp': ({ id, ...changes }) => conversations.setUp(id, changes),
    'conversations.goBack': ({ id, place }) => conversations.goBack(id, place),
    'conversations.flow': ({ id }) => conversations.flow(id),

    'handoffs.list': (page) => handoffs.list(page),
    'handoffs.export': (page) => handoffs.export(page),
    'handoffs.get': ({ id }) => handoffs.get(id),
    'handoffs.markDone': ({ id, done }) => handoffs.markDone(id, done),
    'handoffs.erase': ({ id }) => handoffs.erase(id),
    'deliveries.sendAgain': async ({ id }) => handoffs.get(await services.sendAgain(id)),
    'deliveries.arrived': async ({ id }) => handoffs.get(await services.arrived(id)),
    'deliveries.wake': async () => {
      await services.wake();
      return {};
    },
    'deliveries.cancel': async ({ id }) => handoffs.get(await services.cancel(id)),
    'deliveries.unsent': () => handoffs.unsent(),

    'captured.list': () => captured.list(),
    'captured.source': ({ id }) => captured.source(id),
    'captured.owed': () => captured.owed(),
    'captured.send': async ({ id }) => {
      await captured.send(id);
      return {};
    },
    'captured.sendAll': () => captured.sendAll(),
  };
}
