import { Check, X } from 'lucide-react';
import type { ResultRow } from '../../../core/tests/test-result.ts';
import { momentWords } from '../../ui/moment-words.ts';
import styles from './result-table.module.css';
import { checkWords } from './words.ts';

/** How a test went: what was said, and what was expected beside what happened. */
export function ResultTable({ name, rows }: { name: string; rows: readonly ResultRow[] }) {
  return (
    <table className={styles.table} aria-label={`Expected and actual in “${name}”`}>
      <thead>
        <tr>
          <th scope="col" className={styles.what}>
            Line
          </th>
          <th scope="col">Expected</th>
          <th scope="col">Actual</th>
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
        <th scope="row">Visitor</th>
        <td colSpan={2}>{row.text.trim() === '' ? <em>(a blank message)</em> : row.text}</td>
      </tr>
    );
  }
  if (row.is === 'time') {
    return (
      <tr className={styles.said}>
        <th scope="row">Clock</th>
        <td colSpan={2}>{momentWords(row.now)}</td>
      </tr>
    );
  }
  return (
    <tr className={row.passed ? '' : styles.failed}>
      <th scope="row">
        {row.passed ? (
          <Check size={13} role="img" aria-label="As expected:" />
        ) : (
          <X size={13} role="img" aria-label="Not as expected:" />
        )}{' '}
        {checkWords[row.what]} {row.about}
      </th>
      <td>{row.expected || <em>{row.what === 'value' ? 'empty' : 'nothing'}</em>}</td>
      <td>{row.actual || <em>{row.what === 'value' ? 'empty' : 'nothing'}</em>}</td>
    </tr>
  );
}
