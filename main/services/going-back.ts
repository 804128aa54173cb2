import { AppError } from '../../contract/failure.ts';
import type { TestPlay } from '../../core/engine/played-turn.ts';
import { returnTo } from '../../core/engine/replay.ts';
import type { LogEntry } from '../../core/engine/session.ts';
import type { Conversation, ConversationStore } from '../ports/conversation-store.ts';

type Branch = Omit<Parameters<ConversationStore['create']>[0], 'id' | 'createdAt'>;

/**
 * The conversation that goes on from before the visitor's message at this place of the log, with the same flow and the
 * clock and delivery of that time. It owes nothing: what was sent before the point is only told of.
 */
export function goneBack(left: Conversation & { readonly play: TestPlay }, place: number): Branch {
  const back = returnTo(left.flow, { session: left.session, turns: left.play.turns }, place);
  switch (back.is) {
    case 'sending':
      throw new AppError('conflict', 'Something is being sent right now. Go back when that is done.');
    case 'unknown':
      throw new AppError('conflict', 'It is not possible to go back to there. Restart the conversation.');
    case 'back': {
      const { session, turns, text } = back;
      const next = left.play.turns.find(({ from, input }) => from === place && input.type === 'say');
      const shared = session.log.length;
      return {
        test: true,
        version: left.version,
        flow: left.flow,
        session,
        simulated: next?.delivery ?? undefined,
        handoffId: turns.findLast(({ handoffId }) => handoffId !== undefined)?.handoffId ?? null,
        play: {
          clock: next?.clockSet ? next.context.now : null,
          language: left.play.language,
          turns: [...turns],
          wentBack: {
            from: left.id,
            place: shared,
            text,
            sentBefore: session.log.some(isNotified),
            sentAfter: left.session.log.slice(shared).some(isNotified),
          },
        },
      };
    }
  }
}

function isNotified({ type }: LogEntry): boolean {
  return type === 'notified';
}
