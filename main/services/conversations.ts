import { AppError } from '../../contract/failure.ts';
import type { ConversationView } from '../../contract/views.ts';
import type { EngineContext } from '../../core/engine/context.ts';
import type { Effect } from '../../core/engine/effect.ts';
import type { Input } from '../../core/engine/input.ts';
import type { PlayedTurn, TestPlay } from '../../core/engine/played-turn.ts';
import { activeStepId, newSession, type Session } from '../../core/engine/session.ts';
import type { StepResult } from '../../core/engine/step.ts';
import type { Flow } from '../../core/flow/flow.ts';
import type { DeliveryPlan } from '../../core/handoff/simulation.ts';
import type { Language } from '../../core/recognizer/verdict.ts';
import type { Settings } from '../../core/settings.ts';
import type { Conversation, ConversationStore } from '../ports/conversation-store.ts';
import type { FlowStore } from '../ports/flow-store.ts';
import type { Clock, Ids } from '../ports/system.ts';
import { notPublished, viewOf } from './conversation-view.ts';
import { handoffOf } from './handoff-of.ts';
import { inTurn } from './in-turn.ts';
import type { MessageMaker } from './message-maker.ts';
import { owedDeliveries } from './owed-deliveries.ts';

/** How a notification ended as far as the visitor is concerned. */
export interface Notified {
  readonly outcome: 'sent' | 'captured' | 'failed';
  readonly detail: string;
  /** What a reply gave that the flow asked to keep. */
  readonly values?: readonly { readonly key: string; readonly value: string }[];
}

export interface StartOptions {
  readonly test: boolean;
  /** Of a test: what its deliveries are made to meet instead of what is set up. */
  readonly simulated?: DeliveryPlan | undefined;
  /** Of a test: the time it is for the conversation, in ISO 8601. It stands still. */
  readonly clock?: string | undefined;
  /** Of a test: the visitor's. */
  readonly language?: Language | undefined;
}

/** What a test plays: the draft, the version that is live, or any other. */
export type Source = 'draft' | 'published' | { readonly version: number };

/** What holds for a test from its next turn on; what is left out stays. */
export interface SetUp {
  readonly delivery?: DeliveryPlan | null | undefined;
  readonly clock?: string | null | undefined;
}

export interface ConversationsService {
  start(source: Source, options: StartOptions): Promise<ConversationView>;
  /** Returns as soon as the turn is on disk; the outcome of a notification follows as a change. */
  say(id: string, text: string): Promise<ConversationView>;
  get(id: string): Promise<ConversationView>;
  setUp(id: string, changes: SetUp): Promise<ConversationView>;
  /** A new test that stands where this one stood before the visitor's message at this place of its log. */
  goBack(id: string, place: number): Promise<ConversationView>;
  /** The flow it runs on. */
  flow(id: string): Promise<Flow>;
  /** Resolves when no notification of this conversation is under way. */
  settled(id: string): Promise<void>;
  /** From now on outcomes are left for the next start, which takes the conversations up where they are. */
  close(): void;
  /** Takes up the conversations whose notification was under way when the app stopped. */
  recover(): Promise<void>;
}

export interface ConversationsDeps {
  readonly store: ConversationStore;
  readonly flows: Pick<FlowStore, 'latest' | 'version'>;
  readonly draft: () => Promise<{ readonly flow: Flow }>;
  readonly settings: () => Promise<Settings>;
  readonly makeMessages: MessageMaker;
  /** Sends deliveries that are on disk already; resolves after the visitor's waiting time at the latest. */
  readonly notify: (deliveryIds: readonly string[]) => Promise<Notified>;
  /** The deliveries that a conversation's present notification consists of. */
  readonly deliveriesOf: (handoffId: string, stepId: string) => Promise<readonly string[]>;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly onChange: (what: 'conversation' | 'handoffs', id: string) => void;
}

export function createConversations(deps: ConversationsDeps): ConversationsService {
  const { store, clock, ids, onChange } = deps;
  const turns = inTurn();
  const underWay = new Map<string, Promise<void>>();
  let closed = false;

  async function load(id: string): Promise<Conversation> {
    const conversation = await store.get(id);
    if (!conversation)
      throw new AppError('not-found', 'This conversation is not there any more. Start a new one.');
    return conversation;
  }

  async function contextOf({ play }: Conversation): Promise<EngineContext> {
    const { support, general } = await deps.settings();
    return {
      now: play?.clock ?? clock.now().toISOString(),
      ...(play?.language ? { language: play.language } : {}),
      enabled: support.enabled,
      supportEmail: support.email === '' ? undefined : support.email,
      defaultCountry: general.defaultCountry,
    };
  }

  /** One input, one transaction: the new session and whatever it owes to the outbox are on disk together. */
  async function advance(id: string, input: Input): Promise<Conversation> {
    const conversation = await load(id);
    const { result, context } = await take(conversation, input, await contextOf(conversation));
    const { session, effects } = result;
    const owed = await owedBy(conversation, session, effects, input);
    const play = played(conversation, { input, context, handoffId: owed?.handoff.id });
    const saved = await store.save(conversation, session, owed, play);
    if (!saved) throw new AppError('conflict', wentOn);
    onChange('conversation', id);
    if (owed) onChange('handoffs', owed.handoff.id);
    if (effects.length > 0 && owed)
      follow(
        id,
        owed.deliveries.map((delivery) => delivery.id),
      );
    return { ...conversation, session, play, handoffId: owed?.handoff.id ?? conversation.handoffId };
  }

  /** A step is pure, so taking it again with the reference it turned out to need changes nothing else. */
  async function take(
    { flow, session }: Conversation,
    input: Input,
    context: EngineContext,
  ): Promise<{ result: StepResult; context: EngineContext }> {
    const { step } = await engine();
    await ready(flow);
    const result = step(flow, session, input, context);
    if (!result.wantsReference) return { result, context };
    const again = { ...context, reference: await store.reserveReference() };
    return { result: step(flow, session, input, again), context: again };
  }

  async function owedBy(
    conversation: Conversation,
    session: Session,
    effects: readonly Effect[],
    input: Input,
  ) {
    if (effects.length === 0 && input.type !== 'outcome') return undefined;
    const handoff = handoffOf(conversation, session, clock.now());
    const [settings, plan] = [await deps.settings(), conversation.simulated];
    const owed = effects.flatMap((effect) => owedDeliveries(effect, { ids, settings, plan }));
    return { handoff, deliveries: await deps.makeMessages(handoff.reference, owed, settings) };
  }

  /** Sees a notification through in the background and hands its outcome to the conversation. */
  function follow(id: string, deliveryIds: readonly string[]): void {
    const run = async () => {
      const notified = await deps.notify(deliveryIds);
      // An attempt broken off by closing says nothing about the mail.
      if (closed) return;
      await turns(id, () => advance(id, { type: 'outcome', ...notified }));
    };
    const before = underWay.get(id);
    // A fallback begins while its predecessor's promise is still open, so both are waited for.
    const now = Promise.all([before, run()])
      .then(() => undefined)
      .finally(() => {
        if (underWay.get(id) === now) underWay.delete(id);
      });
    underWay.set(id, now);
    now.catch(() => undefined);
  }

  /** What is played, or `undefined` where nothing is live. */
  async function flowFor(source: Source): Promise<Pick<Conversation, 'version' | 'flow'> | undefined> {
    if (source === 'draft') return { version: null, flow: (await deps.draft()).flow };
    const found =
      source === 'published' ? await deps.flows.latest() : await deps.flows.version(source.version);
    if (found) return { version: found.version.number, flow: found.flow };
    if (source === 'published') return undefined;
    throw new AppError('not-found', `There is no version ${source.version}.`);
  }

  async function loadTest(id: string): Promise<Conversation & { readonly play: TestPlay }> {
    const { play, ...conversation } = await load(id);
    if (!play) throw new AppError('conflict', 'This test was begun by an older version. Restart it.');
    return { ...conversation, play };
  }

  async function setUp(id: string, { delivery, clock: time }: SetUp): Promise<ConversationView> {
    const before = await loadTest(id);
    const simulated = delivery === undefined ? before.simulated : (delivery ?? undefined);
    const play = { ...before.play, clock: time === undefined ? before.play.clock : time };
    if (!(await store.setUp(before, { simulated, play }))) throw new AppError('conflict', wentOn);
    onChange('conversation', id);
    return toView({ ...before, simulated, play });
  }

  async function goBack(id: string, place: number): Promise<ConversationView> {
    const left = await loadTest(id);
    const { goneBack } = await import('./going-back.ts');
    const branch = goneBack(left, place);
    return toView(await store.create({ ...branch, id: ids.next(), createdAt: clock.now().toISOString() }));
  }

  async function toView(conversation: Conversation): Promise<ConversationView> {
    const { support } = await deps.settings();
    return viewOf(conversation, support.enabled);
  }

  return {
    async start(source, { test, simulated, clock: time = null, language = null }) {
      const found = await flowFor(source);
      if (!found) return notPublished;
      const { id } = await store.create({
        id: ids.next(),
        createdAt: clock.now().toISOString(),
        test,
        ...found,
        session: newSession(),
        simulated: test ? simulated : undefined,
        play: test ? { clock: time, language, turns: [], wentBack: null } : undefined,
      });
      return toView(await turns(id, () => advance(id, { type: 'start' })));
    },
    async say(id, text) {
      return toView(await turns(id, () => advance(id, { type: 'say', text })));
    },
    async get(id) {
      return toView(await load(id));
    },
    setUp: (id, changes) => turns(id, () => setUp(id, changes)),
    goBack: (id, place) => turns(id, () => goBack(id, place)),
    async flow(id) {
      return (await load(id)).flow;
    },
    async settled(id) {
      while (underWay.has(id)) await underWay.get(id)?.catch(() => undefined);
    },
    close() {
      closed = true;
    },
    async recover() {
      for (const { id, session, handoffId } of await store.notifying()) {
        const stepId = activeStepId(session);
        if (handoffId && stepId) follow(id, await deps.deliveriesOf(handoffId, stepId));
      }
    },
  };
}

const wentOn = 'This conversation went on elsewhere. Look at it again.';

/** What a tester set, with one turn more; nothing for a conversation that is no test. */
function played(
  { play, session, simulated }: Conversation,
  turn: Pick<PlayedTurn, 'input' | 'context' | 'handoffId'>,
): TestPlay | undefined {
  if (!play) return undefined;
  const { handoffId, ...told } = turn;
  const one: PlayedTurn = {
    ...told,
    from: session.log.length,
    clockSet: play.clock !== null,
    delivery: simulated ?? null,
    ...(handoffId === undefined ? {} : { handoffId }),
  };
  return { ...play, turns: [...play.turns, one] };
}

/** Whoever else is at work gets a turn between two slices of getting thousands of phrases ready. */
async function ready(flow: Flow): Promise<void> {
  const { getReady } = await import('../../core/engine/listening.ts');
  for (const work = getReady(flow); !work.next().done; ) await new Promise(setImmediate);
}

/** The interpreter and what it needs are loaded with the first conversation, not with the app. */
function engine(): Promise<typeof import('../../core/engine/step.ts')> {
  return import('../../core/engine/step.ts');
}
