import { Button, Progress } from '@mantine/core';
import { Card } from '../../ui/card.tsx';
import styles from './trigger-report.module.css';
import type { ReportState } from './use-report.ts';

/** How far the judging has come, and the way to stop it. */
export function Judging({ state, onCancel }: JudgingProps) {
  const { done, total, source } = state;
  const share = total > 0 ? (done / total) * 100 : 0;
  return (
    <Card
      title={`Checking ${source.name}`}
      footer={
        <Button variant="default" onClick={onCancel}>
          Cancel
        </Button>
      }
    >
      <div className={styles.judging}>
        <Progress value={share} aria-label="Messages checked" transitionDuration={0} />
        <p className={styles.muted}>
          {done.toLocaleString('en')} of {total.toLocaleString('en')} messages
        </p>
      </div>
    </Card>
  );
}

interface JudgingProps {
  readonly state: Extract<ReportState, { is: 'judging' }>;
  readonly onCancel: () => void;
}
