import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import type { CapturedMail } from '../../../contract/views.ts';
import { t } from '../../language/language.ts';
import { MailView } from '../../ui/mail-view.tsx';
import { Notice } from '../../ui/notice.tsx';
import { exactTime } from '../../ui/relative-time.tsx';

export function CapturedReader({ captured }: { captured: CapturedMail }) {
  return (
    <MailView
      mail={captured.mail}
      from={captured.from}
      to={captured.to}
      when={exactTime(captured.capturedAt)}
      notice={
        <Notice
          tone="warning"
          action={
            <Anchor component={Link} href={`/handoffs/${captured.handoffId}`} c="inherit" underline="always">
              {t('Open {{reference}}', { reference: captured.reference })}
            </Anchor>
          }
        >
          {t('Captured on this computer, not sent')}
        </Notice>
      }
    />
  );
}
