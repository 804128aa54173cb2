import type { PinnedCertificate } from '../../../core/mail-route.ts';
import styles from './certificate-facts.module.css';

/** What a person can compare with what the one who runs the server says. */
export function CertificateFacts({ certificate }: { certificate: PinnedCertificate }) {
  const { name, issuer, validFrom, validTo, fingerprint } = certificate;
  return (
    <dl className={styles.facts}>
      <div>
        <dt>For</dt>
        <dd>{name}</dd>
      </div>
      <div>
        <dt>Issued by</dt>
        <dd>{issuer === name ? 'itself' : issuer}</dd>
      </div>
      <div>
        <dt>Valid</dt>
        <dd>
          {day(validFrom)} to {day(validTo)}
        </dd>
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
  return new Date(at).toLocaleDateString('en', { dateStyle: 'medium' });
}
