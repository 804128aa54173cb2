import type { ConversationView } from '../../../contract/views.ts';
import { t } from '../../language/language.ts';
import styles from './message.module.css';

/** Says that another conversation was left here, and what became of what was sent in it. */
export function WentBack({ wentBack, onOpen }: WentBackProps) {
  const { from, text, sentBefore, sentAfter } = wentBack;
  return (
    <div className={styles.wentBack}>
      <p>
        {t('Gone back to before “{{text}}”.', { text })}{' '}
        {sentAfter ? t('What was sent after this point stays as it is.') : ''}{' '}
        {sentBefore ? t('What was sent before it is not sent again.') : ''}
      </p>
      <button type="button" onClick={() => onOpen(from)}>
        {t('Show how it went before')}
      </button>
    </div>
  );
}

interface WentBackProps {
  readonly wentBack: NonNullable<ConversationView['wentBack']>;
  readonly onOpen: (id: string) => void;
}
