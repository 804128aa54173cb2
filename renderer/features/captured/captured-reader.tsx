import { Anchor } from '@mantine/core';
import type { ComponentProps } from 'react';
import { Link } from 'wouter';
import type { CapturedMail } from '../../../contract/views.ts';
import { t, translate } from '../../language/language.ts';
import { useCall } from '../../platform/client.tsx';
import { MailView } from '../../ui/mail-view.tsx';
import { Notice } from '../../ui/notice.tsx';
import { exactTime } from '../../ui/relative-time.tsx';
import { SendOne } from './send-captured.tsx';

export function CapturedReader({ captured }: { captured: CapturedMail }) {
  const { data: message } = useCall('captured.source', { id: captured.deliveryId });
  const { data: health } = useCall('mail.health', {});
  const { tone, words } = standingOf(captured);
  const canBeSent = captured.state === 'captured' && !captured.simulated;
  return (
    <MailView
      mail={captured.mail}
      from={captured.from}
      to={captured.to}
      when={exactTime(captured.capturedAt)}
      message={message?.source}
      notice={
        <>
          <Notice
            tone={tone}
            action={
              <Anchor
                component={Link}
                href={`/handoffs/${captured.handoffId}`}
                c="inherit"
                underline="always"
              >
                {t('Open {{reference}}', { reference: captured.reference })}
              </Anchor>
            }
          >
            {words} {translate(captured.problem)}
          </Notice>
          {canBeSent && health?.host ? <SendOne captured={captured} host={health.host} /> : null}
        </>
      }
    />
  );
}

/** Where it stands, as one sentence. */
function standingOf({ state, simulated }: CapturedMail): {
  tone: ComponentProps<typeof Notice>['tone'];
  words: string;
} {
  switch (state) {
    case 'captured':
      return simulated
        ? { tone: 'info', words: t('Captured as chosen for the test. It is never sent.') }
        : { tone: 'warning', words: t('Captured on this computer, not sent') };
    case 'queued':
    case 'sending':
    case 'handing-over':
      return { tone: 'info', words: t('To be sent later: it waits for its turn.') };
    case 'sent':
      return { tone: 'good', words: t('Sent later. Accepted by the mail server') };
    case 'failed':
      return { tone: 'bad', words: t('Sent later, and failed.') };
    case 'in-doubt':
      return { tone: 'warning', words: t('Sent later, and in doubt.') };
    case 'cancelled':
      return { tone: 'info', words: t('Sending it later was cancelled.') };
  }
}
