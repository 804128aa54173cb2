import { calls } from '../contract/calls.ts';
import type { PayloadOf } from '../contract/contract.ts';
import type { Events } from '../contract/events.ts';
import { AppError } from '../contract/failure.ts';
import { createRouter } from '../contract/router.ts';
import type { Transport, WireEvent } from '../contract/transport.ts';
import type { AppDescription } from '../contract/views.ts';
import { mailLane } from '../core/handoff/delivery.ts';
import { createHandlers, type Services } from './handlers.ts';
import type { Ports } from './ports.ts';
import { createCaptured } from './services/captured.ts';
import { createMailCarrier } from './services/carrier.ts';
import { type ConversationsService, createConversations } from './services/conversations.ts';
import { createDestinations } from './services/destinations.ts';
import { createFlowFiles } from './services/flow-files.ts';
import { createFlows } from './services/flows.ts';
import { createHandoffs } from './services/handoffs.ts';
import { createHome } from './services/home.ts';
import { checkMail } from './services/mail-doctor.ts';
import { createMailSignIn } from './services/mail-sign-in.ts';
import { accessOf, createMailTokens } from './services/mail-tokens.ts';
import { createMessageMaker } from './services/message-maker.ts';
import { createNotifier } from './services/notifier.ts';
import { createOutbox } from './services/outbox.ts';
import { createOutboxes, type Outboxes } from './services/outbox-lanes.ts';
import { defaultPolicy, postPolicy } from './services/outbox-schedule.ts';
import { createPostCarrier } from './services/post-carrier.ts';
import { createPreferences } from './services/preferences.ts';
import { createSettings } from './services/settings.ts';
import { createTemplates } from './services/templates.ts';
import { sendTestEmail } from './services/test-mail.ts';
import { testDestination } from './services/test-post.ts';
import { createTestRuns } from './services/test-runs.ts';
import { createTests } from './services/tests.ts';

/** The app without a shell: what every shell carries calls to and hears events from. */
export interface App extends Transport {
  /** The same conversations for runners that live in this process and wait for outcomes. */
  readonly conversations: ConversationsService;
  /** For those in this process who wait until something is tried. */
  readonly outbox: Pick<Outboxes, 'drain' | 'settle'>;
  /** Lets running attempts finish for a moment, then closes everything that was opened. */
  close(): Promise<void>;
}

/** How long a running attempt may go on while the app closes, in milliseconds. */
const closingGrace = 3_000;

export interface AppOptions {
  /** Whether what is owed is sent without being asked. A command that only looks must not send a mail by the way. */
  readonly sendsByItself?: boolean;
}

/** Puts the services together. The only place that knows them all. */
export async function createApp(ports: Ports, { sendsByItself = true }: AppOptions = {}): Promise<App> {
  const { emit, listen } = createEvents();
  const { services, outbox } = createServices(ports, emit);
  const router = createRouter(calls, createHandlers(services), {
    onUnexpected: (name, error) =>
      ports.log.problem('call.failed', { call: name, error: describeError(error) }),
  });
  await outbox.recover();
  if (sendsByItself) {
    await services.conversations.recover();
    outbox.run();
  }
  const close = async () => {
    services.conversations.close();
    services.signIn.close();
    await outbox.close(closingGrace);
    await ports.close();
  };
  let closing: Promise<void> | undefined;
  return {
    send: router,
    listen,
    conversations: services.conversations,
    outbox,
    close() {
      closing ??= close();
      return closing;
    },
  };
}

type Emit = <Name extends keyof Events & string>(name: Name, payload: PayloadOf<Events, Name>) => void;

function createEvents(): { emit: Emit; listen: Transport['listen'] } {
  const listeners = new Set<(event: WireEvent) => void>();
  return {
    emit(name, payload) {
      for (const hear of listeners) hear({ name, payload });
    },
    listen(hear) {
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
  };
}

function createServices(ports: Ports, emit: Emit): { services: Services; outbox: Outboxes } {
  const { clock, ids, log } = ports;
  const { secrets, signIns } = ports;
  const signInChanged = () => {
    void outbox.settingsChanged(mailLane);
    emit('changed', { what: 'sign-in' });
  };
  const tokens = createMailTokens({ signIns, secrets, clock, log, onChange: signInChanged });
  const signIn = createMailSignIn({
    signIns,
    tokens,
    openPage: ports.openPage,
    onChange: () => emit('changed', { what: 'sign-in' }),
  });
  const settings = createSettings({
    store: ports.settings,
    secrets,
    policy: ports.policy,
    accessOf: (client) => accessOf(tokens, client),
    forgetSignIn: () => tokens.forget(),
    onChange: (what) => {
      if (what === 'mail') void outbox.settingsChanged(mailLane);
      emit('changed', { what: 'settings' });
    },
  });
  const { mailer, simulatedMailer } = ports;
  const mails = createMailCarrier({
    mailer,
    simulatedMailer,
    account: () => settings.account(),
    made: (id) => ports.outbox.made(id),
  });
  const destinations = createDestinations({
    settings,
    secrets: ports.secrets,
    ids,
    onChange: (id) => void outbox.settingsChanged(id),
  });
  const posts = createPostCarrier({ poster: ports.poster, account: (id) => destinations.account(id) });
  const outbox = createOutboxes({
    store: ports.outbox,
    open: (lane) =>
      createOutbox({
        outbox: ports.outbox.lane(lane),
        ...(lane === mailLane
          ? { carrier: mails, pace: async () => (await settings.current()).mail.pace }
          : { carrier: posts, policy: postPolicy }),
        inDoubt: async () => (await settings.current()).sending.inDoubt,
        clock,
        ids,
        log,
        onChange: (_deliveryId, handoffId) => emit('changed', { what: 'handoffs', id: handoffId }),
      }),
  });
  const runs = createTestRuns({ settings: () => settings.current(), clock });
  const flows = createFlows({
    store: ports.flows,
    tests: ports.tests,
    runs,
    clock,
    readyMadeFlow: ports.readyMadeFlow,
    readyMadeTests: ports.readyMadeTests,
    async checkContext() {
      const { support, destinations: known } = await settings.current();
      return { supportEmail: support.email || undefined, destinations: known };
    },
    onChange: () => emit('changed', { what: 'flow' }),
  });
  const tests = createTests({
    store: ports.tests,
    flows: ports.flows,
    draft: () => flows.draft(),
    conversations: ports.conversations,
    runs,
    ids,
    onChange: () => emit('changed', { what: 'tests' }),
  });
  const conversations = createConversations({
    store: ports.conversations,
    flows: ports.flows,
    draft: () => flows.draft(),
    settings: () => settings.current(),
    makeMessages: createMessageMaker({ source: ports.mailSource, clock, log }),
    notify: createNotifier({
      outbox: ports.outbox,
      deliver: (id) => outbox.deliver(id),
      clock,
      patience: async () => (await settings.current()).mail.timeoutSeconds * 1_000,
      silence: defaultPolicy.timeouts.greeting,
    }),
    deliveriesOf: async (handoffId, stepId) =>
      (await ports.outbox.ofHandoff(handoffId)).filter((one) => one.stepId === stepId).map(({ id }) => id),
    clock,
    ids,
    onChange: (what, id) => emit('changed', { what, id }),
  });
  const handoffs = createHandoffs({
    store: ports.handoffs,
    outbox: ports.outbox,
    clock,
    onChange: (id) => emit('changed', { what: 'handoffs', id }),
  });
  const withDelivery = async (id: string, act: (id: string) => Promise<void>) => {
    const delivery = await ports.outbox.get(id);
    if (!delivery) throw new AppError('not-found', 'This delivery is not there any more.');
    await act(id);
    return delivery.handoffId;
  };
  const describe = () => descriptionOf(ports);
  const services: Services = {
    describe,
    async keepSecrets(keep) {
      if (!secrets.choice)
        throw new AppError('conflict', 'There is nothing to choose: passwords are kept encrypted.');
      await secrets.choice.keep(keep);
      emit('changed', { what: 'settings' });
      return describe();
    },
    preferences: createPreferences({
      store: ports.preferences,
      onChange: () => emit('changed', { what: 'preferences' }),
    }),
    settings,
    async sendTestEmail(input) {
      const account = await settings.accountFrom(input);
      const { support } = await settings.current();
      const recipient = support.email || account?.server.sender.address;
      return sendTestEmail({ mailer: ports.mailer, clock, ids }, account, recipient);
    },
    async checkMail(input) {
      const account = await (input ? settings.accountFrom(input) : settings.account());
      const { support } = await settings.current();
      return checkMail(
        { mailer: ports.mailer, certificates: ports.certificates, clock, ids },
        account,
        support.email || undefined,
      );
    },
    signIn,
    startSignIn: async (input) => signIn.start(await settings.clientFrom(input), input.how),
    destinations,
    async testDestination(input) {
      return testDestination(
        { poster: ports.poster, clock, ids },
        await destinations.accountFrom(input),
        input,
      );
    },
    home: createHome({ settings, flows, handoffs, outbox: ports.outbox, clock }),
    flows,
    tests,
    flowFiles: createFlowFiles({ draft: () => flows.draft(), tests: () => tests.list() }),
    templates: createTemplates({
      store: ports.templates,
      shipped: ports.shippedTemplates,
      draft: () => flows.draft(),
      tests: () => tests.list(),
      clock,
      ids,
    }),
    conversations,
    handoffs,
    captured: createCaptured({
      outbox: ports.outbox,
      settings,
      source: ports.mailSource,
      clock,
      deliver: (id) => outbox.deliver(id),
      onChange: (id) => emit('changed', { what: 'handoffs', id }),
    }),
    sendAgain: (id) => withDelivery(id, outbox.sendAgain),
    cancel: (id) => withDelivery(id, outbox.cancel),
    arrived: (id) => withDelivery(id, outbox.arrived),
    wake: () => outbox.wake(),
  };
  return { services, outbox };
}

function descriptionOf({ about, secrets }: Ports): AppDescription {
  const { version, shell, dataDirectory, nativeMenu } = about;
  const secretsChoice = secrets.choice?.because ?? 'none';
  return {
    version,
    shell,
    dataDirectory,
    capabilities: { nativeMenu, secrets: secrets.kind, secretsChoice },
  };
}

/** A kind and place of an error for the log: its message may hold what a visitor wrote, so it stays out. */
function describeError(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const place = error.stack?.split('\n').find((line) => line.includes(' at '));
  return `${error.name}${place ? ` ${place.trim()}` : ''}`;
}
