import type { DeliveryView } from '../../../contract/views.ts';
import { t, translate } from '../../language/language.ts';
import { RelativeTime } from '../../ui/relative-time.tsx';
import { stateTone, stateWord } from '../../ui/state-badge.tsx';
import styles from './delivery.module.css';

/** What happened to one mail, message or request, oldest first. */
export function History({ delivery }: { delivery: DeliveryView }) {
  const { channel } = delivery.content;
  return (
    <ol className={styles.history} aria-label={t('What happened to this delivery')}>
      {delivery.history.map((event, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: history only grows at its end
        <li key={index} data-tone={stateTone(event.state)}>
          <span>{stateWord(event.state, channel)}</span>
          <RelativeTime at={event.at} />
          {event.detail ? <span className={styles.detail}>{translate(event.detail)}</span> : null}
        </li>
      ))}
    </ol>
  );
}
