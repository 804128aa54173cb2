import type { Database } from 'better-sqlite3';
import { type HandoffFilter, Standing, shortestSearch } from '../../../core/handoff/handoff-filter.ts';
import type { PageWanted } from '../../ports/handoff-store.ts';

/** Numbers of the handoffs of one page, newest first, and where the next page begins. */
export interface NumberPage {
  readonly numbers: readonly number[];
  readonly next: string | null;
}

interface Key {
  readonly number: number;
  readonly created_at: string;
}

/** Matches that one page of a search looks at: more are left to the next, so that no page takes long. */
const matchesPerPage = 20_000;

/** After every ISO time. */
const endOfTime = '9999';

/**
 * Cuts pages of handoffs. Narrowed by facets, each combination of them is a stretch of one index, already in order: a
 * page is the newest of their heads, and costs the same among a thousand and a million.
 */
export function createHandoffPages(database: Database): (wanted: PageWanted) => NumberPage {
  const ofFacet = database.prepare<[string, number, number, string, number, string, number], Key>(
    `SELECT number, created_at FROM handoff_list
     WHERE standing = ? AND test = ? AND done = ? AND (created_at, number) < (?, ?) AND created_at >= ?
     ORDER BY created_at DESC, number DESC LIMIT ?`,
  );
  const matching = database.prepare<[string, number, number], Key & Facets>(
    `SELECT l.number, l.created_at, l.standing, l.test, l.done
     FROM (SELECT rowid FROM handoff_words WHERE handoff_words MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?) m
     JOIN handoff_list l ON l.number = m.rowid ORDER BY l.number DESC`,
  );

  function listed({ filter, after, limit }: PageWanted): NumberPage {
    const [at, number] = afterKey(after) ?? [filter.until ?? endOfTime, 0];
    const heads = facetsOf(filter).flatMap(({ standing, test, done }) =>
      ofFacet.all(standing, test, done, at, number, filter.from ?? '', limit + 1),
    );
    heads.sort((a, b) => compareText(b.created_at, a.created_at) || b.number - a.number);
    const shown = heads.slice(0, limit);
    const last = shown.at(-1);
    return {
      numbers: shown.map((key) => key.number),
      next: heads.length > limit && last ? `${last.created_at} ${last.number}` : null,
    };
  }

  /** Looks at a few matches first: without facets they are the page; with rare ones, more and more are looked at. */
  function found({ filter, after, limit }: PageWanted, query: string): NumberPage {
    let before = after === undefined ? Number.MAX_SAFE_INTEGER : Number(after);
    if (!Number.isSafeInteger(before)) return { numbers: [], next: null };
    const numbers: number[] = [];
    let looked = 0;
    for (let share = limit + 1; looked < matchesPerPage; share *= 4) {
      const matches = matching.all(query, before, share);
      for (const row of matches) {
        if (!fits(row, filter)) continue;
        if (numbers.length === limit) return { numbers, next: String(numbers.at(-1)) };
        numbers.push(row.number);
      }
      const last = matches.at(-1);
      if (matches.length < share || !last) return { numbers, next: null };
      before = last.number;
      looked += share;
    }
    return { numbers, next: String(before) };
  }

  return (wanted) => {
    const query = toQuery(wanted.filter.search);
    if (query === undefined) return listed(wanted);
    return query === '' ? { numbers: [], next: null } : found(wanted, query);
  };
}

/** The combinations of facets that a filter leaves. */
export function facetsOf({ standing, test, done }: HandoffFilter): readonly Facets[] {
  const flags = (wanted: boolean | null) => (wanted === null ? [0, 1] : [wanted ? 1 : 0]);
  return (standing === null ? Standing.options : [standing]).flatMap((one) =>
    flags(test).flatMap((isTest) =>
      flags(done).map((isDone) => ({ standing: one, test: isTest, done: isDone })),
    ),
  );
}

export interface Facets {
  readonly standing: string;
  readonly test: number;
  readonly done: number;
}

function fits(row: Key & Facets, filter: HandoffFilter): boolean {
  return (
    (filter.standing === null || row.standing === filter.standing) &&
    (filter.test === null || (row.test === 1) === filter.test) &&
    (filter.done === null || (row.done === 1) === filter.done) &&
    (filter.from === null || row.created_at >= filter.from) &&
    (filter.until === null || row.created_at < filter.until)
  );
}

/**
 * What was typed, as an FTS5 query: every stretch between blanks is a phrase whose last word may go on, so that
 * `ann@ex` finds ann@example.com. Nothing typed is syntax. `undefined`: nothing to look for; empty: nothing findable.
 */
function toQuery(search: string): string | undefined {
  const stretches = search.split(/\s+/u).filter((stretch) => stretch !== '');
  if (stretches.length === 0) return undefined;
  return stretches
    .filter((stretch) => /[\p{L}\p{N}]/u.test(stretch) && stretch.length >= shortestSearch)
    .map((stretch) => `"${stretch.replaceAll('"', ' ').replaceAll('\0', ' ')}"*`)
    .join(' ');
}

function afterKey(after: string | undefined): [string, number] | undefined {
  const [at, number] = after?.split(' ') ?? [];
  return at === undefined || number === undefined ? undefined : [at, Number(number)];
}

/** ISO times in UTC are in order as text, without asking a locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
