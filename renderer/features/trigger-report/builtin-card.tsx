import { useEffect, useState } from 'react';
import type { StepOf } from '../../../core/flow/steps.ts';
import type { TriggerReport } from '../../../core/recognizer/report.ts';
import { t } from '../../language/language.ts';
import { Card } from '../../ui/card.tsx';
import { SensitivityTradeOff } from '../../ui/sensitivity-trade-off.tsx';
import type { ReportClient } from './report-client.ts';
import styles from './trigger-report.module.css';

/** What the trigger makes of the messages that come with the app, so that there is a measure before any is opened. */
export function BuiltinCard({ trigger, client }: BuiltinCardProps) {
  const [report, setReport] = useState<TriggerReport>();
  const { phrases, negativePhrases, sensitivity } = trigger;
  useEffect(() => {
    let wanted = true;
    client?.ask('builtin', { trigger: { phrases, negativePhrases, sensitivity } }).then(
      (found) => wanted && setReport(found),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [client, phrases, negativePhrases, sensitivity]);
  return (
    <Card title={t('Built-in messages')}>
      <p className={styles.muted}>
        {t(
          'Requests for a person and messages that only look like one, written for this app in the language of your phrases.',
        )}
      </p>
      {report ? (
        <SensitivityTradeOff curve={report.builtin.curve} sensitivity={sensitivity} />
      ) : (
        <div className={styles.hold} />
      )}
    </Card>
  );
}

interface BuiltinCardProps {
  readonly trigger: StepOf<'trigger'>;
  readonly client: ReportClient | undefined;
}
