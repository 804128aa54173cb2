import { Button, Checkbox, MultiSelect, Select } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../language/language.ts';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SamplePreview } from './sample-preview.tsx';
import styles from './trigger-report.module.css';
import type { OpenedSource, ReportActions } from './use-report.ts';

/** Which column holds the messages and, if there is one, which tells whether they should have been handed off. */
export function ColumnChooser({ source, actions }: { source: OpenedSource; actions: ReportActions }) {
  const { sample, name } = source;
  const [choice, setChoice] = useState(sample.guess);
  const names = sample.columns.map((column, at) => ({ value: String(at), label: column }));
  const labelColumns = names.filter((_, at) => at !== choice.message && (sample.labels[at]?.length ?? 0) > 0);
  const values = choice.label === undefined ? [] : (sample.labels[choice.label] ?? []);
  return (
    <Card
      title={name}
      aside={<span className={styles.muted}>{t('{{count}} lines', { count: sample.count })}</span>}
      footer={
        <>
          <Button onClick={() => actions.judge(source, choice)}>
            {t('Check {{count}} messages', { count: sample.count })}
          </Button>
          <Button variant="default" onClick={actions.startAgain}>
            {t('Cancel')}
          </Button>
        </>
      }
    >
      <div className={styles.choices}>
        {sample.broken > 0 ? (
          <Notice tone="warning">
            {t('{{count}} lines could not be read and will be left out.', { count: sample.broken })}
          </Notice>
        ) : null}
        {sample.format === 'csv' || sample.format === 'tsv' ? (
          <Checkbox
            label={t('The first line holds the names of the columns')}
            checked={sample.header}
            onChange={(event) => actions.open(source.from, event.currentTarget.checked)}
          />
        ) : null}
        <div className={styles.selects}>
          <Select
            label={t('Messages are in')}
            data={names}
            value={String(choice.message)}
            onChange={(at) => setChoice({ ...choice, message: Number(at) })}
          />
          {labelColumns.length > 0 ? (
            <Select
              label={t('Labels are in')}
              description={t('Tells which messages should have been handed off.')}
              placeholder={t('No column')}
              clearable
              allowDeselect
              data={labelColumns}
              value={choice.label === undefined ? null : String(choice.label)}
              onChange={(at) =>
                setChoice({ ...choice, label: at === null ? undefined : Number(at), wanted: [] })
              }
            />
          ) : null}
          {values.length > 0 ? (
            <MultiSelect
              label={t('These labels mean: hand off')}
              description={t('Every other label means: do not.')}
              data={values}
              value={[...choice.wanted]}
              onChange={(wanted) => setChoice({ ...choice, wanted })}
            />
          ) : null}
        </div>
        <SamplePreview sample={sample} message={choice.message} label={choice.label} />
      </div>
    </Card>
  );
}
