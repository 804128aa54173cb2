import { Anchor, Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Inbox, MousePointerClick } from 'lucide-react';
import { useEffect } from 'react';
import { Link, useLocation } from 'wouter';
import type { CapturedMail } from '../../../contract/views.ts';
import { t } from '../../language/language.ts';
import { useCall } from '../../platform/client.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Split, sideBySide } from '../../ui/split.tsx';
import styles from './captured.module.css';
import { CapturedList } from './captured-list.tsx';
import { CapturedReader } from './captured-reader.tsx';
import { SendAll } from './send-captured.tsx';

/** The capture mailbox: mails that were kept here because no mail server is set up. */
export function CapturedPage({ selected }: { selected: string | null }) {
  const captured = useCall('captured.list', {});
  const { data: health } = useCall('mail.health', {});
  const host = health?.host;
  useFirstAtStart(selected, captured.data?.[0]?.deliveryId ?? null);
  return (
    <>
      <PageHeader title={t('Captured mails')} actions={host ? <SendAll host={host} /> : null} />
      {captured.data?.some(canWait) && health?.mode === 'capture' ? <UntilThen /> : null}
      <Loaded query={captured}>
        {(mails) => (mails.length === 0 ? <NoneYet /> : <Mailbox mails={mails} selected={selected} />)}
      </Loaded>
    </>
  );
}

function Mailbox({ mails, selected }: { mails: readonly CapturedMail[]; selected: string | null }) {
  const shown = mails.find(({ deliveryId }) => deliveryId === selected);
  return (
    <Split
      listName={t('All captured mails')}
      detailName={t('The chosen mail')}
      detailOpen={selected !== null}
      back={
        <Anchor component={Link} href="/captured">
          {t('Back to all captured mails')}
        </Anchor>
      }
      list={<CapturedList mails={mails} selected={selected} />}
      detail={shown ? <CapturedReader key={shown.deliveryId} captured={shown} /> : <NothingChosen />}
    />
  );
}

const canWait = ({ state, simulated }: CapturedMail) => state === 'captured' && !simulated;

function UntilThen() {
  return (
    <div className={styles.until}>
      <Notice
        tone="info"
        action={
          <Anchor component={Link} href="/settings/email" c="inherit" underline="always">
            {t('Set up a mail server')}
          </Anchor>
        }
      >
        {t('These mails stay here. Once a mail server is set up, they can be sent to their recipients.')}
      </Notice>
    </div>
  );
}

function NothingChosen() {
  return (
    <EmptyState icon={MousePointerClick} title={t('Choose a mail')}>
      {t('It is shown here as your team would read it.')}
    </EmptyState>
  );
}

function NoneYet() {
  const [, navigate] = useLocation();
  const { data: health } = useCall('mail.health', {});
  if (!health) return null;
  if (health.mode === 'server') {
    return (
      <EmptyState
        icon={Inbox}
        title={t('Nothing is captured')}
        action={
          <Button variant="default" onClick={() => navigate('/handoffs')}>
            {t('See the handoffs')}
          </Button>
        }
      >
        {t('Mails go out through {{host}}. Only while no mail server is set up are they kept here instead.', {
          host: health.host ?? '',
        })}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={Inbox}
      title={t('No mails captured yet')}
      action={<Button onClick={() => navigate('/flow')}>{t('Try it in the test chat')}</Button>}
    >
      {t(
        'While no mail server is set up, each mail to your team is captured on this computer, not sent, and can be read here.',
      )}
    </EmptyState>
  );
}

function useFirstAtStart(selected: string | null, first: string | null) {
  const [, navigate] = useLocation();
  const wide = useMediaQuery(sideBySide, false, { getInitialValueInEffect: false });
  useEffect(() => {
    if (wide && selected === null && first !== null) navigate(`/captured/${first}`, { replace: true });
  }, [wide, selected, first, navigate]);
}
