import { Pagination } from '@mantine/core';
import { Copy, Minus } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { PhraseContribution, TriggerReport } from '../../../core/recognizer/report.ts';
import { numberWords } from '../../language/formats.ts';
import { t } from '../../language/language.ts';
import { Card } from '../../ui/card.tsx';
import { Chip } from '../../ui/chip.tsx';
import { pageControls } from './page-controls.ts';
import styles from './phrase-table.module.css';

/** What each phrase catches, and which of them could go. */
export function PhraseTable({ report }: { report: TriggerReport }) {
  const [page, setPage] = useState(1);
  const phrases = useMemo(() => [...report.phrases].sort((a, b) => b.catches - a.catches), [report]);
  const most = phrases[0]?.catches ?? 0;
  const pages = Math.ceil(phrases.length / perPage);
  return (
    <Card title={t('Phrases')}>
      <p className={styles.muted}>
        {t('What each phrase would catch alone; the dark part is caught by no other one.')}
      </p>
      <table className={styles.phrases}>
        <thead>
          <tr>
            <th scope="col">{t('Phrase')}</th>
            <th scope="col">{t('Catches')}</th>
            <th scope="col">{t('Only this one')}</th>
            <th scope="col">{t('Worth a look')}</th>
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
          getControlProps={(control) => ({
            'aria-label': t('{{page}} of phrases', { page: t(pageControls[control]) }),
          })}
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
        {numberWords(phrase.catches)}
      </td>
      <td>{numberWords(phrase.onlyThis)}</td>
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
        {t('Catches nothing')}
      </Chip>
    );
  }
  if (first === undefined) return null;
  return (
    <Chip icon={<Copy size={12} aria-hidden />} title={coveredBy.join('\n')}>
      <span className={styles.covered}>
        {more.length > 0
          ? t('Adds nothing to “{{first}}” and {{more}} more', { first, more: more.length })
          : t('Adds nothing to “{{first}}”', { first })}
      </span>
    </Chip>
  );
}
