import type { LogEntry } from '../engine/session.ts';

/** What was said, one entry per message, as the test chat shows it: `Visitor: …` and `Bot: …`. */
export function transcriptLines(log: readonly LogEntry[]): readonly string[] {
  return log.flatMap((entry) =>
    entry.type === 'said' ? [`${entry.from === 'visitor' ? 'Visitor' : 'Bot'}: ${entry.text}`] : [],
  );
}
