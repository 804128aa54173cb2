import { createLexicon } from './lexicon.ts';
import type { Guard, Pack, Rule, RuleKind } from './pack.ts';
import { createAlphabet, gap } from './pattern.ts';
import { sharedMacros } from './shared-patterns.ts';

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

export type Meaning = (words: readonly string[], cut: number) => Finding;

export function createMeaning(pack: Pack): Meaning {
  const alphabet = createAlphabet();
  const lexicon = createLexicon(pack, alphabet);
  const macros = { ...sharedMacros, ...pack.macros };
  const compiled = <T extends Guard | Rule>(list: readonly T[]) =>
    list.map((item) => ({ item, expression: alphabet.compile(item.pattern, macros) }));
  const core = alphabet.compile(
    '<role wide human vague team mine name title bot machine ring transferme passed callback callme escalate terse transfer talk session speakto speakend speakpron passme passon passverb serve vagueof ofyou joining chatnoun explain reach byphone loopin helpfrom deskword hear officeword reachto feedback writeme comephone>',
    macros,
  );
  const guards = compiled(pack.guards);
  const rules = compiled([...pack.rules].sort((a, b) => b.score - a.score));
  const locate = remembering((text) => {
    const { rest, against, instead } = takeOut(guards, text);
    for (const { item, expression } of rules) {
      expression.lastIndex = 0;
      const hit = expression.exec(rest);
      if (hit) return { item, from: hit.index, hit: hit[0], against, instead };
    }
    return { item: undefined, from: 0, hit: '', against, instead };
  });
  return (words, cut) => {
    const { text, starts } = lexicon.encode(words);
    core.lastIndex = 0;
    if (!core.test(text)) return nothing;
    const cutAt = cut < 0 ? -1 : starts.findIndex((start) => start >= cut);
    const whole = cutAt < 0 ? text : text.slice(0, cutAt) + gap + text.slice(cutAt + 1);
    const wordsIn = ({ from, to }: Span) => words.slice(starts[from] ?? 0, starts[to] ?? words.length);
    const { item, from, hit, against: spans, instead } = locate(whole);
    const against = spans.flatMap(wordsIn);
    if (!item) return { ...nothing, against, ...(instead === undefined ? {} : { instead }) };
    const saying = (concepts: ReadonlySet<string>) =>
      [...hit].flatMap((character, at) =>
        alphabet.conceptsOf(character).some((concept) => concepts.has(concept))
          ? wordsIn({ from: from + at, to: from + at + 1 })
          : [],
      );
    return {
      score: item.score,
      pattern: item.name,
      kind: item.kind,
      words: wordsIn({ from, to: from + hit.length }),
      how: saying(contactConcepts),
      who: saying(personConcepts),
      against,
    };
  };
}

interface Span {
  from: number;
  to: number;
}

interface Located {
  item: Rule | undefined;
  from: number;
  hit: string;
  /** What guards took out. */
  against: readonly Span[];
  instead: string | undefined;
}

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
function takeOut(guards: readonly { item: Guard; expression: RegExp }[], text: string) {
  let rest = text;
  let instead: string | undefined;
  const against: Span[] = [];
  for (const { item, expression } of guards) {
    rest = rest.replace(expression, (hit: string, at: number) => {
      if (hit === '') return hit;
      against.push({ from: at, to: at + hit.length });
      instead ??= item.says;
      return gap.repeat(hit.length);
    });
  }
  return { rest, against, instead };
}
