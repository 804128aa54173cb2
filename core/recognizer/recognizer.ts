import { detectLanguage } from './detect-language.ts';
import { explain } from './explain.ts';
import { createMeaning, type Finding, type Meaning, meaningInSlices, nothing } from './meaning.ts';
import { packs } from './packs.ts';
import { createPhraseMatcher, type PhraseEntry, type PhraseHit } from './phrases.ts';
import { finish, inSlices, type Slices } from './slices.ts';
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
  return finish(compileInSlices(phrases, options));
}

/**
 * The same in slices of a few milliseconds, for thousands of phrases on a thread that must stay responsive: let others have
 * their turn between two calls of `next()`. The last one returns the recognizer.
 */
export function* compileInSlices(
  phrases: readonly string[],
  options: RecognizerOptions = {},
): Slices<(text: string) => Verdict> {
  const limits = thresholds[options.sensitivity ?? 'balanced'];
  const setLanguage = options.language === 'auto' ? undefined : options.language;
  const read: ReadPhrase[] = [];
  yield* prepareFor(phrases);
  yield* inSlices(phrases, (phrase) => {
    const one = readPhrase(phrase, setLanguage);
    if (one.words.length > 0) read.push(one);
  });
  const brought = new Set(read.flatMap((phrase) => phrase.brings));
  const meanings = languages.filter((language) => brought.has(language)).map(meaningOf);
  const phraseMatcher = yield* createPhraseMatcher(read);
  const refused: PhraseEntry[] = [];
  yield* inSlices(options.negativePhrases ?? [], (phrase) => refused.push(readNegative(phrase, setLanguage)));
  const negatives = yield* createPhraseMatcher(refused);
  return (text) => {
    const { words, cut } = wordsOf(text);
    const phrase = phraseMatcher.best(words);
    const meaning = strongest(meanings.map((meaning) => meaning.find(words, cut)));
    const negative = negatives.best(words);
    return verdict(phrase, meaning, negative, limits);
  };
}

/**
 * For the report: which phrases, by index, would each alone hand a message off. Negative phrases are left out of account,
 * since they are nobody's contribution. In slices, like `compileInSlices`.
 */
export function* contributionsInSlices(
  phrases: readonly string[],
  options: RecognizerOptions = {},
): Slices<(text: string) => number[]> {
  const limits = thresholds[options.sensitivity ?? 'balanced'];
  const setLanguage = options.language === 'auto' ? undefined : options.language;
  const read: ReadPhrase[] = [];
  yield* prepareFor(phrases);
  yield* inSlices(phrases, (phrase) => read.push(readPhrase(phrase, setLanguage)));
  const matcher = yield* createPhraseMatcher(read.filter((phrase) => phrase.words.length > 0));
  const bringing = new Map<Language, number[]>();
  const saying = new Map<string, number[]>();
  for (const [at, { phrase, brings }] of read.entries()) {
    fileUnder(saying, phrase, at);
    for (const language of brings) fileUnder(bringing, language, at);
  }
  return (text) => {
    const { words, cut } = wordsOf(text);
    const caught = new Set<number>();
    for (const { phrase, score } of matcher.all(words))
      if (score >= limits.match) for (const at of saying.get(phrase ?? '') ?? []) caught.add(at);
    for (const [language, places] of bringing)
      if (meaningOf(language).find(words, cut).score >= limits.match) for (const at of places) caught.add(at);
    return [...caught].sort((a, b) => a - b);
  };
}

function fileUnder<K>(files: Map<K, number[]>, key: K, at: number): void {
  const file = files.get(key);
  if (file) file.push(at);
  else files.set(key, [at]);
}

/** The languages the phrases are written in, or the one that was set; English when there is nothing to tell from. */
export function* languagesInSlices(
  phrases: readonly string[],
  options: RecognizerOptions = {},
): Slices<readonly Language[]> {
  if (options.language !== undefined && options.language !== 'auto') return [options.language];
  const found = new Set<Language>();
  yield* inSlices(phrases, (phrase) => found.add(readPhrase(phrase, undefined).language));
  return found.size > 0 ? languages.filter((language) => found.has(language)) : ['en'];
}

interface ReadPhrase extends PhraseEntry {
  /** The languages whose built-in knowledge the phrase brings along, because it asks for a person. */
  brings: readonly Language[];
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

/** Prepares the languages that reading the phrases will need. */
function* prepareFor(phrases: readonly string[]): Slices<void> {
  const needed = new Set<Language>();
  yield* inSlices(phrases, (phrase) => {
    if (needed.size === languages.length) return;
    const written = detectLanguage(wordsOf(phrase).words);
    for (const language of written ? [written] : languages) needed.add(language);
  });
  for (const language of needed) {
    if (!prepared.has(language)) prepared.set(language, yield* meaningInSlices(packs[language]));
    yield;
  }
}

function readPhrase(phrase: string, setLanguage: Language | undefined): ReadPhrase {
  const { words, cut } = wordsOf(phrase);
  // "Escalate" alone asks for a higher level, not for a person.
  const asks = (language: Language) => {
    const { score, kind } = meaningOf(language).patternOf(words, cut);
    return kind !== 'escalate' && score >= thresholds.balanced.match;
  };
  const written = detectLanguage(words);
  const asksIn = (written ? [written] : languages).filter(asks);
  const brings = setLanguage && (asksIn.length > 0 || asks(setLanguage)) ? [setLanguage] : asksIn;
  return {
    phrase,
    words,
    language: written ?? asksIn[0] ?? setLanguage ?? 'en',
    literal: asksIn.length > 0,
    brings,
  };
}

function readNegative(phrase: string, setLanguage: Language | undefined): PhraseEntry {
  const { words } = wordsOf(phrase);
  return {
    phrase,
    words,
    language: setLanguage ?? detectLanguage(words) ?? 'en',
    literal: false,
    negative: true,
  };
}

function strongest(findings: readonly Finding[]): Finding {
  let best = nothing;
  for (const finding of findings) {
    const tells = best.score === 0 && best.instead === undefined && finding.instead !== undefined;
    if (finding.score > best.score || tells) best = finding;
  }
  return best;
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
