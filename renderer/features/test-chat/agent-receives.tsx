import { Button, Modal } from '@mantine/core';
import { Mail } from 'lucide-react';
import { useState } from 'react';
import { t, translate } from '../../language/language.ts';
import { useCall } from '../../platform/client.tsx';
import { DeliveryContent } from '../../ui/delivery-content.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { SimulatedChip } from '../../ui/simulated-chip.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import styles from './test-chat.module.css';

/** Opens what agents receive for this conversation: mails, messages and requests. */
export function AgentReceives({ handoffId }: { handoffId: string }) {
  const [opened, setOpened] = useState(false);
  return (
    <div>
      <Button
        variant="default"
        size="xs"
        fullWidth
        leftSection={<Mail size={14} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {t('What the agent receives')}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('What the agent receives')}
        size={720}
        closeButtonProps={{ 'aria-label': t('Close') }}
      >
        <Deliveries handoffId={handoffId} />
      </Modal>
    </div>
  );
}

function Deliveries({ handoffId }: { handoffId: string }) {
  const query = useCall('handoffs.get', { id: handoffId });
  return (
    <Loaded query={query}>
      {({ deliveries }) =>
        deliveries.length === 0 ? (
          <p className={styles.hint}>{t('Nothing was written for this conversation.')}</p>
        ) : (
          deliveries.map(({ id, recipient, content, state, simulation, problem }) => (
            <div key={id} className={styles.mail}>
              <DeliveryContent
                content={content}
                to={recipient}
                notice={
                  <div className={styles.mailState}>
                    <StateBadge state={state} channel={content.channel} />{' '}
                    {simulation ? <SimulatedChip simulation={simulation} /> : null}{' '}
                    {problem ? translate(problem) : null}
                  </div>
                }
              />
            </div>
          ))
        )
      }
    </Loaded>
  );
}
