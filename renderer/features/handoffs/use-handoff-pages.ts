import { useInfiniteQuery } from '@tanstack/react-query';
import type { HandoffRow } from '../../../contract/views.ts';
import { useClient } from '../../platform/client.tsx';
import { toAppError } from '../../platform/failure.ts';

const pageSize = 50;

export type HandoffPages = ReturnType<typeof useHandoffPages>;

export interface LoadedHandoffs {
  readonly rows: readonly HandoffRow[];
  readonly total: number;
}

/** The handoffs, newest first, a page at a time. */
export function useHandoffPages() {
  const client = useClient();
  return useInfiniteQuery({
    queryKey: ['handoffs.list'],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) =>
      client
        .call('handoffs.list', { limit: pageSize, ...(pageParam === null ? {} : { after: pageParam }) })
        .catch((error: unknown) => {
          throw toAppError(error);
        }),
    getNextPageParam: (page) => page.next,
    select: ({ pages }): LoadedHandoffs => ({
      rows: pages.flatMap((page) => page.rows),
      total: pages[0]?.total ?? 0,
    }),
  });
}
