import { detectLanguage } from '../recognizer/detect-language.ts';
import type { Language } from '../recognizer/verdict.ts';
import { wordsOf } from '../recognizer/words.ts';
import type { Run } from './run.ts';
import type { LogEntry } from './session.ts';

/** Messages that are looked at, latest first, and words it takes to tell. */
const mostMessages = 12;
const fewestWords = 3;

/**
 * Whose language it is: what the channel says, else what the visitor's latest messages are written in, else what the bot's
 * own texts are. Looked up when something has to be said in it, for it costs more than the rest of a turn.
 */
export function languageOf({ context, log }: Run): Language {
  return context.language ?? written(log, 'visitor') ?? written(log, 'bot') ?? 'en';
}

function written(log: readonly LogEntry[], from: 'visitor' | 'bot'): Language | undefined {
  const words: string[] = [];
  for (let at = log.length - 1, seen = 0; at >= 0 && seen < mostMessages; at--) {
    const entry = log[at];
    if (entry?.type !== 'said' || entry.from !== from) continue;
    seen += 1;
    words.push(...wordsOf(entry.text.slice(0, 500)).words);
  }
  return words.length < fewestWords ? undefined : detectLanguage(words);
}
