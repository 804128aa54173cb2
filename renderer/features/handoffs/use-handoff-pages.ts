import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { HandoffRow } from '../../../contract/views.ts';
import type { HandoffFilter } from '../../../core/handoff/handoff-filter.ts';
import { useClient } from '../../platform/client.tsx';
import { toAppError } from '../../platform/failure.ts';

const pageSize = 50;

export type HandoffPages = ReturnType<typeof useHandoffPages>;

export interface LoadedHandoffs {
  readonly rows: readonly HandoffRow[];
  /** How many there are in all; `null`: not known before they are read. */
  readonly total: number | null;
}

/** The handoffs that the filter leaves, newest first, a page at a time. */
export function useHandoffPages(filter: HandoffFilter) {
  const client = useClient();
  return useInfiniteQuery({
    queryKey: ['handoffs.list', filter],
    initialPageParam: null as string | null,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam }) =>
      client
        .call('handoffs.list', {
          filter,
          limit: pageSize,
          ...(pageParam === null ? {} : { after: pageParam }),
        })
        .catch((error: unknown) => {
          throw toAppError(error);
        }),
    getNextPageParam: (page) => page.next,
    select: ({ pages }): LoadedHandoffs => ({
      rows: pages.flatMap((page) => page.rows),
      total: pages[0]?.total ?? null,
    }),
  });
}
