import type { JudgedMessage } from '../recognizer/report.ts';

/** How a message came off, in one word for lists and files. */
export type Outcome = 'match' | 'near miss' | 'no match';

export const listNames = ['matches', 'nearMisses', 'misses', 'falseAlarms', 'others'] as const;
export type ListName = (typeof listNames)[number];

export interface JudgedLists {
  /** Takes the message at this place of the file. */
  add(at: number, message: JudgedMessage): void;
  counts(): Readonly<Record<ListName, number>>;
  /** Places in the file, those nearest to the line between handing off and not first. */
  page(list: ListName, from: number, count: number): readonly number[];
}

/** Remembers where every message belongs: a place and a score each, so that a hundred thousand take little room. */
export function createJudgedLists(): JudgedLists {
  const scores: number[] = [];
  const lists: Record<ListName, number[]> = {
    matches: [],
    nearMisses: [],
    misses: [],
    falseAlarms: [],
    others: [],
  };
  const unsorted = new Set<ListName>();
  const sort = (name: ListName) => {
    const rising = name === 'matches' || name === 'falseAlarms' ? 1 : -1;
    lists[name].sort((a, b) => rising * ((scores[a] ?? 0) - (scores[b] ?? 0)) || a - b);
    unsorted.delete(name);
  };
  return {
    add(at, { verdict: { match, near, score }, wanted }) {
      scores[at] = score;
      lists[match ? 'matches' : near ? 'nearMisses' : 'others'].push(at);
      if (wanted === true && !match) lists.misses.push(at);
      if (wanted === false && match) lists.falseAlarms.push(at);
      for (const name of listNames) unsorted.add(name);
    },
    counts: () => ({
      matches: lists.matches.length,
      nearMisses: lists.nearMisses.length,
      misses: lists.misses.length,
      falseAlarms: lists.falseAlarms.length,
      others: lists.others.length,
    }),
    page(list, from, count) {
      if (unsorted.has(list)) sort(list);
      return lists[list].slice(from, from + count);
    },
  };
}

export function outcomeOf({ match, near }: { match: boolean; near: boolean }): Outcome {
  return match ? 'match' : near ? 'near miss' : 'no match';
}
