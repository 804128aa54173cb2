import { Card } from '../../ui/card.tsx';
import type { Judged } from './report-asks.ts';
import styles from './trigger-report.module.css';

/** How the messages came off: one bar, and what the labels say about it. */
export function Outcome({ judged: { report, counts }, name }: { judged: Judged; name: string }) {
  const { messages, labelled, recall, falseAlarmRate, builtin } = report;
  const parts = [
    { look: styles.match, word: 'Match', count: counts.matches.messages },
    { look: styles.near, word: 'Near miss', count: counts.nearMisses.messages },
    { look: styles.none, word: 'No match', count: counts.others.messages },
  ];
  return (
    <Card title={name} aside={<span className={styles.muted}>{messages.toLocaleString('en')} messages</span>}>
      <div className={styles.outcome}>
        <div className={styles.bar} aria-hidden>
          {parts.map(({ look, word, count }) =>
            count > 0 ? <i key={word} className={look} style={{ flexGrow: count }} /> : null,
          )}
        </div>
        <dl className={styles.legend}>
          {parts.map(({ look, word, count }) => (
            <div key={word}>
              <dt>
                <i className={look} aria-hidden /> {word}
              </dt>
              <dd>
                {count.toLocaleString('en')} <small>{percent(messages > 0 ? count / messages : 0)}</small>
              </dd>
            </div>
          ))}
        </dl>
        <dl className={styles.figures}>
          {labelled > 0 ? (
            <>
              <Figure
                name="Requests found"
                share={recall}
                note={`${report.misses.count.toLocaleString('en')} missed`}
              />
              <Figure
                name="False alarms"
                share={falseAlarmRate}
                note={`${report.falseAlarms.count.toLocaleString('en')} messages`}
              />
            </>
          ) : null}
          <Figure
            name="Built-in requests found"
            share={builtin.recall}
            note={`${builtin.misses.length} missed`}
          />
          <Figure
            name="Built-in false alarms"
            share={builtin.falseAlarmRate}
            note={`${builtin.falseAlarms.length} messages`}
          />
        </dl>
      </div>
    </Card>
  );
}

function Figure({ name, share, note }: { name: string; share: number | undefined; note: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {share === undefined ? 'No such label' : percent(share)}{' '}
        <small>{share === undefined ? '' : note}</small>
      </dd>
    </div>
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
