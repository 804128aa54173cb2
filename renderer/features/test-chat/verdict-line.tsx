import { useId, useState } from 'react';
import type { LogEntry } from '../../../core/engine/session.ts';
import { scoreWords } from '../../language/formats.ts';
import { t, translate } from '../../language/language.ts';
import styles from './test-chat.module.css';

/** What the recognizer made of the message above, and on request why. */
export function VerdictLine({ verdict }: { verdict: Extract<LogEntry, { type: 'judged' }> }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={styles.verdict}>
      <p>
        {verdictWords(verdict)}, {scoreWords(verdict.score)} ·{' '}
        <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {t('why?')}
        </button>
      </p>
      <p id={id} className={styles.why} hidden={!open}>
        {translate(verdict.why)}
      </p>
    </div>
  );
}

export function verdictWords({ match, near }: { match: boolean; near: boolean }): string {
  if (match) return t('handoff request');
  return near ? t('perhaps a handoff request') : t('no handoff request');
}
