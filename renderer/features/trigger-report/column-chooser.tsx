import { Button, Checkbox, MultiSelect, Select } from '@mantine/core';
import { useState } from 'react';
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
      aside={<span className={styles.muted}>{sample.count.toLocaleString('en')} lines</span>}
      footer={
        <>
          <Button onClick={() => actions.judge(source, choice)}>
            Check {sample.count.toLocaleString('en')} messages
          </Button>
          <Button variant="default" onClick={actions.startAgain}>
            Cancel
          </Button>
        </>
      }
    >
      <div className={styles.choices}>
        {sample.broken > 0 ? (
          <Notice tone="warning">
            {sample.broken.toLocaleString('en')} {sample.broken === 1 ? 'line' : 'lines'} could not be read
            and will be left out.
          </Notice>
        ) : null}
        {sample.format === 'csv' || sample.format === 'tsv' ? (
          <Checkbox
            label="The first line holds the names of the columns"
            checked={sample.header}
            onChange={(event) => actions.open(source.from, event.currentTarget.checked)}
          />
        ) : null}
        <div className={styles.selects}>
          <Select
            label="Messages are in"
            data={names}
            value={String(choice.message)}
            onChange={(at) => setChoice({ ...choice, message: Number(at) })}
          />
          {labelColumns.length > 0 ? (
            <Select
              label="Labels are in"
              description="Tells which messages should have been handed off."
              placeholder="No column"
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
              label="These labels mean: hand off"
              description="Every other label means: do not."
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
