import { Link } from 'wouter';
import type { CapturedMail } from '../../../contract/views.ts';
import { t } from '../../language/language.ts';
import { Chip } from '../../ui/chip.tsx';
import { RelativeTime } from '../../ui/relative-time.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import styles from './captured.module.css';

export function CapturedList({
  mails,
  selected,
}: {
  mails: readonly CapturedMail[];
  selected: string | null;
}) {
  return (
    <ul>
      {mails.map(({ deliveryId, capturedAt, to, test, mail, state }) => {
        const current = deliveryId === selected;
        return (
          <li key={deliveryId}>
            <Link
              href={`/captured/${deliveryId}`}
              className={styles.entry}
              aria-current={current ? 'true' : undefined}
            >
              <span className={styles.line}>
                <span className={styles.to}>{to}</span>
                {test ? <Chip>{t('Test')}</Chip> : null}
                <span className={styles.when}>
                  <RelativeTime at={capturedAt} />
                </span>
              </span>
              <span className={styles.subject} title={mail.subject}>
                {mail.subject}
              </span>
              {state === 'captured' ? null : (
                <span className={styles.standing}>
                  <StateBadge state={state} />
                </span>
              )}
              <span className={styles.preview}>{mail.text.replace(/\s+/g, ' ').slice(0, 160)}</span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
