import { Pagination, Tabs } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { ListName } from '../../../core/past-messages/judged-lists.ts';
import type { JudgedMessage } from '../../../core/recognizer/report.ts';
import { numberWords } from '../../language/formats.ts';
import { t } from '../../language/language.ts';
import { Card } from '../../ui/card.tsx';
import styles from './message-lists.module.css';
import { MessageRow } from './message-row.tsx';
import { pageControls } from './page-controls.ts';
import type { Judged, ListedMessage } from './report-asks.ts';
import type { ReportClient } from './report-client.ts';
import type { DraftPhrases } from './use-draft-phrases.ts';

type Shown = ListName | 'builtinFalseAlarms' | 'builtinMisses';

/** The messages themselves, a page at a time. */
export function MessageLists({ judged, client, draft }: MessageListsProps) {
  const tabs = tabsFor(judged);
  const [list, setList] = useState<Shown>(tabs.find(({ count }) => count > 0)?.list ?? 'matches');
  const [page, setPage] = useState(1);
  const rows = useRows(judged, client, list, page);
  const shown = tabs.find((tab) => tab.list === list);
  const pages = Math.ceil((shown?.entries ?? 0) / perPage);
  return (
    <Card title={t('Messages')}>
      <Tabs
        value={list}
        onChange={(value) => {
          const next = tabs.find((tab) => tab.list === value);
          if (!next) return;
          setList(next.list);
          setPage(1);
        }}
      >
        <Tabs.List className={styles.tabs}>
          {tabs.map((tab) => (
            <Tabs.Tab key={tab.list} value={tab.list}>
              {tab.title} <span className={styles.count}>{numberWords(tab.count)}</span>
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={list} className={styles.panel}>
          <p className={styles.muted}>{shown?.count === 0 ? t('There are none.') : shown?.hint}</p>
          <ul className={styles.messages}>
            {rows.map((message, at) => (
              // The same message can stand in a file many times.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <MessageRow key={`${at} ${message.text}`} message={message} draft={draft} />
            ))}
          </ul>
          {pages > 1 ? (
            <Pagination
              total={pages}
              value={page}
              onChange={setPage}
              size="sm"
              getControlProps={(control) => ({ 'aria-label': t(pageControls[control]) })}
            />
          ) : null}
        </Tabs.Panel>
      </Tabs>
    </Card>
  );
}

const perPage = 25;

interface MessageListsProps {
  readonly judged: Judged;
  readonly client: ReportClient | undefined;
  readonly draft: DraftPhrases;
}

interface Tab {
  readonly list: Shown;
  readonly title: string;
  readonly hint: string;
  readonly count: number;
  /** Fewer than `count` where messages repeat. */
  readonly entries: number;
}

function tabsFor({ report, counts }: Judged): Tab[] {
  const tab = (list: ListName, title: string, hint: string): Tab => ({
    list,
    title,
    hint,
    count: counts[list].messages,
    entries: counts[list].entries,
  });
  const { misses, falseAlarms } = report.builtin;
  return [
    ...(report.labelled > 0
      ? [
          tab(
            'misses',
            t('Missed'),
            t('Labelled as requests, but not handed off. The nearest to a match first.'),
          ),
          tab(
            'falseAlarms',
            t('False alarms'),
            t('Handed off, but labelled otherwise. The least certain first.'),
          ),
        ]
      : []),
    tab('nearMisses', t('Near misses'), t('Not sure enough to hand off. The nearest to a match first.')),
    tab('matches', t('Matches'), t('Handed off. The least certain first.')),
    tab('others', t('No match'), t('Not handed off. The nearest to a match first.')),
    {
      list: 'builtinFalseAlarms',
      title: t('Built-in false alarms'),
      hint: t('Messages that come with the app, handed off although they ask for no person.'),
      count: falseAlarms.length,
      entries: falseAlarms.length,
    },
    {
      list: 'builtinMisses',
      title: t('Built-in missed'),
      hint: t('Requests that come with the app and are not handed off.'),
      count: misses.length,
      entries: misses.length,
    },
  ];
}

function useRows(judged: Judged, client: ReportClient | undefined, list: Shown, page: number) {
  const [rows, setRows] = useState<readonly ListedMessage[]>([]);
  useEffect(() => {
    const from = (page - 1) * perPage;
    const { misses, falseAlarms } = judged.report.builtin;
    if (list === 'builtinMisses') return setRows(misses.slice(from, from + perPage).map(once));
    if (list === 'builtinFalseAlarms') return setRows(falseAlarms.slice(from, from + perPage).map(once));
    let wanted = true;
    client?.ask('page', { list, from, count: perPage }).then(
      (found) => wanted && setRows(found),
      () => wanted && setRows([]),
    );
    return () => {
      wanted = false;
    };
  }, [judged, client, list, page]);
  return rows;
}

function once(message: JudgedMessage): ListedMessage {
  return { ...message, times: 1 };
}
