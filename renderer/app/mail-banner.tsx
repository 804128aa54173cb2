import { Anchor } from '@mantine/core';
import { MailWarning } from 'lucide-react';
import { useEffect } from 'react';
import { Link } from 'wouter';
import type { MailHealth } from '../../contract/views.ts';
import { useAct, useCall } from '../platform/client.tsx';
import { RelativeTime } from '../ui/relative-time.tsx';
import styles from './connection-banner.module.css';

/** Says so, on every page, when mails are owed and none gets out. */
export function MailBanner() {
  const health = useCall('mail.health', {});
  useWakeUp();
  useLookAgain(health.refetch);
  return (
    <div role="status">
      {health.data?.trouble ? <Words health={health.data} trouble={health.data.trouble} /> : null}
    </div>
  );
}

function Words({ health, trouble }: { health: MailHealth; trouble: 'silent' | 'failing' }) {
  const { waiting, failed } = health.counts;
  return (
    <p className={styles.banner}>
      <MailWarning size={16} aria-hidden />
      <span>
        {trouble === 'silent' ? (
          <>
            <strong>No mail gets out.</strong> {waiting} {waiting === 1 ? 'is' : 'are'} waiting.{' '}
          </>
        ) : (
          <>
            <strong>{failed === 1 ? 'A mail' : `${failed} mails`} could not be sent.</strong>{' '}
          </>
        )}
        {health.lastAcceptedAt ? (
          <>
            The mail server accepted the last one <RelativeTime at={health.lastAcceptedAt} />.{' '}
          </>
        ) : (
          'The mail server has not accepted one yet. '
        )}
        <Anchor component={Link} href="/handoffs" c="inherit" underline="always">
          See the handoffs
        </Anchor>{' '}
        or{' '}
        <Anchor component={Link} href="/settings/email" c="inherit" underline="always">
          check the mail server
        </Anchor>
        .
      </span>
    </p>
  );
}

/** Time alone makes trouble of silence, and no event tells of that. */
function useLookAgain(look: () => unknown) {
  useEffect(() => {
    const timer = setInterval(look, 5 * 60_000);
    return () => clearInterval(timer);
  }, [look]);
}

function useWakeUp() {
  const { mutate } = useAct('deliveries.wake');
  useEffect(() => {
    const wake = () => mutate({});
    window.addEventListener('online', wake);
    return () => window.removeEventListener('online', wake);
  }, [mutate]);
}
