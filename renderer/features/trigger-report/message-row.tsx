import { Button } from '@mantine/core';
import { Ban, Check, Plus } from 'lucide-react';
import { limits } from '../../../core/flow/limits.ts';
import { scoreWords } from '../../language/formats.ts';
import { t, translate } from '../../language/language.ts';
import { Chip } from '../../ui/chip.tsx';
import styles from './message-lists.module.css';
import type { ListedMessage } from './report-asks.ts';
import type { DraftPhrases, PhraseKind } from './use-draft-phrases.ts';

/** One message, why it came off as it did, and what can be made of it. */
export function MessageRow({ message, draft }: { message: ListedMessage; draft: DraftPhrases }) {
  const { text, verdict, times } = message;
  return (
    <li className={styles.message}>
      <span className={styles.score} title={t('How sure, from 0 to 1')}>
        {scoreWords(verdict.score)}
      </span>
      <div className={styles.words}>
        <p title={text}>
          {text}
          {times > 1 ? <span className={styles.times}>{t('{{count}} times', { count: times })}</span> : null}
        </p>
        <p className={styles.why} title={translate(verdict.why.sentence)}>
          {translate(verdict.why.sentence)}
        </p>
      </div>
      <div className={styles.make}>
        <MakePhrase text={text} draft={draft} />
      </div>
    </li>
  );
}

function MakePhrase({ text, draft }: { text: string; draft: DraftPhrases }) {
  const kind = kinds.find((one) => draft.has(one, text));
  if (kind) {
    return (
      <>
        <Chip tone="good" icon={<Check size={12} aria-hidden />}>
          {kind === 'phrases' ? t('Phrase') : t('Negative phrase')}
        </Chip>
        <Button
          variant="subtle"
          color="gray"
          size="compact-xs"
          aria-label={t('Remove “{{text}}” again', { text })}
          onClick={() => draft.takeBack(kind, text)}
        >
          {t('Remove')}
        </Button>
      </>
    );
  }
  if (text.length > limits.phrase)
    return (
      <Chip title={t('At most {{number}} characters', { number: limits.phrase })}>
        {t('Too long for a phrase')}
      </Chip>
    );
  return (
    <>
      <Button
        variant="default"
        size="compact-xs"
        leftSection={<Plus size={12} aria-hidden />}
        onClick={() => draft.add('phrases', text)}
      >
        {t('Add as phrase')}
      </Button>
      <Button
        variant="default"
        size="compact-xs"
        leftSection={<Ban size={12} aria-hidden />}
        onClick={() => draft.add('negativePhrases', text)}
      >
        {t('Add as negative')}
      </Button>
    </>
  );
}

const kinds: readonly PhraseKind[] = ['phrases', 'negativePhrases'];
