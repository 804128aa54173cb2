import { Button } from '@mantine/core';
import { Ban } from 'lucide-react';
import { useState } from 'react';
import type { DeliveryView } from '../../../contract/views.ts';
import { say, t } from '../../language/language.ts';
import { Confirm } from '../../ui/confirm.tsx';
import { useDeliveryAct } from './use-delivery-act.tsx';

/** Gives a waiting mail, message or request up, after asking. It stays here and can be sent again. */
export function CancelDelivery({ delivery, handoffId }: { delivery: DeliveryView; handoffId: string }) {
  const [asking, setAsking] = useState(false);
  const act = useDeliveryAct('deliveries.cancel', delivery, handoffId);
  const cancel = () => {
    setAsking(false);
    act.run();
  };
  const words = wordsOf[delivery.content.channel];
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
          {t('Cancel')}
        </Button>
      ) : null}
      {act.problem}
      <Confirm
        opened={asking}
        title={t(words.title)}
        confirm={t(words.confirm)}
        cancel={t('Keep trying')}
        dangerous
        onConfirm={cancel}
        onCancel={() => setAsking(false)}
      >
        {t('It is not tried again, so {{recipient}} does not get it. It stays here and can be sent again.', {
          recipient: delivery.recipient,
        })}
      </Confirm>
    </>
  );
}

const wordsOf = {
  email: { title: say('Cancel this mail?'), confirm: say('Cancel the mail') },
  slack: { title: say('Cancel this message?'), confirm: say('Cancel the message') },
  http: { title: say('Cancel this request?'), confirm: say('Cancel the request') },
} as const;
