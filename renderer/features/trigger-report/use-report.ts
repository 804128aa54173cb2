import { useCallback, useEffect, useRef, useState } from 'react';
import type { ColumnChoice } from '../../../core/past-messages/columns.ts';
import type { JudgingTrigger } from '../../../core/past-messages/trigger-report.ts';
import { t, translate } from '../../language/language.ts';
import type { Judged, MessageSource, TableSample } from './report-asks.ts';
import { createReportClient, type ReportClient } from './report-client.ts';

/** How far the page has come with a set of past messages. */
export type ReportState =
  | { readonly is: 'start'; readonly problem?: string }
  | { readonly is: 'reading' }
  | { readonly is: 'choosing'; readonly source: OpenedSource }
  | { readonly is: 'judging'; readonly source: OpenedSource; readonly done: number; readonly total: number }
  | {
      readonly is: 'done';
      readonly source: OpenedSource;
      readonly judged: Judged;
      readonly choice: ColumnChoice;
      readonly trigger: JudgingTrigger;
    };

export interface OpenedSource {
  readonly name: string;
  readonly from: MessageSource;
  readonly sample: TableSample;
}

export interface ReportActions {
  readonly client: ReportClient | undefined;
  open(from: MessageSource, header?: boolean): void;
  judge(source: OpenedSource, choice: ColumnChoice): void;
  cancel(): void;
  startAgain(): void;
}

/** Reading, choosing and judging, one after the other; all the work is done by a worker. */
export function useReport(trigger: JudgingTrigger): [ReportState, ReportActions] {
  const [state, setState] = useState<ReportState>({ is: 'start' });
  const client = useReportClient();
  const latest = useRef(trigger);
  latest.current = trigger;

  const judge = useCallback(
    async (source: OpenedSource, choice: ColumnChoice) => {
      if (!client) return;
      setState({ is: 'judging', source, done: 0, total: source.sample.count });
      client.onProgress((done, total) => setState({ is: 'judging', source, done, total }));
      const by = latest.current;
      const judged = await client.ask('judge', { trigger: by, choice });
      if (judged === 'cancelled')
        // What was chosen stays chosen.
        setState({ is: 'choosing', source: { ...source, sample: { ...source.sample, guess: choice } } });
      else if (judged.report.messages === 0)
        setState({ is: 'start', problem: t('There is no message in the chosen column.') });
      else setState({ is: 'done', source, judged, choice, trigger: by });
    },
    [client],
  );

  const open = useCallback(
    async (from: MessageSource, header?: boolean) => {
      if (!client) return;
      setState((before) => (header === undefined ? { is: 'reading' } : before));
      const opened = await client.ask('open', { source: from, header });
      const name = from.is === 'file' ? from.file.name : t('Pasted messages');
      if (opened.is === 'unreadable')
        return setState({
          is: 'start',
          problem: t('{{name}} cannot be read. {{because}}', { name, because: translate(opened.because) }),
        });
      const source = { name, from, sample: opened.sample };
      // Nothing to choose where there is one column and no doubt about its first line.
      if (opened.sample.format === 'plain') await judge(source, opened.sample.guess);
      else setState({ is: 'choosing', source });
    },
    [client, judge],
  );

  const fail = useCallback(
    () => setState({ is: 'start', problem: t('The messages could not be read. Try a smaller file.') }),
    [],
  );
  return [
    state,
    {
      client,
      open: (from, header) => void open(from, header).catch(fail),
      judge: (source, choice) => void judge(source, choice).catch(fail),
      cancel: () => void client?.ask('cancel', {}),
      startAgain: () => setState({ is: 'start' }),
    },
  ];
}

function useReportClient(): ReportClient | undefined {
  const [client, setClient] = useState<ReportClient>();
  useEffect(() => {
    const made = createReportClient();
    setClient(made);
    return () => made.close();
  }, []);
  return client;
}
