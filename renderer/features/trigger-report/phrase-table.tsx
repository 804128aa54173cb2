import { Pagination } from '@mantine/core';
import { Copy, Minus } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { PhraseContribution, TriggerReport } from '../../../core/recognizer/report.ts';
import { Card } from '../../ui/card.tsx';
import { Chip } from '../../ui/chip.tsx';
import styles from './phrase-table.module.css';

/** What each phrase catches, and which of them could go. */
export function PhraseTable({ report }: { report: TriggerReport }) {
  const [page, setPage] = useState(1);
  const phrases = useMemo(() => [...report.phrases].sort((a, b) => b.catches - a.catches), [report]);
  const most = phrases[0]?.catches ?? 0;
  const pages = Math.ceil(phrases.length / perPage);
  return (
    <Card title="Phrases">
      <p className={styles.muted}>
        What each phrase would catch alone; the dark part is caught by no other one.
      </p>
      <table className={styles.phrases}>
        <thead>
          <tr>
            <th scope="col">Phrase</th>
            <th scope="col">Catches</th>
            <th scope="col">Only this one</th>
            <th scope="col">Worth a look</th>
          </tr>
        </thead>
        <tbody>
          {phrases.slice((page - 1) * perPage, page * perPage).map((phrase, at) => (
            // Phrases may stand in the list twice.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <Row key={`${at} ${phrase.phrase}`} phrase={phrase} most={most} />
          ))}
        </tbody>
      </table>
      {pages > 1 ? (
        <Pagination
          total={pages}
          value={page}
          onChange={setPage}
          size="sm"
          getControlProps={(control) => ({ 'aria-label': `${control} page of phrases` })}
        />
      ) : null}
    </Card>
  );
}

const perPage = 25;

function Row({ phrase, most }: { phrase: PhraseContribution; most: number }) {
  const share = (count: number) => `${most > 0 ? (count / most) * 100 : 0}%`;
  return (
    <tr>
      <th scope="row" title={phrase.phrase}>
        {phrase.phrase}
      </th>
      <td>
        <span className={styles.meter} aria-hidden>
          <i className={styles.all} style={{ width: share(phrase.catches) }} />
          <i className={styles.only} style={{ width: share(phrase.onlyThis) }} />
        </span>
        {phrase.catches.toLocaleString('en')}
      </td>
      <td>{phrase.onlyThis.toLocaleString('en')}</td>
      <td>
        <Remark phrase={phrase} />
      </td>
    </tr>
  );
}

function Remark({ phrase: { useless, coveredBy } }: { phrase: PhraseContribution }) {
  const [first, ...more] = coveredBy;
  if (useless) {
    return (
      <Chip tone="warning" icon={<Minus size={12} aria-hidden />}>
        Catches nothing
      </Chip>
    );
  }
  if (first === undefined) return null;
  return (
    <Chip icon={<Copy size={12} aria-hidden />} title={coveredBy.join('\n')}>
      <span className={styles.covered}>
        Adds nothing to “{first}”{more.length > 0 ? ` and ${more.length} more` : ''}
      </span>
    </Chip>
  );
}
