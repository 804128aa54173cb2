import { CircleAlert, CircleCheck, CircleDashed, CircleMinus, type LucideIcon } from 'lucide-react';
import type { PostCheck } from '../../../contract/destination-views.ts';
import type { AppError } from '../../../contract/failure.ts';
import { type Said, say, t, translate } from '../../language/language.ts';
import { Notice } from '../../ui/notice.tsx';
import styles from './mail-doctor.module.css';

/** How far the test came, stage by stage; the one that failed with its cause and what to do. */
export function DestinationTest({ test }: { test: DestinationTestState }) {
  if (test.isPending) return null;
  if (test.error && Object.keys(test.error.fields ?? {}).length === 0) {
    return (
      <Notice tone="bad" live title={t('The test could not be made')}>
        {translate(test.error.message)}
      </Notice>
    );
  }
  if (!test.data) return null;
  const failed = test.data.find(({ result }) => result === 'failed');
  return (
    <section className={styles.doctor} aria-label={t('Test of the destination')}>
      <p role="status" className="visually-hidden">
        {failed
          ? t('{{stage}} failed. {{sentence}}', {
              stage: t(stageNames[failed.stage]),
              sentence: translate(failed.sentence),
            })
          : t('Every stage passed.')}
      </p>
      <ol className={styles.stages}>
        {test.data.map(({ stage, result, sentence, advice }) => {
          const { icon: Icon, word } = looks[result];
          return (
            <li key={stage} data-result={result}>
              <Icon size={16} aria-hidden />
              <div>
                <strong>{t(stageNames[stage])}</strong> <span className={styles.word}>{t(word)}</span>
                {sentence ? <p>{translate(sentence)}</p> : null}
                {advice ? <p className={styles.advice}>{translate(advice)}</p> : null}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

interface DestinationTestState {
  readonly data: readonly PostCheck[] | undefined;
  readonly error: AppError | null;
  readonly isPending: boolean;
}

const stageNames: Readonly<Record<PostCheck['stage'], Said>> = {
  address: say('Address'),
  name: say('Server'),
  connection: say('Connection'),
  tls: say('Encryption (TLS)'),
  answer: say('Answer'),
};

const looks: Readonly<Record<PostCheck['result'], { icon: LucideIcon; word: Said }>> = {
  passed: { icon: CircleCheck, word: say('passed') },
  failed: { icon: CircleAlert, word: say('failed') },
  'not-used': { icon: CircleMinus, word: say('not used') },
  'not-reached': { icon: CircleDashed, word: say('not reached') },
};
