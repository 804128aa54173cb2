import type { JudgedMessage } from '../recognizer/report.ts';

/** How a message came off, in one word for lists and files. */
export type Outcome = 'match' | 'near miss' | 'no match';

export type ListName = 'matches' | 'nearMisses' | 'misses' | 'falseAlarms' | 'others';

export interface JudgedLists {
  /** Takes the message at this place of the file. */
  add(at: number, message: JudgedMessage): void;
  counts(): Readonly<Record<ListName, ListCount>>;
  /** Those nearest to the line between handing off and not first. */
  page(list: ListName, from: number, count: number): readonly ListEntry[];
}

export interface ListCount {
  readonly messages: number;
  /** Entries of the list, which shows equal messages once. */
  readonly entries: number;
}

export interface ListEntry {
  /** Place in the file of the first of these messages. */
  readonly at: number;
  /** How often the message stands in the file. */
  readonly times: number;
}

/** Remembers where every message belongs: a few numbers each, so that a hundred thousand take little room. */
export function createJudgedLists(): JudgedLists {
  const lists = {
    matches: createList(1),
    nearMisses: createList(-1),
    misses: createList(-1),
    falseAlarms: createList(1),
    others: createList(-1),
  } satisfies Record<ListName, unknown>;
  return {
    add(at, { text, verdict: { match, near, score }, wanted }) {
      lists[match ? 'matches' : near ? 'nearMisses' : 'others'].add(at, text, score);
      if (wanted === true && !match) lists.misses.add(at, text, score);
      if (wanted === false && match) lists.falseAlarms.add(at, text, score);
    },
    counts: () => ({
      matches: lists.matches.count(),
      nearMisses: lists.nearMisses.count(),
      misses: lists.misses.count(),
      falseAlarms: lists.falseAlarms.count(),
      others: lists.others.count(),
    }),
    page: (list, from, count) => lists[list].page(from, count),
  };
}

/** `rising`: 1 shows low scores first, -1 high ones. */
function createList(rising: 1 | -1) {
  const byText = new Map<string, { at: number; times: number; score: number }>();
  let messages = 0;
  let sorted: ListEntry[] | undefined;
  return {
    add(at: number, text: string, score: number) {
      messages += 1;
      sorted = undefined;
      const known = byText.get(text);
      if (known) known.times += 1;
      else byText.set(text, { at, times: 1, score });
    },
    count: (): ListCount => ({ messages, entries: byText.size }),
    page(from: number, count: number): readonly ListEntry[] {
      sorted ??= [...byText.values()].sort((a, b) => rising * (a.score - b.score) || a.at - b.at);
      return sorted.slice(from, from + count).map(({ at, times }) => ({ at, times }));
    },
  };
}

export function outcomeOf({ match, near }: { match: boolean; near: boolean }): Outcome {
  return match ? 'match' : near ? 'near miss' : 'no match';
}
