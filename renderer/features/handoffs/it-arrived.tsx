import { Button } from '@mantine/core';
import { Check } from 'lucide-react';
import type { DeliveryView } from '../../../contract/views.ts';
import { t } from '../../language/language.ts';
import { useDeliveryAct } from './use-delivery-act.tsx';

/** Settles a delivery in doubt, once somebody has seen it. */
export function ItArrived({ delivery, handoffId }: { delivery: DeliveryView; handoffId: string }) {
  const act = useDeliveryAct('deliveries.arrived', delivery, handoffId);
  return (
    <>
      {delivery.state === 'in-doubt' ? (
        <Button
          variant="default"
          leftSection={<Check size={14} aria-hidden />}
          loading={act.isPending}
          onClick={act.run}
        >
          {t('It arrived')}
        </Button>
      ) : null}
      {act.problem}
    </>
  );
}
