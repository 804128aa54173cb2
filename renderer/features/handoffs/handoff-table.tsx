import { Button } from '@mantine/core';
import { CircleCheck } from 'lucide-react';
import { Link } from 'wouter';
import type { HandoffRow } from '../../../contract/views.ts';
import { t } from '../../language/language.ts';
import { Chip } from '../../ui/chip.tsx';
import { RelativeTime } from '../../ui/relative-time.tsx';
import { SimulatedChip } from '../../ui/simulated-chip.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import styles from './handoff-table.module.css';
import type { HandoffPages, LoadedHandoffs } from './use-handoff-pages.ts';

export function HandoffTable({ pages, data, selected }: HandoffTableProps) {
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('Reference')}</th>
            <th scope="col">{t('Visitor')}</th>
            <th scope="col">{t('State')}</th>
          </tr>
        </thead>
        <tbody>
          {data.rows.map((row) => (
            <Row key={row.id} row={row} current={row.id === selected} />
          ))}
        </tbody>
      </table>
      <div className={styles.end}>
        {pages.hasNextPage ? (
          <Button
            variant="default"
            loading={pages.isFetchingNextPage}
            onClick={() => void pages.fetchNextPage()}
          >
            {t('Show more')}
          </Button>
        ) : null}
        <span>{shownOf(data, pages.hasNextPage)}</span>
      </div>
    </>
  );
}

interface HandoffTableProps {
  readonly pages: HandoffPages;
  readonly data: LoadedHandoffs;
  readonly selected: string | null;
}

function Row({ row, current }: { row: HandoffRow; current: boolean }) {
  return (
    <tr className={styles.row} data-current={current || undefined}>
      <td>
        <Link
          href={`/handoffs/${row.id}`}
          className={styles.reference}
          aria-current={current ? 'true' : undefined}
        >
          {row.reference}
        </Link>
        {row.test ? <Chip>{t('Test')}</Chip> : null}
        {row.done ? <Chip icon={<CircleCheck size={12} aria-hidden />}>{t('Done')}</Chip> : null}
      </td>
      <td>
        <div className={styles.who} title={row.who}>
          {row.who}
        </div>
        <div className={styles.about} title={row.about}>
          {row.about}
        </div>
      </td>
      <td>
        <StateBadge state={row.state} channel={row.channel} /> {row.simulated ? <SimulatedChip /> : null}
        <div className={styles.when}>
          <RelativeTime at={row.createdAt} />
        </div>
      </td>
    </tr>
  );
}

function shownOf({ rows, total }: LoadedHandoffs, isMore: boolean): string {
  const shown = rows.length;
  if (total !== null) return t('{{shown}} of {{total}}', { shown, total });
  return isMore ? t('{{shown}} so far', { shown }) : t('{{shown}} in all', { shown });
}
