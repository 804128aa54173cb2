import { useEffect, useRef, useState } from 'react';
import type { HandoffFilter } from '../../../core/handoff/handoff-filter.ts';
import { createHandoffsCsv } from '../../../core/handoff/handoffs-csv.ts';
import { useClient } from '../../platform/client.tsx';
import { toAppError } from '../../platform/failure.ts';
import { saveFile } from '../../ui/save-file.ts';
import { stateWord } from '../../ui/state-badge.tsx';

const pageSize = 500;

export type ExportState =
  | { readonly is: 'idle' }
  | { readonly is: 'reading'; readonly read: number }
  | { readonly is: 'failed'; readonly because: string };

/** Writes what the filter leaves into a CSV file, page by page, so that it can be watched and stopped. */
export function useExport(filter: HandoffFilter) {
  const client = useClient();
  const [state, setState] = useState<ExportState>({ is: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  async function run(signal: AbortSignal) {
    const csv = createHandoffsCsv();
    let read = 0;
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof nextPage>> = await nextPage(after);
      if (signal.aborted) return;
      csv.add(page.rows.map((row) => ({ ...row, state: stateWord(row.state) })));
      read += page.rows.length;
      after = page.next;
      setState({ is: 'reading', read });
    } while (after !== null);
    saveFile('handoffs.csv', new Blob(['\uFEFF', ...csv.parts()], { type: 'text/csv' }));
    setState({ is: 'idle' });
  }

  function nextPage(after: string | null) {
    return client.call('handoffs.export', {
      filter,
      limit: pageSize,
      ...(after === null ? {} : { after }),
    });
  }

  return {
    state,
    start() {
      const stop = new AbortController();
      running.current = stop;
      setState({ is: 'reading', read: 0 });
      run(stop.signal).catch((error: unknown) => {
        if (!stop.signal.aborted) setState({ is: 'failed', because: toAppError(error).message });
      });
    },
    stop() {
      running.current?.abort();
      setState({ is: 'idle' });
    },
  };
}
