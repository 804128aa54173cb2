import { Archive, CircleAlert, CircleCheck } from 'lucide-react';
import type { ConversationView } from '../../../contract/views.ts';
import type { LogEntry } from '../../../core/engine/session.ts';
import type { Channel } from '../../../core/handoff/delivery.ts';
import { type Said, say, t, translate } from '../../language/language.ts';
import { SimulatedChip } from '../../ui/simulated-chip.tsx';
import styles from './test-chat.module.css';

/** How sending ended, in the app's own words. */
export function Outcome({ outcome, detail, channel, simulated }: OutcomeProps) {
  const { icon: Icon, tone } = looks[outcome];
  const words = outcomeWords(outcome, channel);
  const why = translate(detail);
  return (
    <div className={`${styles.outcome} ${styles[tone]}`}>
      <Icon size={14} aria-hidden />
      <span>
        <strong>{words}</strong> {simulated ? <SimulatedChip simulation={simulated} /> : null}
        {why && !why.startsWith(words) ? <span className={styles.detail}>{why}</span> : null}
      </span>
    </div>
  );
}

interface OutcomeProps {
  readonly outcome: Kind;
  readonly detail: string;
  readonly channel: Channel;
  /** How it was made to end. */
  readonly simulated: NonNullable<ConversationView['simulated']>[Channel];
}

/** The same in words alone. */
export function outcomeWords(outcome: Kind, channel: Channel = 'email'): string {
  return t(outcome === 'sent' ? acceptedBy[channel] : looks[outcome].words);
}

type Kind = Extract<LogEntry, { type: 'outcome' }>['outcome'];

const acceptedBy: Readonly<Record<Channel, Said>> = {
  email: say('Accepted by the mail server'),
  slack: say('Accepted by Slack'),
  http: say('Accepted by the server'),
};

const looks = {
  sent: { words: say('Accepted by the mail server'), icon: CircleCheck, tone: 'good' },
  captured: { words: say('Captured on this computer, not sent'), icon: Archive, tone: 'warning' },
  failed: { words: say('Could not be sent'), icon: CircleAlert, tone: 'bad' },
} as const;
