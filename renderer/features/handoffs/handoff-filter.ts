import { type HandoffFilter, shortestSearch } from '../../../core/handoff/handoff-filter.ts';

/** What is chosen above the list, as it is chosen: days where the filter has moments. */
export interface Choices {
  readonly search: string;
  readonly standing: HandoffFilter['standing'];
  readonly test: HandoffFilter['test'];
  readonly done: HandoffFilter['done'];
  readonly period: Period;
  /** Days as YYYY-MM-DD, both included, for the period `between`; empty: open. */
  readonly from: string;
  readonly until: string;
}

export const periods = ['any', 'today', 'week', 'month', 'between'] as const;
export type Period = (typeof periods)[number];

export const noChoices: Choices = {
  search: '',
  standing: null,
  test: null,
  done: null,
  period: 'any',
  from: '',
  until: '',
};

/** The filter that choices mean today, in the days of this computer. */
export function toFilter(choices: Choices, now: Date): HandoffFilter {
  const { standing, test, done } = choices;
  const search = choices.search.trim().length < shortestSearch ? '' : choices.search.trim();
  return { search, standing, test, done, ...momentsOf(choices, now) };
}

export function isNarrowed(choices: Choices): boolean {
  const { search, standing, test, done, from, until, period } = choices;
  const dated = period === 'between' ? from !== '' || until !== '' : period !== 'any';
  return search.trim() !== '' || standing !== null || test !== null || done !== null || dated;
}

function momentsOf(
  { period, from, until }: Choices,
  now: Date,
): { from: string | null; until: string | null } {
  switch (period) {
    case 'any':
      return { from: null, until: null };
    case 'today':
      return { from: midnight(now, 0).toISOString(), until: null };
    case 'week':
      return { from: midnight(now, -6).toISOString(), until: null };
    case 'month':
      return { from: midnight(now, -29).toISOString(), until: null };
    case 'between':
      return {
        from: startOf(from, 0)?.toISOString() ?? null,
        until: startOf(until, 1)?.toISOString() ?? null,
      };
  }
}

function midnight(day: Date, later: number): Date {
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + later);
}

function startOf(day: string, later: number): Date | undefined {
  const parsed = day === '' ? undefined : new Date(`${day}T00:00:00`);
  return parsed === undefined || Number.isNaN(parsed.getTime()) ? undefined : midnight(parsed, later);
}
