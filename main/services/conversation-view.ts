import type { ConversationView } from '../../contract/views.ts';
import { activeStepId } from '../../core/engine/session.ts';
import type { Conversation } from '../ports/conversation-store.ts';

export const notPublished: ConversationView = {
  id: '',
  reference: '',
  state: 'blocked',
  blockedBecause: 'not-published',
  activeStepId: null,
  values: [],
  log: [],
  handoffId: null,
  simulated: null,
  version: null,
  clock: null,
  language: null,
  turns: [],
  wentBack: null,
};

/** A conversation as the pages see it. */
export function viewOf(conversation: Conversation, enabled: boolean): ConversationView {
  const { id, session, handoffId, version, play } = conversation;
  const states = {
    new: 'listening',
    listening: 'listening',
    clarifying: 'asking',
    collecting: 'asking',
    confirming: 'asking',
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
    version,
    clock: play?.clock ?? null,
    language: play?.language ?? null,
    turns: (play?.turns ?? []).map(({ from, clockSet, delivery, context }) => ({
      from,
      clockSet,
      delivery,
      at: context.now,
    })),
    wentBack: play?.wentBack ?? null,
  };
}
