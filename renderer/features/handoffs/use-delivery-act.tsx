import { useQueryClient } from '@tanstack/react-query';
import type { DeliveryView, HandoffView } from '../../../contract/views.ts';
import { translate } from '../../language/language.ts';
import { useAnnounce } from '../../platform/announce.tsx';
import { useAct } from '../../platform/client.tsx';
import { Notice } from '../../ui/notice.tsx';
import { stateWord } from '../../ui/state-badge.tsx';
import styles from './delivery.module.css';

/** Does something to one delivery, shows the handoff as it is afterwards and says the delivery's new state aloud. */
export function useDeliveryAct(
  name: 'deliveries.sendAgain' | 'deliveries.cancel' | 'deliveries.arrived',
  delivery: DeliveryView,
  handoffId: string,
) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const act = useAct(name);
  const run = () =>
    act.mutate(
      { id: delivery.id },
      {
        onSuccess(handoff: HandoffView) {
          queries.setQueryData(['handoffs.get', { id: handoffId }], handoff);
          const now = handoff.deliveries.find(({ id }) => id === delivery.id);
          if (now) announce(stateWord(now.state, now.content.channel));
        },
      },
    );
  const problem = act.error ? (
    <div className={styles.aside}>
      <Notice tone="bad" live>
        {translate(act.error.message)}
      </Notice>
    </div>
  ) : null;
  return { run, isPending: act.isPending, problem };
}
