import { isClearlyNot } from './detect-language.ts';
import { createEvidence } from './evidence.ts';
import { type Encoded, lexiconInSlices } from './lexicon.ts';
import { type Characters, charactersIn, createNeeds } from './needs.ts';
import type { Guard, Pack, Rule, RuleKind } from './pack.ts';
import { type Alphabet, createAlphabet, gap } from './pattern.ts';
import { sharedMacros } from './shared-patterns.ts';
import { finish, inSlices, type Slices } from './slices.ts';
import { thresholds } from './verdict.ts';
import { type Standing, weighed, worthAQuestion } from './weighing.ts';
import { weightOf } from './word-weight.ts';

/** What the built-in knowledge of one language finds in a message. */
export interface Finding {
  score: number;
  pattern?: string;
  kind?: RuleKind;
  words: string[];
  /** Those of the words that say what is wanted: "speak", "put me through". */
  how: string[];
  /** Those of the words that say who is wanted: "someone", "your manager". */
  who: string[];
  against: string[];
  /** What spoke against it, in plain words. */
  instead?: string;
}

export interface Meaning {
  find(words: readonly string[], cut: number): Finding;
  /** Only the pattern and its own score, without weighing the wording: what phrases are read by. */
  patternOf(words: readonly string[], cut: number): { score: number; kind?: RuleKind };
}

export function createMeaning(pack: Pack): Meaning {
  return finish(meaningInSlices(pack));
}

export function* meaningInSlices(pack: Pack): Slices<Meaning> {
  const alphabet = createAlphabet();
  const lexicon = yield* lexiconInSlices(pack, alphabet);
  const evidence = createEvidence(alphabet, pack.language);
  const macros = { ...sharedMacros, ...pack.macros };
  const core = alphabet.compile(
    '<role wide human vague team mine name title bot machine ring transferme passed callback callme escalate terse transfer talk session speakto speakend speakpron passme passon passverb serve vagueof ofyou joining chatnoun explain reach byphone loopin helpfrom deskword hear officeword reachto feedback writeme comephone>',
    macros,
  );
  const askedFor = alphabet.compile(
    '<role wide human vague team mine bot terse transferme passed callback callme escalate talk session speakto speakend speakpron through passme passon hear officeword comephone callmenow talkme oneofyou ofyou vagueof writeme reach reachto hard livechat joining pron ring whom>',
    macros,
  );
  const guards = yield* compiled(pack.guards, alphabet, macros);
  const byScore = [...pack.rules].sort((a, b) => b.score - a.score);
  const rules = yield* compiled(byScore, alphabet, macros);
  const locate = remembering((text) => {
    const there = charactersIn(text);
    const { rest, against, instead } = takeOut(guards, text, there);
    for (const { item, expression, mayStandIn } of rules) {
      if (!mayStandIn(there)) continue;
      expression.lastIndex = 0;
      const hit = expression.exec(rest);
      if (hit) return { item, from: hit.index, hit: hit[0], against, instead };
    }
    return { item: undefined, from: 0, hit: '', against, instead };
  });
  const standingOf = (text: string, hasCore: boolean): Standing => {
    askedFor.lastIndex = 0;
    if (hasCore) return askedFor.test(text) ? 'asked' : 'named';
    return askedFor.test(text) ? 'near' : 'none';
  };
  const judge = (words: readonly string[], { encoded, located, hasCore }: Read) => {
    const { item, from, hit, against } = located;
    const found = item && { from, to: from + hit.length };
    const { odds, stretch } = evidence.weigh(encoded, found);
    const sure = item !== undefined && item.score >= thresholds.balanced.match;
    const standing = sure ? 'sure' : standingOf(encoded.text, hasCore);
    const score = weighed(item?.score ?? 0, odds, standing, against.length > 0, pack.language);
    if (sure) return { score, stretch };
    // The few words that look alike in another language would be read for what they are not.
    const foreign = score >= thresholds.eager.near && isClearlyNot(pack.language, words.slice(0, 60));
    // "I want to talk" and nothing more: with whom is worth a question, however often it is meant that way.
    const unsaid = item !== undefined && encoded.text.length <= hit.length + fewMore;
    return { score: foreign ? 0 : unsaid ? Math.min(score, worthAQuestion) : score, stretch };
  };
  const read = (words: readonly string[], cut: number): Read => {
    const encoded = lexicon.encode(words);
    const { text, starts } = encoded;
    core.lastIndex = 0;
    const hasCore = core.test(text);
    if (!hasCore) return { encoded, located: nowhere, hasCore };
    const cutAt = cut < 0 ? -1 : starts.findIndex((start) => start >= cut);
    const whole = cutAt < 0 ? text : text.slice(0, cutAt) + gap + text.slice(cutAt + 1);
    return { encoded, located: locate(whole), hasCore };
  };
  const find = (words: readonly string[], cut: number): Finding => {
    if (words.length === 0) return nothing;
    const known = read(words, cut);
    const { encoded, located } = known;
    const { starts } = encoded;
    const wordsIn = ({ from, to }: Span) => words.slice(starts[from] ?? 0, starts[to] ?? words.length);
    const { item, from, hit, against: spans, instead } = located;
    const against = spans.flatMap(wordsIn);
    const patternScore = item?.score ?? 0;
    const { score, stretch } = judge(words, known);
    const telling = (sign: 1 | -1) => {
      const said = evidence.telling(encoded, stretch, sign).map((at) => wordsIn({ from: at, to: at + 1 }));
      // Small words may weigh much, but tell a reader nothing.
      const clear = said.filter((some) => some.some((word) => weightOf(word, pack.language) > 0));
      return (clear.length > 0 ? clear : said).slice(0, mostTold).flat();
    };
    if (!item && score < thresholds.eager.near)
      return { ...nothing, score, against, ...(instead === undefined ? {} : { instead }) };
    if (!item) return { ...nothing, score, kind: 'wording', words: telling(1), against };
    const saying = (concepts: ReadonlySet<string>) =>
      placesOf(hit, (character) =>
        alphabet.conceptsOf(character).some((concept) => concepts.has(concept)),
      ).flatMap((at) => wordsIn({ from: from + at, to: from + at + 1 }));
    return {
      score,
      pattern: item.name,
      kind: item.kind,
      words: wordsIn({ from, to: from + hit.length }),
      how: saying(contactConcepts),
      who: saying(personConcepts),
      against: score < patternScore - doubtful ? [...against, ...telling(-1)] : against,
    };
  };
  return {
    find,
    patternOf(words, cut) {
      const { item } = read(words, cut).located;
      return item ? { score: item.score, kind: item.kind } : { score: 0 };
    },
  };
}

interface Compiled<T> {
  item: T;
  expression: RegExp;
  /** Whether looking for it is worth while among these characters. */
  mayStandIn(there: Characters): boolean;
}

/** A pattern costs a hundred times what a word costs, so few make a slice. */
const patternsPerSlice = 20;

function* compiled<T extends Guard | Rule>(
  list: readonly T[],
  alphabet: Alphabet,
  macros: Readonly<Record<string, string>>,
): Slices<Compiled<T>[]> {
  const made: Compiled<T>[] = [];
  const add = (item: T) => {
    const expression = alphabet.compile(item.pattern, macros);
    made.push({ item, expression, mayStandIn: createNeeds(expression) });
  };
  yield* inSlices(list, add, patternsPerSlice);
  return made;
}

function placesOf(text: string, is: (character: string) => boolean): number[] {
  return [...text].flatMap((character, at) => (is(character) ? [at] : []));
}

const mostTold = 4;

/** So many words beside a pattern say little. */
const fewMore = 1;

/** From here on it is worth telling what spoke against a pattern. */
const doubtful = 0.3;

interface Span {
  from: number;
  to: number;
}

interface Read {
  encoded: Encoded;
  located: Located;
  hasCore: boolean;
}

interface Located {
  item: Rule | undefined;
  from: number;
  hit: string;
  /** What guards took out. */
  against: readonly Span[];
  instead: string | undefined;
}

const nowhere: Located = { item: undefined, from: 0, hit: '', against: [], instead: undefined };

/** Many messages, and thousands of phrases, are one row of concepts with different words; only short ones come again. */
function remembering(locate: (text: string) => Located): (text: string) => Located {
  const remembered = new Map<string, Located>();
  return (text) => {
    if (text.length > 40) return locate(text);
    const before = remembered.get(text);
    if (before) return before;
    const located = locate(text);
    if (remembered.size > 4_000) remembered.clear();
    remembered.set(text, located);
    return located;
  };
}

export const nothing: Finding = { score: 0, words: [], how: [], who: [], against: [] };

const contactConcepts: ReadonlySet<string> = new Set(
  'talk session transfer transferme passed through reach hard helpfrom give callme callback writeme escalate raise ring ringup'.split(
    ' ',
  ),
);
const personConcepts: ReadonlySet<string> = new Set(
  'role wide human vague team mine other name title terse'.split(' '),
);

/** Replaces the words of every guard by gaps, so that no rule sees them. */
function takeOut(guards: readonly Compiled<Guard>[], text: string, there: Characters) {
  let rest = text;
  let instead: string | undefined;
  const against: Span[] = [];
  for (const { item, expression, mayStandIn } of guards) {
    if (!mayStandIn(there)) continue;
    rest = rest.replace(expression, (hit: string, at: number) => {
      if (hit === '') return hit;
      against.push({ from: at, to: at + hit.length });
      instead ??= item.says;
      return gap.repeat(hit.length);
    });
  }
  return { rest, against, instead };
}
