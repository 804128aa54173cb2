import { Button } from '@mantine/core';
import { Archive, CircleAlert, CircleHelp, Clock, Server } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { MailHealth } from '../../../contract/views.ts';
import { t } from '../../language/language.ts';
import { rich } from '../../language/rich.tsx';
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
      title={t('Mail')}
      aside={<Mode mail={mail} />}
      footer={
        <Button variant="default" onClick={() => navigate(next.to)}>
          {next.label}
        </Button>
      }
    >
      {mail.mode === 'capture' ? (
        <p className={styles.text}>
          {rich('<b>Mails are captured on this computer, not sent.</b> Set up a mail server to send them.', {
            b: bold,
          })}
        </p>
      ) : (
        <ServerWords mail={mail} />
      )}
      <Counts counts={mail.mails} />
    </Card>
  );
}

function Mode({ mail }: { mail: MailHealth }) {
  return mail.mode === 'capture' ? (
    <Chip tone="warning" icon={<Archive size={12} aria-hidden />}>
      {t('Not sent')}
    </Chip>
  ) : (
    <Chip icon={<Server size={12} aria-hidden />}>{t('Mail server')}</Chip>
  );
}

function ServerWords({ mail }: { mail: MailHealth }) {
  return (
    <p className={styles.text}>
      {rich('Mails go out through <b>{{host}}</b>.', { b: bold, host: mail.host ?? '' })}{' '}
      {mail.lastAcceptedAt
        ? rich('It accepted the last one <when/>.', { when: <RelativeTime at={mail.lastAcceptedAt} /> })
        : t('It has not accepted one yet.')}
    </p>
  );
}

function bold(words: ReactNode) {
  return <strong>{words}</strong>;
}

function Counts({ counts: { waiting, failed, inDoubt } }: { counts: MailHealth['mails'] }) {
  if (waiting + failed + inDoubt === 0) return null;
  return (
    <p className={styles.counts}>
      {failed > 0 ? (
        <Chip tone="bad" icon={<CircleAlert size={12} aria-hidden />}>
          {t('{{count}} failed', { count: failed })}
        </Chip>
      ) : null}
      {inDoubt > 0 ? (
        <Chip tone="warning" icon={<CircleHelp size={12} aria-hidden />}>
          {t('{{count}} in doubt', { count: inDoubt })}
        </Chip>
      ) : null}
      {waiting > 0 ? (
        <Chip icon={<Clock size={12} aria-hidden />}>{t('{{count}} waiting', { count: waiting })}</Chip>
      ) : null}
    </p>
  );
}

function nextStep({ mode, mails }: MailHealth): { label: string; to: string } {
  if (mode === 'capture') return { label: t('Set up a mail server'), to: '/settings/email' };
  if (mails.failed + mails.inDoubt > 0) return { label: t('Look at the handoffs'), to: '/handoffs' };
  return { label: t('Check the mail server'), to: '/settings/email' };
}
