import { detectLanguage } from './detect-language.ts';
import { explain } from './explain.ts';
import { createMeaning, type Finding, type Meaning } from './meaning.ts';
import { packs } from './packs.ts';
import { createPhraseMatcher, type PhraseEntry, type PhraseHit } from './phrases.ts';
import { type Language, languages, type Sensitivity, thresholds, type Verdict } from './verdict.ts';
import { wordsOf } from './words.ts';

export type { Language, Sensitivity, Verdict, Why } from './verdict.ts';

export interface RecognizerOptions {
  /** "Do not hand off when …": what these recognise is never handed off. */
  negativePhrases?: readonly string[];
  /** Defaults to balanced. */
  sensitivity?: Sensitivity;
  /** Defaults to auto: the languages the phrases are written in. */
  language?: Language | 'auto';
}

/**
 * Prepares the recognition of handoff requests. Phrases that ask for a person bring the built-in knowledge of how people ask
 * for one in that language; any other phrase is recognised with its own paraphrases. Every phrase is judged by itself, so one
 * more phrase never costs a match.
 */
export function compileRecognizer(
  phrases: readonly string[],
  options: RecognizerOptions = {},
): (text: string) => Verdict {
  const limits = thresholds[options.sensitivity ?? 'balanced'];
  const setLanguage = options.language === 'auto' ? undefined : options.language;
  const read = phrases
    .map((phrase) => readPhrase(phrase, setLanguage))
    .filter((phrase) => phrase.words.length > 0);
  const meanings = meaningsFor(read, setLanguage);
  const matchPhrase = createPhraseMatcher(read);
  const matchNegative = createPhraseMatcher(
    (options.negativePhrases ?? []).map((phrase) => readNegative(phrase, setLanguage)),
  );
  return (text) => {
    const { words, cut } = wordsOf(text);
    const phrase = matchPhrase(words);
    const meaning = strongest(meanings.map((find) => find(words, cut)));
    const negative = matchNegative(words);
    return verdict(phrase, meaning, negative, limits);
  };
}

interface ReadPhrase extends PhraseEntry {
  /** The languages in which the phrase asks for a person. */
  asksIn: readonly Language[];
}

const prepared = new Map<Language, Meaning>();

/** The built-in knowledge of a language is prepared once, when it is first needed. */
function meaningOf(language: Language): Meaning {
  const known = prepared.get(language);
  if (known) return known;
  const made = createMeaning(packs[language]);
  prepared.set(language, made);
  return made;
}

function readPhrase(phrase: string, setLanguage: Language | undefined): ReadPhrase {
  const { words, cut } = wordsOf(phrase);
  const detected = setLanguage ?? detectLanguage(words);
  const candidates = detected ? [detected] : languages;
  const asksIn = candidates.filter(
    (language) => meaningOf(language)(words, cut).score >= thresholds.balanced.match,
  );
  return { phrase, words, language: detected ?? asksIn[0] ?? 'en', literal: asksIn.length > 0, asksIn };
}

function readNegative(phrase: string, setLanguage: Language | undefined): PhraseEntry {
  const { words } = wordsOf(phrase);
  return { phrase, words, language: setLanguage ?? detectLanguage(words) ?? 'en', literal: false };
}

function meaningsFor(phrases: readonly ReadPhrase[], setLanguage: Language | undefined): Meaning[] {
  const asked = new Set(phrases.flatMap((phrase) => phrase.asksIn));
  const wanted = setLanguage && asked.size > 0 ? [setLanguage] : [...asked];
  return wanted.map(meaningOf);
}

function strongest(findings: readonly Finding[]): Finding {
  return findings.reduce(
    (best, finding) => (finding.score > best.score || (best.score === 0 && finding.instead) ? finding : best),
    {
      score: 0,
      words: [],
      against: [],
    },
  );
}

/** From here on a negative phrase is taken as recognised. */
const negativeHit = 0.6;

function verdict(
  phrase: PhraseHit,
  meaning: Finding,
  negative: PhraseHit,
  limits: { match: number; near: number },
): Verdict {
  const denied = negative.score >= negativeHit;
  const score = denied ? 0 : Math.max(phrase.score, meaning.score);
  const match = score >= limits.match;
  return {
    match,
    near: !match && score >= limits.near,
    score,
    why: explain(phrase, meaning, denied ? negative : undefined),
  };
}
