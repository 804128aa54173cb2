import { CircleAlert, CircleCheck, CircleDashed, CircleMinus, type LucideIcon } from 'lucide-react';
import type { AppError } from '../../../contract/failure.ts';
import type { MailCheck } from '../../../contract/views.ts';
import { Notice } from '../../ui/notice.tsx';
import styles from './mail-doctor.module.css';

/** How far the last check came, stage by stage; the one that failed with its cause and what to do. */
export function MailDoctor({ check }: { check: MailDoctorState }) {
  if (check.isPending) return null;
  if (check.error) {
    return (
      <Notice tone="bad" live title="The check could not be made">
        {[check.error.message, ...Object.values(check.error.fields ?? {})].join(' ')}
      </Notice>
    );
  }
  if (!check.data) return null;
  const failed = check.data.find(({ result }) => result === 'failed');
  return (
    <section className={styles.doctor} aria-label="Mail check">
      <p role="status" className="visually-hidden">
        {failed ? `${stageNames[failed.stage]} failed. ${failed.sentence}` : 'Every stage passed.'}
      </p>
      <ol className={styles.stages}>
        {check.data.map((one) => (
          <Stage key={one.stage} check={one} />
        ))}
      </ol>
    </section>
  );
}

function Stage({ check: { stage, result, sentence, advice } }: { check: MailCheck }) {
  const { icon: Icon, word } = looks[result];
  return (
    <li data-result={result}>
      <Icon size={16} aria-hidden />
      <div>
        <strong>{stageNames[stage]}</strong> <span className={styles.word}>{word}</span>
        {sentence ? <p>{sentence}</p> : null}
        {advice ? <p className={styles.advice}>{advice}</p> : null}
      </div>
    </li>
  );
}

interface MailDoctorState {
  readonly data: readonly MailCheck[] | undefined;
  readonly error: AppError | null;
  readonly isPending: boolean;
}

const stageNames: Readonly<Record<MailCheck['stage'], string>> = {
  proxy: 'Proxy',
  name: 'Name',
  connection: 'Connection',
  tls: 'Encryption (TLS)',
  login: 'Login',
  sender: 'Sender',
  recipient: 'Recipient',
  message: 'Test mail',
};

const looks: Readonly<Record<MailCheck['result'], { icon: LucideIcon; word: string }>> = {
  passed: { icon: CircleCheck, word: 'passed' },
  failed: { icon: CircleAlert, word: 'failed' },
  'not-used': { icon: CircleMinus, word: 'not used' },
  'not-reached': { icon: CircleDashed, word: 'not reached' },
};
