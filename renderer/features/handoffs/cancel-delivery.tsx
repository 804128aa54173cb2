import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Ban } from 'lucide-react';
import { useState } from 'react';
import type { DeliveryView, HandoffView } from '../../../contract/views.ts';
import { useAnnounce } from '../../platform/announce.tsx';
import { useAct } from '../../platform/client.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { Notice } from '../../ui/notice.tsx';
import { stateWord } from '../../ui/state-badge.tsx';
import styles from './delivery.module.css';

/** Gives a waiting mail up, after asking. It stays here and can be sent again. */
export function CancelDelivery({ delivery, handoffId }: { delivery: DeliveryView; handoffId: string }) {
  const [asking, setAsking] = useState(false);
  const queries = useQueryClient();
  const announce = useAnnounce();
  const act = useAct('deliveries.cancel');
  const cancel = () => {
    setAsking(false);
    act.mutate(
      { id: delivery.id },
      {
        onSuccess(handoff: HandoffView) {
          queries.setQueryData(['handoffs.get', { id: handoffId }], handoff);
          announce(stateWord('cancelled'));
        },
      },
    );
  };
  const waits = delivery.state === 'queued' || delivery.state === 'sending';
  return (
    <>
      {waits ? (
        <Button
          variant="default"
          leftSection={<Ban size={14} aria-hidden />}
          loading={act.isPending}
          onClick={() => setAsking(true)}
        >
          Cancel
        </Button>
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
        title="Cancel this mail?"
        confirm="Cancel the mail"
        cancel="Keep trying"
        dangerous
        onConfirm={cancel}
        onCancel={() => setAsking(false)}
      >
        It is not tried again, so {delivery.recipient} does not get it. It stays here and can be sent again.
      </Confirm>
    </>
  );
}
