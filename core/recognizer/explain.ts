import type { Finding } from './meaning.ts';
import type { RuleKind } from './pack.ts';
import type { PhraseHit } from './phrases.ts';
import type { Why } from './verdict.ts';

/** Says in one sentence what was recognised, with the visitor's own words. */
export function explain(phrase: PhraseHit, meaning: Finding, negative: PhraseHit | undefined): Why {
  if (negative?.phrase !== undefined) {
    const sentence = `Held back by your phrase “${negative.phrase}” for messages that are not handed off`;
    return { phrase: negative.phrase, words: [], against: negative.words, sentence };
  }
  if (phrase.score > 0 && phrase.score >= meaning.score && phrase.phrase !== undefined) {
    const but = phrase.against.length > 0 ? `, but ${quoted(phrase.against)} speaks against it` : '';
    const sentence = `Says what your phrase “${phrase.phrase}” says (${quoted(phrase.words)})${but}`;
    return { phrase: phrase.phrase, words: phrase.words, against: phrase.against, sentence };
  }
  if (meaning.kind !== undefined) {
    const sentence = sayMeaning(meaning.kind, meaning);
    const { pattern, words, against } = meaning;
    return { ...(pattern === undefined ? {} : { pattern }), words, against, sentence };
  }
  if (meaning.instead !== undefined) {
    const sentence = `Not a request: ${meaning.instead} (${quoted(meaning.against)})`;
    return { words: [], against: meaning.against, sentence };
  }
  return { words: [], against: [], sentence: 'Nothing in this message asks for a person' };
}

const saying: Readonly<Record<RuleKind, string>> = {
  contact: 'Asks to talk to a person',
  transfer: 'Asks to be passed on to a person',
  want: 'Wants a person',
  callback: 'Asks to be called or contacted',
  present: 'Asks whether a person is there',
  'not-a-bot': 'Does not want to talk to a bot',
  terse: 'Names a person and little else',
  escalate: 'Wants this passed to somebody higher up',
  wording: 'Worded like requests for a person',
};

function sayMeaning(kind: RuleKind, { how, who, words }: Finding): string {
  if (kind === 'contact' && how.length > 0 && who.length > 0)
    return `Asks to talk (${quoted(how)}) to a person (${quoted(who)})`;
  if (kind === 'transfer' && how.length > 0 && who.length > 0)
    return `Asks to be passed on (${quoted(how)}) to a person (${quoted(who)})`;
  if (kind === 'want' && who.length > 0) return `Wants a person (${quoted(who)})`;
  return `${saying[kind]} (${quoted(words)})`;
}

const quoted = (words: readonly string[]) => `“${words.join(' ')}”`;
