import { Button } from '@mantine/core';
import { CircleAlert, CircleCheck, CircleDashed, CircleMinus, type LucideIcon } from 'lucide-react';
import type { AppError } from '../../../contract/failure.ts';
import type { MailCheck } from '../../../contract/views.ts';
import type { PinnedCertificate } from '../../../core/mail-route.ts';
import { type Said, say, t, translate } from '../../language/language.ts';
import { allSentences } from '../../platform/failure.ts';
import { Notice } from '../../ui/notice.tsx';
import { CertificateFacts } from './certificate-facts.tsx';
import styles from './mail-doctor.module.css';

/** How far the last check came, stage by stage; the one that failed with its cause and what to do. */
export function MailDoctor({ check, onTrust }: MailDoctorProps) {
  if (check.isPending) return null;
  if (check.error) {
    return (
      <Notice tone="bad" live title={t('The check could not be made')}>
        {allSentences(check.error)}
      </Notice>
    );
  }
  if (!check.data) return null;
  const failed = check.data.find(({ result }) => result === 'failed');
  return (
    <section className={styles.doctor} aria-label={t('Mail check')}>
      <p role="status" className="visually-hidden">
        {failed
          ? t('{{stage}} failed. {{sentence}}', {
              stage: t(stageNames[failed.stage]),
              sentence: translate(failed.sentence),
            })
          : t('Every stage passed.')}
      </p>
      <ol className={styles.stages}>
        {check.data.map((one) => (
          <Stage key={one.stage} check={one} onTrust={onTrust} />
        ))}
      </ol>
    </section>
  );
}

function Stage({ check: { stage, result, sentence, advice, certificate }, onTrust }: StageProps) {
  const { icon: Icon, word } = looks[result];
  return (
    <li data-result={result}>
      <Icon size={16} aria-hidden />
      <div>
        <strong>{t(stageNames[stage])}</strong> <span className={styles.word}>{t(word)}</span>
        {sentence ? <p>{translate(sentence)}</p> : null}
        {advice ? <p className={styles.advice}>{translate(advice)}</p> : null}
        {certificate ? <Shown certificate={certificate} onTrust={onTrust} /> : null}
      </div>
    </li>
  );
}

interface StageProps {
  readonly check: MailCheck;
  readonly onTrust: (certificate: PinnedCertificate) => void;
}

interface MailDoctorProps {
  readonly check: MailDoctorState;
  /** Somebody looked at the certificate and chose to trust it. */
  readonly onTrust: (certificate: PinnedCertificate) => void;
}

function Shown({
  certificate: { mayBePinned, ...certificate },
  onTrust,
}: {
  certificate: NonNullable<MailCheck['certificate']>;
  onTrust: StageProps['onTrust'];
}) {
  return (
    <div className={styles.shown}>
      <CertificateFacts certificate={certificate} />
      {mayBePinned ? (
        <>
          <p className={styles.advice}>
            {t(
              'If whoever runs the server confirms this SHA-256 fingerprint, you can trust this one certificate.',
            )}
          </p>
          <div>
            <Button variant="default" size="compact-sm" onClick={() => onTrust(certificate)}>
              {t('Trust this certificate')}
            </Button>
          </div>
        </>
      ) : null}
    </div>
  );
}

interface MailDoctorState {
  readonly data: readonly MailCheck[] | undefined;
  readonly error: AppError | null;
  readonly isPending: boolean;
}

const stageNames: Readonly<Record<MailCheck['stage'], Said>> = {
  proxy: say('Proxy'),
  name: say('Name'),
  connection: say('Connection'),
  tls: say('Encryption (TLS)'),
  login: say('Login'),
  sender: say('Sender'),
  recipient: say('Recipient'),
  message: say('Test mail'),
};

const looks: Readonly<Record<MailCheck['result'], { icon: LucideIcon; word: Said }>> = {
  passed: { icon: CircleCheck, word: say('passed') },
  failed: { icon: CircleAlert, word: say('failed') },
  'not-used': { icon: CircleMinus, word: say('not used') },
  'not-reached': { icon: CircleDashed, word: say('not reached') },
};
