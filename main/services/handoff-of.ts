import type { Session } from '../../core/engine/session.ts';
import { lastHandoff } from '../../core/handoff/last-handoff.ts';
import type { Conversation, NewHandoff } from '../ports/conversation-store.ts';

/** One conversation may lead to several handoffs, one after another; each has its own reference, hence its own id. */
export function handoffOf(conversation: Conversation, session: Session, now: Date): NewHandoff {
  const log = lastHandoff(session.log);
  return {
    id: `${conversation.id}-${session.reference}`,
    reference: session.reference,
    createdAt: now.toISOString(),
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
