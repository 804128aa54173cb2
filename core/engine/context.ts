import type { Language } from '../recognizer/verdict.ts';

/** What the engine may know besides flow and session. `now` in ISO 8601, UTC. */
export interface EngineContext {
  readonly now: string;
  readonly enabled: boolean;
  readonly supportEmail: string | undefined;
  readonly defaultCountry: string;
  /** The visitor's language, where the channel knows it. Left out: told from what they write. */
  readonly language?: Language | undefined;
  /** A fresh reference for a handoff that has none yet. Without one, `wantsReference` tells that one was needed. */
  readonly reference?: string;
}

export const engineLimits = {
  /** Steps run by themselves in one turn; more means a loop that nobody can leave. */
  automaticSteps: 200,
  /** Entries of one conversation; after that it ends, so that nothing grows without bound. */
  logEntries: 20_000,
  /** Characters of one message. More is not judged: its beginning is kept, and the visitor is told. */
  messageLength: 10_000,
} as const;
