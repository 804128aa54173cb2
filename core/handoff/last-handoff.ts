import type { LogEntry } from '../engine/session.ts';

/** The part of a conversation that belongs to its latest handoff: since the end of the one before it. */
export function lastHandoff(log: readonly LogEntry[]): readonly LogEntry[] {
  const notified = log.findLastIndex(({ type }) => type === 'notified');
  const upTo = notified === -1 ? log.length : notified;
  const endedBefore = log.slice(0, upTo).findLastIndex(({ type }) => type === 'ended');
  return log.slice(endedBefore + 1);
}
