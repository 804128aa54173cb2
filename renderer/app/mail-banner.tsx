import { Anchor } from '@mantine/core';
import { MailWarning } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { Link } from 'wouter';
import type { MailHealth } from '../../contract/views.ts';
import { t } from '../language/language.ts';
import { rich } from '../language/rich.tsx';
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
  const { waiting, failed } = health.mails;
  return (
    <p className={styles.banner}>
      <MailWarning size={16} aria-hidden />
      <span>
        {trouble === 'silent'
          ? rich('<b>No mail gets out.</b> {{count}} are waiting.', { b: bold, count: waiting })
          : rich('<b>{{count}} mails could not be sent.</b>', { b: bold, count: failed })}{' '}
        {health.lastAcceptedAt
          ? rich('The mail server accepted the last one <when/>.', {
              when: <RelativeTime at={health.lastAcceptedAt} />,
            })
          : t('The mail server has not accepted one yet.')}{' '}
        {rich('<handoffs>See the handoffs</handoffs> or <server>check the mail server</server>.', {
          handoffs: (words) => <Way to="/handoffs">{words}</Way>,
          server: (words) => <Way to="/settings/email">{words}</Way>,
        })}
      </span>
    </p>
  );
}

function bold(words: ReactNode) {
  return <strong>{words}</strong>;
}

function Way({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Anchor component={Link} href={to} c="inherit" underline="always">
      {children}
    </Anchor>
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
