import { Button } from '@mantine/core';
import { MessageSquareText } from 'lucide-react';
import { Link, useLocation } from 'wouter';
import type { HandoffRow } from '../../../contract/views.ts';
import { t } from '../../language/language.ts';
import { Card } from '../../ui/card.tsx';
import { Chip } from '../../ui/chip.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { RelativeTime } from '../../ui/relative-time.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import styles from './home-page.module.css';

export function LastHandoffs({ rows }: { rows: readonly HandoffRow[] }) {
  const [, navigate] = useLocation();
  if (rows.length === 0) return <NoneYet />;
  return (
    <Card
      title={t('Last handoffs')}
      footer={
        <Button variant="default" onClick={() => navigate('/handoffs')}>
          {t('See all handoffs')}
        </Button>
      }
    >
      <div className={styles.wide}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('Reference')}</th>
              <th scope="col">{t('Visitor')}</th>
              <th scope="col">{t('About')}</th>
              <th scope="col">{t('State')}</th>
              <th scope="col">{t('When')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

function Row({ row }: { row: HandoffRow }) {
  return (
    <tr>
      <td>
        <span className={styles.reference}>
          <Link href={`/handoffs/${row.id}`}>{row.reference}</Link>
          {row.test ? <Chip>{t('Test')}</Chip> : null}
        </span>
      </td>
      <td title={row.who}>{row.who}</td>
      <td title={row.about} className={styles.quiet}>
        {row.about}
      </td>
      <td>
        <StateBadge state={row.state} channel={row.channel} />
      </td>
      <td className={styles.quiet}>
        <RelativeTime at={row.createdAt} />
      </td>
    </tr>
  );
}

function NoneYet() {
  const [, navigate] = useLocation();
  return (
    <Card title={t('Last handoffs')}>
      <EmptyState
        icon={MessageSquareText}
        title={t('No handoffs yet')}
        action={
          <Button variant="default" onClick={() => navigate('/flow')}>
            {t('Try it in the test chat')}
          </Button>
        }
      >
        {t(
          'Each visitor who asks for a person appears here, with what they answered and what became of the mail.',
        )}
      </EmptyState>
    </Card>
  );
}
