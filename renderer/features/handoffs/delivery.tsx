import { Anchor, Button, Collapse } from '@mantine/core';
import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import { Link } from 'wouter';
import type { DeliveryView } from '../../../contract/views.ts';
import { say, t, translate } from '../../language/language.ts';
import { rich } from '../../language/rich.tsx';
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
        {rich(what[delivery.content.channel].to, {
          b: (words) => <strong>{words}</strong>,
          recipient: delivery.recipient,
        })}
        {delivery.attempts > 1 ? (
          <span>, {t('tried {{count}} times', { count: delivery.attempts })}</span>
        ) : null}
        {delivery.nextAttemptAt ? (
          <span>, {rich('next try <when/>', { when: <RelativeTime at={delivery.nextAttemptAt} /> })}</span>
        ) : null}
      </p>
      {delivery.problem ? (
        <div className={styles.problem}>
          <Notice tone={delivery.state === 'failed' ? 'bad' : 'warning'}>
            {translate(delivery.problem)}
          </Notice>
        </div>
      ) : null}
      {delivery.state === 'captured' ? (
        <div className={styles.problem}>
          <Notice
            tone="warning"
            action={
              <Anchor component={Link} href={`/captured/${delivery.id}`} c="inherit" underline="always">
                {t('Read it')}
              </Anchor>
            }
          >
            {t('Captured on this computer, not sent')}
          </Notice>
        </div>
      ) : null}
      <History delivery={delivery} />
      <Mail delivery={delivery} handoffId={handoffId} />
    </Card>
  );
}

const what = {
  email: {
    to: say('Mail to <b>{{recipient}}</b>'),
    show: say('Show the mail'),
    hide: say('Hide the mail'),
  },
  slack: {
    to: say('Slack message to <b>{{recipient}}</b>'),
    show: say('Show the message'),
    hide: say('Hide the message'),
  },
  http: {
    to: say('Request to <b>{{recipient}}</b>'),
    show: say('Show the request'),
    hide: say('Hide the request'),
  },
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
          {t(shown ? what[delivery.content.channel].hide : what[delivery.content.channel].show)}
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
