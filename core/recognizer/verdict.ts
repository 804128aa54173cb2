export const languages = ['en', 'es', 'fr', 'de', 'pt', 'it'] as const;
export type Language = (typeof languages)[number];

export type Sensitivity = 'careful' | 'balanced' | 'eager';

/** What the recognizer makes of one message. `near` means: not sure enough to hand off, sure enough to ask. */
export interface Verdict {
  match: boolean;
  near: boolean;
  /** 0 (nothing speaks for a handoff) to 1 (certain). */
  score: number;
  why: Why;
}

export interface Why {
  /** The manager's phrase that was recognised, when one was. */
  phrase?: string;
  /** The name of the built-in pattern that was recognised, when one was. */
  pattern?: string;
  /** The words of the message that spoke for a handoff. */
  words: string[];
  /** The words of the message that spoke against one. */
  against: string[];
  /** One sentence for a support manager. */
  sentence: string;
}

/** The lowest score that hands off, and the lowest that is worth a clarifying question. */
export const thresholds: Readonly<Record<Sensitivity, { match: number; near: number }>> = {
  careful: { match: 0.75, near: 0.5 },
  balanced: { match: 0.6, near: 0.38 },
  eager: { match: 0.45, near: 0.3 },
};
