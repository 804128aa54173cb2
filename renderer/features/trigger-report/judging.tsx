import { Button, Progress } from '@mantine/core';
import { t } from '../../language/language.ts';
import { Card } from '../../ui/card.tsx';
import styles from './trigger-report.module.css';
import type { ReportState } from './use-report.ts';

/** How far the judging has come, and the way to stop it. */
export function Judging({ state, onCancel }: JudgingProps) {
  const { done, total, source } = state;
  const share = total > 0 ? (done / total) * 100 : 0;
  return (
    <Card
      title={t('Checking {{name}}', { name: source.name })}
      footer={
        <Button variant="default" onClick={onCancel}>
          {t('Cancel')}
        </Button>
      }
    >
      <div className={styles.judging}>
        <Progress value={share} aria-label={t('Messages checked')} transitionDuration={0} />
        <p className={styles.muted}>{t('{{done}} of {{total}} messages', { done, total })}</p>
      </div>
    </Card>
  );
}

interface JudgingProps {
  readonly state: Extract<ReportState, { is: 'judging' }>;
  readonly onCancel: () => void;
}
