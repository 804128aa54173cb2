import type { Pack } from './pack.ts';
import type { Alphabet } from './pattern.ts';
import { finish, inSlices, type Slices } from './slices.ts';
import { createTypoIndex, slips } from './typo.ts';
import { wordsOf } from './words.ts';

export interface Lexicon {
  /** One character per word or expression of the message, and which words each stands for. */
  encode(words: readonly string[]): Encoded;
}

export interface Encoded {
  text: string;
  /** For every character of `text`: the index of its first word; one more entry holds the number of words. */
  starts: number[];
  /** What each character of `text` stands for, as the lexicon spells it. */
  said: string[];
}

/** Turns words into concepts: expressions first, then words, then slips of them, then words written together. */
export function createLexicon(pack: Pack, alphabet: Alphabet): Lexicon {
  return finish(lexiconInSlices(pack, alphabet));
}

export function* lexiconInSlices(pack: Pack, alphabet: Alphabet): Slices<Lexicon> {
  const concepts = new Map<string, Set<string>>();
  yield* noteExpressions(concepts, pack);
  const worthRepairing = wordsWorthRepairing(concepts);
  yield* noteNames(concepts, pack);
  const trie = yield* trieOf(concepts, alphabet);
  const unknown = alphabet.characterOf(['x']);
  const number = alphabet.characterOf(['num']);
  const repair = yield* createRepair(pack, concepts, worthRepairing);
  return {
    encode(words) {
      const known = words.flatMap((word, index) => repair(word).map((text) => ({ text, index })));
      let text = '';
      const starts: number[] = [];
      const said: string[] = [];
      for (let at = 0; at < known.length; ) {
        const found = longest(trie, known, at);
        starts.push(known[at]?.index ?? 0);
        text += found?.character ?? (/^\d/.test(known[at]?.text ?? '') ? number : unknown);
        const length = found?.length ?? 1;
        said.push(textOf(known, at, length));
        at += length;
      }
      starts.push(words.length);
      return { text, starts, said };
    },
  };
}

function textOf(words: readonly { text: string }[], from: number, count: number): string {
  let text = words[from]?.text ?? '';
  for (let at = from + 1; at < from + count; at += 1) text += ` ${words[at]?.text ?? ''}`;
  return text;
}

interface Node {
  character?: string;
  next: Map<string, Node>;
}

type Concepts = Map<string, Set<string>>;

function* noteExpressions(concepts: Concepts, pack: Pack): Slices<void> {
  for (const [concept, list] of Object.entries(pack.lexicon)) yield* note(concepts, concept, list, []);
  for (const [concept, list] of Object.entries(pack.hints ?? {})) yield* note(concepts, concept, list, ['x']);
}

function* noteNames(concepts: Concepts, pack: Pack): Slices<void> {
  for (const [concept, list] of Object.entries(pack.names ?? {})) yield* note(concepts, concept, list, []);
  const everyday = new Set(pack.everyday.split(/[\s,]+/));
  for (const name of (pack.givenNames ?? '').split(/[\s,]+/))
    if (name !== '' && !concepts.has(name) && !everyday.has(name)) concepts.set(name, new Set(['name', 'x']));
}

function* note(
  concepts: Concepts,
  concept: string,
  list: string,
  otherwise: readonly string[],
): Slices<void> {
  yield* inSlices(list.split(','), (entry) => {
    const expression = wordsOf(entry).words.join(' ');
    if (expression === '') return;
    const known = concepts.get(expression);
    if (known) known.add(concept);
    else concepts.set(expression, new Set([concept, ...otherwise]));
  });
}

function* trieOf(concepts: Concepts, alphabet: Alphabet): Slices<Node> {
  const root: Node = { next: new Map() };
  yield* inSlices(concepts, ([expression, set]) => {
    let node = root;
    for (const word of expression.split(' ')) {
      let next = node.next.get(word);
      if (!next) {
        next = { next: new Map() };
        node.next.set(word, next);
      }
      node = next;
    }
    node.character = alphabet.characterOf(set);
  });
  return root;
}

function longest(root: Node, words: readonly { text: string }[], from: number) {
  let node: Node | undefined = root;
  let best: { character: string; length: number } | undefined;
  for (let at = from; node && at < words.length; at += 1) {
    node = node.next.get(words[at]?.text ?? '');
    if (node?.character !== undefined) best = { character: node.character, length: at - from + 1 };
  }
  return best;
}

/** A word as the lexicon spells it: itself, or the one or two words it was meant to be. */
function* createRepair(
  pack: Pack,
  concepts: Concepts,
  worthRepairing: ReadonlySet<string>,
): Slices<(word: string) => readonly string[]> {
  const vocabulary = new Set([...concepts.keys()].flatMap((expression) => expression.split(' ')));
  const everyday = new Set(pack.everyday.split(/[\s,]+/));
  const single = new Set([...concepts.keys()].filter((expression) => !expression.includes(' ')));
  const similar = yield* createTypoIndex(worthRepairing);
  return remembering((word) => {
    if (vocabulary.has(word) || word.length < 3 || /^\d/.test(word)) return [word];
    const simpler =
      calm(word, vocabulary) ??
      elided(word, pack.elisions ?? [], vocabulary) ??
      lastPart(word, pack.endings ?? []);
    if (simpler !== undefined) return simpler;
    if (everyday.has(word)) return [word];
    const meant = closest(word, similar(word), single);
    return meant === undefined ? (apart(word, single) ?? [word]) : [meant];
  });
}

function remembering(repair: (word: string) => readonly string[]): (word: string) => readonly string[] {
  const remembered = new Map<string, readonly string[]>();
  return (word) => {
    const before = remembered.get(word);
    if (before) return before;
    const repaired = repair(word);
    // Forgetting everything now and then keeps the memory small without changing any answer.
    if (remembered.size > 8_000) remembered.clear();
    remembered.set(word, repaired);
    return repaired;
  };
}

/** "pleeease" is "please". */
function calm(word: string, vocabulary: ReadonlySet<string>): readonly string[] | undefined {
  const forms = [word.replace(/(.)\1{2,}/g, '$1$1'), word.replace(/(.)\1+/g, '$1')];
  const form = forms.find((shorter) => shorter !== word && vocabulary.has(shorter));
  return form === undefined ? undefined : [form];
}

/** "lagent" is "l agent". */
function elided(
  word: string,
  starts: readonly string[],
  vocabulary: ReadonlySet<string>,
): readonly string[] | undefined {
  const start = starts.find(
    (each) =>
      word.startsWith(each) && word.length >= each.length + 2 && vocabulary.has(word.slice(each.length)),
  );
  return start === undefined ? undefined : [start, word.slice(start.length)];
}

/** "kundendienstmitarbeiter" is a "mitarbeiter". */
function lastPart(word: string, endings: readonly string[]): readonly string[] | undefined {
  const ending = endings.find((each) => word.endsWith(each) && word.length > each.length);
  return ending === undefined ? undefined : [ending];
}

/** Repairing words that decide nothing would only bend innocent ones. */
export const repaired: ReadonlySet<string> = new Set(
  'talk session transfer reach helpfrom hard give want need let please how can role human vague team bot callback callme escalate terse hours when neg transferme passed'.split(
    ' ',
  ),
);

function wordsWorthRepairing(concepts: Concepts): Set<string> {
  const worth = [...concepts].filter(([, set]) => [...set].some((concept) => repaired.has(concept)));
  return new Set(worth.flatMap(([expression]) => expression.split(' ')));
}

function closest(
  written: string,
  candidates: readonly string[],
  single: ReadonlySet<string>,
): string | undefined {
  const rank = (word: string) =>
    slips(written, word) * 4 + (written[0] === word[0] ? 0 : 2) + (single.has(word) ? 0 : 1);
  return [...candidates].sort((a, b) => rank(a) - rank(b) || a.localeCompare(b))[0];
}

/** "talkto" is "talk to". */
function apart(word: string, single: ReadonlySet<string>): readonly string[] | undefined {
  if (word.length < 5 || word.length > 24) return undefined;
  for (let at = word.length - 1; at >= 1; at -= 1) {
    const [start, end] = [word.slice(0, at), word.slice(at)];
    const worthwhile =
      (start.length > 3 || end.length > 3) && (start.length > 1 || /^[iu]$/.test(start)) && end.length > 1;
    if (worthwhile && single.has(start) && single.has(end)) return [start, end];
  }
  return undefined;
}
