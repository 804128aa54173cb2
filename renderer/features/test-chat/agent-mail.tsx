import { Button, Modal } from '@mantine/core';
import { Mail } from 'lucide-react';
import { useState } from 'react';
import { useCall } from '../../platform/client.tsx';
import { DeliveryContent } from '../../ui/delivery-content.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { SimulatedChip } from '../../ui/simulated-chip.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import styles from './test-chat.module.css';

/** Opens the mail that the agent receives for this conversation. */
export function AgentMail({ handoffId }: { handoffId: string }) {
  const [opened, setOpened] = useState(false);
  return (
    <div className={styles.mailButton}>
      <Button
        variant="default"
        size="xs"
        fullWidth
        leftSection={<Mail size={14} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        Mail to the agent
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title="Mail to the agent"
        size={720}
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <Mails handoffId={handoffId} />
      </Modal>
    </div>
  );
}

function Mails({ handoffId }: { handoffId: string }) {
  const query = useCall('handoffs.get', { id: handoffId });
  return (
    <Loaded query={query}>
      {({ deliveries }) =>
        deliveries.length === 0 ? (
          <p className={styles.hint}>No mail was written for this conversation.</p>
        ) : (
          deliveries.map(({ id, recipient, content, state, simulation, problem }) => (
            <div key={id} className={styles.mail}>
              <DeliveryContent
                content={content}
                to={recipient}
                notice={
                  <div className={styles.mailState}>
                    <StateBadge state={state} />{' '}
                    {simulation ? <SimulatedChip simulation={simulation} /> : null} {problem}
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
