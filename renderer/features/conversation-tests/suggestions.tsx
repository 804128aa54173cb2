import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ConversationTest } from '../../../core/tests/conversation-test.ts';
import { t } from '../../language/language.ts';
import { useAct, useCall } from '../../platform/client.tsx';
import { ResultTable } from './result-table.tsx';
import styles from './tests.module.css';

/** Tests for what is not covered yet. They describe what the flow does now: a person says whether that is right. */
export function Suggestions() {
  const { data } = useCall('tests.suggest', {});
  const save = useAct('tests.save');
  const [open, setOpen] = useState<string | undefined>();
  if (!data || data.length === 0) return null;
  const addAll = async () => {
    for (const test of data) await save.mutateAsync(asNew(test));
  };
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h3>{t('Suggested')}</h3>
        <p className={styles.lead}>{t('What the flow does now. Add what is right.')}</p>
        {data.length > 1 ? (
          <Button variant="default" size="xs" loading={save.isPending} onClick={() => void addAll()}>
            {t('Add all')}
          </Button>
        ) : null}
      </div>
      <ul className={styles.list} aria-label={t('Suggested tests')}>
        {data.map((test) => (
          <li key={test.id} className={styles.suggested}>
            <div className={styles.row}>
              <button
                type="button"
                className={styles.open}
                aria-expanded={open === test.id}
                onClick={() => setOpen(open === test.id ? undefined : test.id)}
              >
                {test.name}
              </button>
              <Button
                variant="default"
                size="xs"
                aria-label={t('Add “{{name}}”', { name: test.name })}
                disabled={save.isPending}
                onClick={() => save.mutate(asNew(test))}
              >
                {t('Add')}
              </Button>
            </div>
            {open === test.id ? <Preview test={test} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function asNew({ id: _id, ...content }: ConversationTest) {
  return content;
}

function Preview({ test }: { test: ConversationTest }) {
  const { data } = useCall('tests.run', { test });
  const [result] = data?.results ?? [];
  return result ? <ResultTable name={test.name} rows={result.rows} /> : null;
}
