import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { RotateCw } from 'lucide-react';
import { useState } from 'react';
import type { DeliveryView, HandoffView } from '../../../contract/views.ts';
import { useAnnounce } from '../../platform/announce.tsx';
import { useAct } from '../../platform/client.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { Notice } from '../../ui/notice.tsx';
import { stateWord } from '../../ui/state-badge.tsx';
import styles from './delivery.module.css';

/** Sends one mail now. Asks first where the team already has it. */
export function SendAgain({ delivery, handoffId }: { delivery: DeliveryView; handoffId: string }) {
  const [asking, setAsking] = useState(false);
  const queries = useQueryClient();
  const announce = useAnnounce();
  const act = useAct('deliveries.sendAgain');
  const send = () => {
    setAsking(false);
    act.mutate(
      { id: delivery.id },
      {
        onSuccess(handoff: HandoffView) {
          queries.setQueryData(['handoffs.get', { id: handoffId }], handoff);
          const state = handoff.deliveries.find(({ id }) => id === delivery.id)?.state;
          if (state) announce(stateWord(state));
        },
      },
    );
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
        Send again
      </Button>
      {delivery.simulation ? (
        <p className={styles.aside}>
          Simulated for a test: sent again, it ends the same way and reaches nobody.
        </p>
      ) : null}
      {delivery.state === 'in-doubt' ? (
        <p className={styles.aside}>Sending it again may bring your team the same mail twice.</p>
      ) : null}
      {act.error ? (
        <div className={styles.aside}>
          <Notice tone="bad" live>
            {act.error.message}
          </Notice>
        </div>
      ) : null}
      <Confirm
        opened={asking}
        title="Send this mail a second time?"
        confirm="Send a second time"
        onConfirm={send}
        onCancel={() => setAsking(false)}
      >
        The mail server accepted it already. {delivery.recipient} would get it twice.
      </Confirm>
    </>
  );
}
