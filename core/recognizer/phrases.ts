import { createParaphraseMatcher } from './paraphrases.ts';
import { inSlices, type Slices } from './slices.ts';
import type { Language } from './verdict.ts';
import { againstWords, saysLittleElse } from './word-weight.ts';

export interface PhraseEntry {
  phrase: string;
  words: readonly string[];
  language: Language;
  /** Only its own words in their own order count, because the built-in meaning covers the paraphrases. */
  literal: boolean;
  /** Holds messages back. What is held back too freely is only asked for once more. */
  negative?: boolean;
}

export interface PhraseHit {
  score: number;
  phrase?: string;
  words: string[];
  against: string[];
}

/** Recognises phrases. Every phrase is judged by itself, so one more phrase never costs a match. */
export function* createPhraseMatcher(entries: readonly PhraseEntry[]): Slices<PhraseMatcher> {
  const literal = yield* createLiteralMatcher(entries.filter((entry) => entry.literal));
  const byLanguage = new Map<Language, PhraseEntry[]>();
  for (const entry of entries) {
    if (entry.literal) continue;
    const group = byLanguage.get(entry.language);
    if (group) group.push(entry);
    else byLanguage.set(entry.language, [entry]);
  }
  const matchers = [literal];
  for (const [language, group] of byLanguage) matchers.push(yield* createParaphraseMatcher(group, language));
  return {
    all: (words) => matchers.flatMap((matcher) => matcher.all(words)),
    best(words) {
      let best = noHit;
      for (const matcher of matchers) {
        const hit = matcher.best(words);
        if (hit && hit.score > best.score) best = hit;
      }
      return best;
    },
  };
}

export interface PhraseMatcher {
  best(words: readonly string[]): PhraseHit;
  /** Every phrase that is recognised, each with its own score. */
  all(words: readonly string[]): readonly PhraseHit[];
}

/** One way of recognising phrases. */
export interface Matcher {
  best(words: readonly string[]): PhraseHit | undefined;
  all(words: readonly string[]): PhraseHit[];
}

const noHit: PhraseHit = { score: 0, words: [], against: [] };

interface Node {
  entries: PhraseEntry[];
  next: Map<string, Node>;
}

/** Finds phrases word for word; a tree of words makes the number of phrases irrelevant. */
function* createLiteralMatcher(entries: readonly PhraseEntry[]): Slices<Matcher> {
  const root: Node = { entries: [], next: new Map() };
  yield* inSlices(entries, (entry) => {
    let node = root;
    for (const word of entry.words) {
      let next = node.next.get(word);
      if (!next) {
        next = { entries: [], next: new Map() };
        node.next.set(word, next);
      }
      node = next;
    }
    node.entries.push(entry);
  });
  const all = (words: readonly string[]) => {
    const hits: PhraseHit[] = [];
    for (let from = 0; from < words.length; from += 1) {
      let node = root.next.get(words[from] ?? '');
      for (let at = from; node; at += 1) {
        for (const entry of node.entries) hits.push(literalHit(entry, words, from));
        node = node.next.get(words[at + 1] ?? '');
      }
    }
    return hits;
  };
  return { all, best: (words) => all(words).sort((a, b) => b.score - a.score)[0] };
}

function literalHit(entry: PhraseEntry, words: readonly string[], from: number): PhraseHit {
  const against = againstWords(words.slice(Math.max(0, from - 3), from), entry.words, entry.language);
  const found = words.slice(from, from + entry.words.length);
  // "agent" alone stands in many a message that asks for nobody; the built-in meaning knows which do.
  const lost = entry.words.length < 3 && !saysLittleElse(words, entry.words, entry.language, 0);
  return { score: lost ? 0.2 : against.length > 0 ? 0.3 : 0.95, phrase: entry.phrase, words: found, against };
}
