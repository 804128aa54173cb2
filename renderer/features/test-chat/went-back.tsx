import type { ConversationView } from '../../../contract/views.ts';
import styles from './message.module.css';

/** Says that another conversation was left here, and what became of what was sent in it. */
export function WentBack({ wentBack, onOpen }: WentBackProps) {
  const { from, text, sentBefore, sentAfter } = wentBack;
  return (
    <div className={styles.wentBack}>
      <p>
        Gone back to before “{text}”. {sentAfter ? 'What was sent after this point stays as it is. ' : ''}
        {sentBefore ? 'What was sent before it is not sent again.' : ''}
      </p>
      <button type="button" onClick={() => onOpen(from)}>
        Show how it went before
      </button>
    </div>
  );
}

interface WentBackProps {
  readonly wentBack: NonNullable<ConversationView['wentBack']>;
  readonly onOpen: (id: string) => void;
}
