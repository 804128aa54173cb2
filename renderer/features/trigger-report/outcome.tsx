import { numberWords, percentWords } from '../../language/formats.ts';
import { t } from '../../language/language.ts';
import { Card } from '../../ui/card.tsx';
import type { Judged } from './report-asks.ts';
import styles from './trigger-report.module.css';

/** How the messages came off: one bar, and what the labels say about it. */
export function Outcome({ judged: { report, counts }, name }: { judged: Judged; name: string }) {
  const { messages, labelled, recall, falseAlarmRate, builtin } = report;
  const parts = [
    { look: styles.match, word: t('Match'), count: counts.matches.messages },
    { look: styles.near, word: t('Near miss'), count: counts.nearMisses.messages },
    { look: styles.none, word: t('No match'), count: counts.others.messages },
  ];
  return (
    <Card
      title={name}
      aside={<span className={styles.muted}>{t('{{count}} messages', { count: messages })}</span>}
    >
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
                {numberWords(count)} <small>{percentWords(messages > 0 ? count / messages : 0)}</small>
              </dd>
            </div>
          ))}
        </dl>
        <dl className={styles.figures}>
          {labelled > 0 ? (
            <>
              <Figure
                name={t('Requests found')}
                share={recall}
                note={t('{{count}} missed', { count: report.misses.count })}
              />
              <Figure
                name={t('False alarms')}
                share={falseAlarmRate}
                note={t('{{count}} messages', { count: report.falseAlarms.count })}
              />
            </>
          ) : null}
          <Figure
            name={t('Built-in requests found')}
            share={builtin.recall}
            note={t('{{count}} missed', { count: builtin.misses.length })}
          />
          <Figure
            name={t('Built-in false alarms')}
            share={builtin.falseAlarmRate}
            note={t('{{count}} messages', { count: builtin.falseAlarms.length })}
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
        {share === undefined ? t('No such label') : percentWords(share)}{' '}
        <small>{share === undefined ? '' : note}</small>
      </dd>
    </div>
  );
}
