import { Button } from '@mantine/core';
import { RotateCw } from 'lucide-react';
import { useState } from 'react';
import type { DeliveryView } from '../../../contract/views.ts';
import { t } from '../../language/language.ts';
import { Confirm } from '../../ui/confirm.tsx';
import { stateWord } from '../../ui/state-badge.tsx';
import styles from './delivery.module.css';
import { useDeliveryAct } from './use-delivery-act.tsx';

/** Sends one mail now. Asks first where the team already has it. */
export function SendAgain({ delivery, handoffId }: { delivery: DeliveryView; handoffId: string }) {
  const [asking, setAsking] = useState(false);
  const act = useDeliveryAct('deliveries.sendAgain', delivery, handoffId);
  const send = () => {
    setAsking(false);
    act.run();
  };
  // An attempt that hangs before its message left is broken off and begun afresh; one that is leaving must be let go.
  const isLeaving = delivery.state === 'handing-over';
  return (
    <>
      <Button
        variant="default"
        leftSection={<RotateCw size={14} aria-hidden />}
        disabled={isLeaving}
        loading={act.isPending}
        onClick={delivery.state === 'sent' && !delivery.simulation ? () => setAsking(true) : send}
      >
        {t('Send again')}
      </Button>
      {delivery.simulation ? (
        <p className={styles.aside}>
          {t('Simulated for a test: sent again, it ends the same way and reaches nobody.')}
        </p>
      ) : null}
      {delivery.state === 'in-doubt' ? (
        <p className={styles.aside}>{t('Sending it again may bring your team the same twice.')}</p>
      ) : null}
      {act.problem}
      <Confirm
        opened={asking}
        title={t('Send it a second time?')}
        confirm={t('Send a second time')}
        onConfirm={send}
        onCancel={() => setAsking(false)}
      >
        {t('{{state}} already. {{recipient}} would get it twice.', {
          state: stateWord('sent', delivery.content.channel),
          recipient: delivery.recipient,
        })}
      </Confirm>
    </>
  );
}
