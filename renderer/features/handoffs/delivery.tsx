import { Anchor, Button, Collapse } from '@mantine/core';
import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import { Link } from 'wouter';
import type { DeliveryView } from '../../../contract/views.ts';
import { Card } from '../../ui/card.tsx';
import { DeliveryContent } from '../../ui/delivery-content.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RelativeTime } from '../../ui/relative-time.tsx';
import { SimulatedChip } from '../../ui/simulated-chip.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { CancelDelivery } from './cancel-delivery.tsx';
import styles from './delivery.module.css';
import { History } from './history.tsx';
import { ItArrived } from './it-arrived.tsx';
import { SendAgain } from './send-again.tsx';

/** One mail, message or request of a handoff: where it stands and why, how it got there, and what it brings. */
export function Delivery({ delivery, handoffId }: { delivery: DeliveryView; handoffId: string }) {
  return (
    <Card title={delivery.stepName} aside={<Standing delivery={delivery} />}>
      <p className={styles.to}>
        {what[delivery.content.channel].to} <strong>{delivery.recipient}</strong>
        {delivery.attempts > 1 ? <span>, tried {delivery.attempts} times</span> : null}
        {delivery.nextAttemptAt ? (
          <span>
            , next try <RelativeTime at={delivery.nextAttemptAt} />
          </span>
        ) : null}
      </p>
      {delivery.problem ? (
        <div className={styles.problem}>
          <Notice tone={delivery.state === 'failed' ? 'bad' : 'warning'}>{delivery.problem}</Notice>
        </div>
      ) : null}
      {delivery.state === 'captured' ? (
        <div className={styles.problem}>
          <Notice
            tone="warning"
            action={
              <Anchor component={Link} href={`/captured/${delivery.id}`} c="inherit" underline="always">
                Read it
              </Anchor>
            }
          >
            Captured on this computer, not sent
          </Notice>
        </div>
      ) : null}
      <History delivery={delivery} />
      <Mail delivery={delivery} handoffId={handoffId} />
    </Card>
  );
}

const what = {
  email: { to: 'Mail to', item: 'mail' },
  slack: { to: 'Slack message to', item: 'message' },
  http: { to: 'Request to', item: 'request' },
} as const;

function Standing({ delivery: { state, simulation, content } }: { delivery: DeliveryView }) {
  return (
    <>
      {simulation ? <SimulatedChip simulation={simulation} /> : null}{' '}
      <StateBadge state={state} channel={content.channel} />
    </>
  );
}

function Mail({ delivery, handoffId }: { delivery: DeliveryView; handoffId: string }) {
  const [shown, setShown] = useState(false);
  const id = useId();
  return (
    <>
      <div className={styles.actions}>
        <SendAgain delivery={delivery} handoffId={handoffId} />
        <ItArrived delivery={delivery} handoffId={handoffId} />
        <CancelDelivery delivery={delivery} handoffId={handoffId} />
        <Button
          variant="default"
          leftSection={<ChevronDown size={14} aria-hidden className={shown ? styles.up : undefined} />}
          aria-expanded={shown}
          aria-controls={id}
          onClick={() => setShown(!shown)}
        >
          {shown ? 'Hide' : 'Show'} the {what[delivery.content.channel].item}
        </Button>
      </div>
      <Collapse id={id} expanded={shown} transitionDuration={150}>
        <div className={styles.mail}>
          {shown ? <DeliveryContent content={delivery.content} to={delivery.recipient} /> : null}
        </div>
      </Collapse>
    </>
  );
}
