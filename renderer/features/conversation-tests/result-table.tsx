import { Check, X } from 'lucide-react';
import type { ResultRow } from '../../../core/tests/test-result.ts';
import { t } from '../../language/language.ts';
import { momentWords } from '../../ui/moment-words.ts';
import styles from './result-table.module.css';
import { checkWords } from './words.ts';

/** How a test went: what was said, and what was expected beside what happened. */
export function ResultTable({ name, rows }: { name: string; rows: readonly ResultRow[] }) {
  return (
    <table className={styles.table} aria-label={t('Expected and actual in “{{name}}”', { name })}>
      <thead>
        <tr>
          <th scope="col" className={styles.what}>
            {t('Line')}
          </th>
          <th scope="col">{t('Expected')}</th>
          <th scope="col">{t('Actual')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          // A result never changes: places are identities.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <Row key={index} row={row} />
        ))}
      </tbody>
    </table>
  );
}

/** Only what failed, each after what the visitor said before it. */
export function aroundFailures(rows: readonly ResultRow[]): readonly ResultRow[] {
  return rows.filter((row, index) => {
    if (row.is === 'check') return !row.passed;
    if (row.is === 'time') return false;
    const after = rows.slice(index + 1);
    const next = after.findIndex((one) => one.is === 'said');
    return (next === -1 ? after : after.slice(0, next)).some((one) => one.is === 'check' && !one.passed);
  });
}

function Row({ row }: { row: ResultRow }) {
  if (row.is === 'said') {
    return (
      <tr className={styles.said}>
        <th scope="row">{t('Visitor')}</th>
        <td colSpan={2}>{row.text.trim() === '' ? <em>{t('(a blank message)')}</em> : row.text}</td>
      </tr>
    );
  }
  if (row.is === 'time') {
    return (
      <tr className={styles.said}>
        <th scope="row">{t('Clock')}</th>
        <td colSpan={2}>{momentWords(row.now)}</td>
      </tr>
    );
  }
  return (
    <tr className={row.passed ? '' : styles.failed}>
      <th scope="row">
        {row.passed ? (
          <Check size={13} role="img" aria-label={t('As expected:')} />
        ) : (
          <X size={13} role="img" aria-label={t('Not as expected:')} />
        )}{' '}
        {t(checkWords[row.what])} {row.about}
      </th>
      <td>{row.expected || <em>{row.what === 'value' ? t('empty') : t('nothing')}</em>}</td>
      <td>{row.actual || <em>{row.what === 'value' ? t('empty') : t('nothing')}</em>}</td>
    </tr>
  );
}
