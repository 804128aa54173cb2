import type { Language } from './verdict.ts';

/** What one language knows about asking for a person. Only data: `meaning.ts` reads it. */
export interface Pack {
  language: Language;
  /** Concept → its words and expressions, comma-separated. A word may have several concepts. */
  lexicon: Readonly<Record<string, string>>;
  /** More of the same, of which slips are not put right: so many words would bend innocent ones. */
  names?: Readonly<Record<string, string>>;
  /** What people are called; a word that means something else in this language keeps to that. */
  givenNames?: string;
  /** More concepts of words. A word with only these still counts as unknown, too. */
  hints?: Readonly<Record<string, string>>;
  /** Words that are spelled right although they look like a slip of a lexicon word, and other everyday words. */
  everyday: string;
  /** Beginnings that melt into the next word when the apostrophe is left out: l'agent, lagent. */
  elisions?: readonly string[];
  /** What compounds may end in, each itself a lexicon word. */
  endings?: readonly string[];
  /** Parts of patterns, by UPPER CASE name; they replace the shared ones of the same name. */
  macros?: Readonly<Record<string, string>>;
  /** What takes words out of consideration, applied first, in this order. */
  guards: readonly Guard[];
  rules: readonly Rule[];
}

export interface Guard {
  name: string;
  /** Plain words for the manager: what this is instead of a handoff request. */
  says: string;
  pattern: string;
}

export interface Rule {
  name: string;
  /** How sure a message with only this pattern is a handoff request, 0 to 1. */
  score: number;
  kind: RuleKind;
  pattern: string;
}

export type RuleKind =
  | 'contact'
  | 'transfer'
  | 'want'
  | 'callback'
  | 'present'
  | 'not-a-bot'
  | 'terse'
  | 'escalate'
  /** No pattern: what the message's words have in common with those of requests. */
  | 'wording';
