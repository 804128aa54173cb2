import { Button } from '@mantine/core';
import { Archive, CircleAlert, CircleHelp, Clock, Server } from 'lucide-react';
import { useLocation } from 'wouter';
import type { MailHealth } from '../../../contract/views.ts';
import { Card } from '../../ui/card.tsx';
import { Chip } from '../../ui/chip.tsx';
import { RelativeTime } from '../../ui/relative-time.tsx';
import styles from './home-page.module.css';

/** Does mail get out? */
export function MailCard({ mail }: { mail: MailHealth }) {
  const [, navigate] = useLocation();
  const next = nextStep(mail);
  return (
    <Card
      title="Mail"
      aside={<Mode mail={mail} />}
      footer={
        <Button variant="default" onClick={() => navigate(next.to)}>
          {next.label}
        </Button>
      }
    >
      {mail.mode === 'capture' ? (
        <p className={styles.text}>
          <strong>Mails are captured on this computer, not sent.</strong> Set up a mail server to send them.
        </p>
      ) : (
        <ServerWords mail={mail} />
      )}
      <Counts counts={mail.counts} />
    </Card>
  );
}

function Mode({ mail }: { mail: MailHealth }) {
  return mail.mode === 'capture' ? (
    <Chip tone="warning" icon={<Archive size={12} aria-hidden />}>
      Not sent
    </Chip>
  ) : (
    <Chip icon={<Server size={12} aria-hidden />}>Mail server</Chip>
  );
}

function ServerWords({ mail }: { mail: MailHealth }) {
  return (
    <p className={styles.text}>
      Mails go out through <strong>{mail.host}</strong>.{' '}
      {mail.lastAcceptedAt ? (
        <>
          It accepted the last one <RelativeTime at={mail.lastAcceptedAt} />.
        </>
      ) : (
        'It has not accepted one yet.'
      )}
    </p>
  );
}

function Counts({ counts: { waiting, failed, inDoubt } }: { counts: MailHealth['counts'] }) {
  if (waiting + failed + inDoubt === 0) return null;
  return (
    <p className={styles.counts}>
      {failed > 0 ? (
        <Chip tone="bad" icon={<CircleAlert size={12} aria-hidden />}>
          {failed} failed
        </Chip>
      ) : null}
      {inDoubt > 0 ? (
        <Chip tone="warning" icon={<CircleHelp size={12} aria-hidden />}>
          {inDoubt} in doubt
        </Chip>
      ) : null}
      {waiting > 0 ? <Chip icon={<Clock size={12} aria-hidden />}>{waiting} waiting</Chip> : null}
    </p>
  );
}

function nextStep({ mode, counts }: MailHealth): { label: string; to: string } {
  if (mode === 'capture') return { label: 'Set up a mail server', to: '/settings/email' };
  if (counts.failed + counts.inDoubt > 0) return { label: 'Look at the handoffs', to: '/handoffs' };
  return { label: 'Check the mail server', to: '/settings/email' };
}
