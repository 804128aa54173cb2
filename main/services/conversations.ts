import { AppError } from '../../contract/failure.ts';
import type { ConversationView } from '../../contract/views.ts';
import type { EngineContext } from '../../core/engine/context.ts';
import type { Effect } from '../../core/engine/effect.ts';
import type { Input } from '../../core/engine/input.ts';
import { activeStepId, newSession, type Session } from '../../core/engine/session.ts';
import type { StepResult } from '../../core/engine/step.ts';
import type { Flow } from '../../core/flow/flow.ts';
import { lastHandoff } from '../../core/handoff/last-handoff.ts';
import { type SimulatedDelivery, simulationFor } from '../../core/handoff/simulation.ts';
import type { Settings } from '../../core/settings.ts';
import type {
  Conversation,
  ConversationStore,
  NewDelivery,
  NewHandoff,
} from '../ports/conversation-store.ts';
import type { FlowStore } from '../ports/flow-store.ts';
import type { Clock, Ids } from '../ports/system.ts';
import { inTurn } from './in-turn.ts';

/** How a notification ended as far as the visitor is concerned. */
export interface Notified {
  readonly outcome: 'sent' | 'captured' | 'failed';
  readonly detail: string;
}

export interface StartOptions {
  readonly test: boolean;
  /** Of a test: what its mails are made to meet instead of what is set up. */
  readonly simulated?: SimulatedDelivery | undefined;
}

export interface ConversationsService {
  start(source: 'draft' | 'published', options: StartOptions): Promise<ConversationView>;
  /** Returns as soon as the turn is on disk; the outcome of a notification follows as a change. */
  say(id: string, text: string): Promise<ConversationView>;
  get(id: string): Promise<ConversationView>;
  /** Resolves when no notification of this conversation is under way. */
  settled(id: string): Promise<void>;
  /** From now on outcomes are left for the next start, which takes the conversations up where they are. */
  close(): void;
  /** Takes up the conversations whose notification was under way when the app stopped. */
  recover(): Promise<void>;
}

export interface ConversationsDeps {
  readonly store: ConversationStore;
  readonly flows: Pick<FlowStore, 'latest'>;
  readonly draft: () => Promise<{ readonly flow: Flow }>;
  readonly settings: () => Promise<Settings>;
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

  async function context(): Promise<EngineContext> {
    const { support, general } = await deps.settings();
    return {
      now: clock.now().toISOString(),
      enabled: support.enabled,
      supportEmail: support.email === '' ? undefined : support.email,
      defaultCountry: general.defaultCountry,
    };
  }

  /** One input, one transaction: the new session and whatever it owes to the outbox are on disk together. */
  async function advance(id: string, input: Input): Promise<Conversation> {
    const [conversation, now] = await Promise.all([load(id), context()]);
    const { session, effects } = await take(conversation, input, now);
    const owed = await owedBy(conversation, session, effects, input);
    const saved = await store.save(conversation, session, owed);
    if (!saved) throw new AppError('conflict', 'This conversation went on elsewhere. Look at it again.');
    onChange('conversation', id);
    if (owed) onChange('handoffs', owed.handoff.id);
    if (effects.length > 0 && owed)
      follow(
        id,
        owed.deliveries.map((delivery) => delivery.id),
      );
    return { ...conversation, session, handoffId: owed?.handoff.id ?? conversation.handoffId };
  }

  /** A step is pure, so taking it again with the reference it turned out to need changes nothing else. */
  async function take(
    { flow, session }: Conversation,
    input: Input,
    now: EngineContext,
  ): Promise<StepResult> {
    const { step } = await engine();
    const result = step(flow, session, input, now);
    if (!result.wantsReference) return result;
    return step(flow, session, input, { ...now, reference: await store.reserveReference() });
  }

  async function owedBy(
    conversation: Conversation,
    session: Session,
    effects: readonly Effect[],
    input: Input,
  ) {
    if (effects.length === 0 && input.type !== 'outcome') return undefined;
    const handoff = handoffOf(conversation, session);
    const { simulated } = conversation;
    const settings = await deps.settings();
    const domain = settings.mail.server?.sender.address.split('@')[1] ?? 'handoff-studio.invalid';
    const deliveries = effects.flatMap((effect) =>
      effect.recipients.map((recipient, index, { length }): NewDelivery => {
        const id = ids.next();
        const { stepId, stepName, mail } = effect;
        const simulation = simulated && simulationFor(simulated, index, length);
        const content = { channel: 'email', mail } as const;
        return { id, stepId, stepName, recipient, messageId: `<${id}@${domain}>`, content, simulation };
      }),
    );
    return { handoff, deliveries };
  }

  /** Sees a notification through in the background and hands its outcome to the conversation. */
  function follow(id: string, deliveryIds: readonly string[]): void {
    const run = async () => {
      const { outcome, detail } = await deps.notify(deliveryIds);
      // An attempt broken off by closing says nothing about the mail.
      if (closed) return;
      await turns(id, () => advance(id, { type: 'outcome', outcome, detail }));
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

  async function toView(conversation: Conversation): Promise<ConversationView> {
    const { support } = await deps.settings();
    return viewOf(conversation, support.enabled);
  }

  return {
    async start(source, { test, simulated }) {
      const latest = source === 'published' ? await deps.flows.latest() : undefined;
      if (source === 'published' && !latest) return notPublished;
      const flow = latest?.flow ?? (await deps.draft()).flow;
      const { id } = await store.create({
        id: ids.next(),
        createdAt: clock.now().toISOString(),
        test,
        version: latest?.version.number ?? null,
        flow,
        session: newSession(),
        simulated: test ? simulated : undefined,
      });
      return toView(await turns(id, () => advance(id, { type: 'start' })));
    },
    async say(id, text) {
      return toView(await turns(id, () => advance(id, { type: 'say', text })));
    },
    async get(id) {
      return toView(await load(id));
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

/** The interpreter and what it needs are loaded with the first conversation, not with the app. */
function engine(): Promise<typeof import('../../core/engine/step.ts')> {
  return import('../../core/engine/step.ts');
}

const notPublished: ConversationView = {
  id: '',
  reference: '',
  state: 'blocked',
  blockedBecause: 'not-published',
  activeStepId: null,
  values: [],
  log: [],
  handoffId: null,
  simulated: null,
};

function viewOf(conversation: Conversation, enabled: boolean): ConversationView {
  const { id, session, handoffId } = conversation;
  const states = {
    new: 'listening',
    listening: 'listening',
    clarifying: 'asking',
    collecting: 'asking',
    notifying: 'notifying',
    ended: 'ended',
  } as const;
  return {
    id,
    reference: session.reference,
    state: states[session.place.is],
    blockedBecause: enabled ? null : 'switched-off',
    activeStepId: activeStepId(session) ?? null,
    values: session.values,
    log: session.log,
    handoffId,
    simulated: conversation.simulated ?? null,
  };
}

/** One conversation may lead to several handoffs, one after another; each has its own reference, hence its own id. */
function handoffOf(conversation: Conversation, session: Session): NewHandoff {
  const log = lastHandoff(session.log);
  return {
    id: `${conversation.id}-${session.reference}`,
    reference: session.reference,
    createdAt: log.findLast(({ type }) => type === 'notified')?.at ?? conversation.createdAt,
    test: conversation.test,
    conversationId: conversation.id,
    flowName: conversation.flow.name,
    version: conversation.version,
    answers: session.values,
    transcript: log.flatMap((entry) =>
      entry.type === 'said' ? [{ at: entry.at, from: entry.from, text: entry.text }] : [],
    ),
  };
}
