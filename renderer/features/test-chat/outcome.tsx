import { Archive, CircleAlert, CircleCheck } from 'lucide-react';
import type { ConversationView } from '../../../contract/views.ts';
import type { LogEntry } from '../../../core/engine/session.ts';
import { SimulatedChip } from '../../ui/simulated-chip.tsx';
import styles from './test-chat.module.css';

/** How sending ended, in the app's own words. */
export function Outcome({ outcome, detail, simulated }: OutcomeProps) {
  const { words, icon: Icon, tone } = looks[outcome];
  return (
    <div className={`${styles.outcome} ${styles[tone]}`}>
      <Icon size={14} aria-hidden />
      <span>
        <strong>{words}</strong> {simulated ? <SimulatedChip simulation={simulated} /> : null}
        {detail && !detail.startsWith(words) ? <span className={styles.detail}>{detail}</span> : null}
      </span>
    </div>
  );
}

interface OutcomeProps {
  readonly outcome: Kind;
  readonly detail: string;
  readonly simulated: ConversationView['simulated'];
}

type Kind = Extract<LogEntry, { type: 'outcome' }>['outcome'];

const looks = {
  sent: { words: 'Accepted by the mail server', icon: CircleCheck, tone: 'good' },
  captured: { words: 'Captured on this computer, not sent', icon: Archive, tone: 'warning' },
  failed: { words: 'Could not be sent', icon: CircleAlert, tone: 'bad' },
} as const;
