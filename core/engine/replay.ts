import type { Flow } from '../flow/flow.ts';
import type { PlayedTurn } from './played-turn.ts';
import { newSession, type Session } from './session.ts';
import { step } from './step.ts';

/** The session that these turns lead to. Notifications are not made again: what became of them is among the inputs. */
export function replay(flow: Flow, turns: readonly PlayedTurn[]): Session {
  return turns.reduce(
    (session, { input, context }) => step(flow, session, input, context).session,
    newSession(),
  );
}

export type Return =
  | {
      readonly is: 'back';
      readonly session: Session;
      readonly turns: readonly PlayedTurn[];
      /** What the visitor wrote there. */
      readonly text: string;
    }
  /** The message came while something was being sent, and what became of that is not known yet. */
  | { readonly is: 'sending' }
  /** No message begins there, or the turns do not lead to this log (an older app played them). */
  | { readonly is: 'unknown' };

/**
 * The conversation as it was just before the visitor's message at this place in its log. Where the message came while a
 * notification was under way, what became of that is known there already: it cannot be taken back.
 */
export function returnTo(
  flow: Flow,
  { session: { log }, turns }: { readonly session: Session; readonly turns: readonly PlayedTurn[] },
  place: number,
): Return {
  const at = turns.findIndex(({ input, from }) => input.type === 'say' && from === place);
  const said = turns[at]?.input;
  if (said?.type !== 'say') return { is: 'unknown' };
  const before = turns.slice(0, at);
  let session = replay(flow, before);
  if (JSON.stringify(session.log) !== JSON.stringify(log.slice(0, place))) return { is: 'unknown' };
  for (const turn of turns.slice(at + 1)) {
    if (session.place.is !== 'notifying') break;
    if (turn.input.type !== 'outcome') continue;
    before.push({ ...turn, from: session.log.length });
    session = step(flow, session, turn.input, turn.context).session;
  }
  if (session.place.is === 'notifying') return { is: 'sending' };
  return { is: 'back', session, turns: before, text: said.text };
}
