import type { PinnedCertificate } from '../../../core/mail-route.ts';
import { dateWords } from '../../language/formats.ts';
import { t } from '../../language/language.ts';
import styles from './certificate-facts.module.css';

/** What a person can compare with what the one who runs the server says. */
export function CertificateFacts({ certificate }: { certificate: PinnedCertificate }) {
  const { name, issuer, validFrom, validTo, fingerprint } = certificate;
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{t('For')}</dt>
        <dd>{name}</dd>
      </div>
      <div>
        <dt>{t('Issued by')}</dt>
        <dd>{issuer === name ? t('itself') : issuer}</dd>
      </div>
      <div>
        <dt>{t('Valid')}</dt>
        <dd>{t('{{from}} to {{until}}', { from: day(validFrom), until: day(validTo) })}</dd>
      </div>
      <div>
        <dt>SHA-256</dt>
        <dd>
          <code>{fingerprint}</code>
        </dd>
      </div>
    </dl>
  );
}

function day(at: string): string {
  return dateWords(at, { dateStyle: 'medium' });
}
