import { Button } from '@mantine/core';
import { CircleCheck } from 'lucide-react';
import { useLocation } from 'wouter';
import type { SupportOperations } from '../../../core/settings.ts';
import { t, translate } from '../../language/language.ts';
import { rich } from '../../language/rich.tsx';
import { useAct } from '../../platform/client.tsx';
import { Card } from '../../ui/card.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Notice } from '../../ui/notice.tsx';
import styles from './home-page.module.css';

export function SupportCard({ support }: { support: SupportOperations }) {
  const [, navigate] = useLocation();
  return (
    <Card
      title={t('Support Operations')}
      aside={
        <Chip tone="good" icon={<CircleCheck size={12} aria-hidden />}>
          {t('On')}
        </Chip>
      }
      footer={
        <Button variant="default" onClick={() => navigate('/settings/support')}>
          {t('Change settings')}
        </Button>
      }
    >
      <p className={styles.text}>
        {rich('Visitors who ask for a person are handed to <b>{{email}}</b>.', {
          email: support.email,
          b: (words) => <strong>{words}</strong>,
        })}
      </p>
    </Card>
  );
}

/** All of Home while the feature is off: one card, one way to switch it on. */
export function SwitchedOff({ support }: { support: SupportOperations }) {
  const [, navigate] = useLocation();
  const switchOn = useAct('settings.saveSupport');
  const start = () => {
    // Without an address there is nothing to switch on yet; the settings page asks for it.
    if (support.email === '') navigate('/settings/support');
    else switchOn.mutate({ ...support, enabled: true });
  };
  return (
    <div className={styles.off}>
      <Card
        title={t('Support Operations is off')}
        footer={
          <Button onClick={start} loading={switchOn.isPending}>
            {t('Switch on Support Operations')}
          </Button>
        }
      >
        <p className={styles.text}>
          {t(
            'Switched on, a visitor who asks for a real person is asked for the details your team needs, and your team gets them by email together with the conversation. Until then, no conversation is handed off.',
          )}
        </p>
        {switchOn.error ? (
          <Notice tone="bad" live>
            {translate(switchOn.error.message)}
          </Notice>
        ) : null}
      </Card>
    </div>
  );
}
