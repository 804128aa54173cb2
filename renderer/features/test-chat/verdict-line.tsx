import { useId, useState } from 'react';
import type { LogEntry } from '../../../core/engine/session.ts';
import styles from './test-chat.module.css';

/** What the recognizer made of the message above, and on request why. */
export function VerdictLine({ verdict }: { verdict: Extract<LogEntry, { type: 'judged' }> }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={styles.verdict}>
      <p>
        {verdictWords(verdict)}, {verdict.score.toFixed(2)} ·{' '}
        <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          why?
        </button>
      </p>
      <p id={id} className={styles.why} hidden={!open}>
        {verdict.why}
      </p>
    </div>
  );
}

export function verdictWords({ match, near }: { match: boolean; near: boolean }): string {
  if (match) return 'handoff request';
  return near ? 'perhaps a handoff request' : 'no handoff request';
}
