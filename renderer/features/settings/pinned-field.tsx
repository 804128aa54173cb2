import { Button } from '@mantine/core';
import type { PinnedCertificate } from '../../../core/mail-route.ts';
import { t } from '../../language/language.ts';
import { Notice } from '../../ui/notice.tsx';
import { CertificateFacts } from './certificate-facts.tsx';

/** The one certificate this server may show, once somebody has chosen to trust it. */
export function PinnedField({ pinned, onRemove }: PinnedFieldProps) {
  return (
    <Notice
      tone="info"
      title={t('Only this certificate is trusted')}
      action={
        <Button variant="default" size="compact-sm" onClick={onRemove}>
          {t('Stop trusting it')}
        </Button>
      }
    >
      <CertificateFacts certificate={pinned} />
    </Notice>
  );
}

interface PinnedFieldProps {
  readonly pinned: PinnedCertificate;
  readonly onRemove: () => void;
}
