import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { ConversationTest } from '../../../core/tests/conversation-test.ts';
import { t, term } from '../../language/language.ts';
import { useAct, useCall } from '../../platform/client.tsx';
import { ResultTable } from './result-table.tsx';
import styles from './tests.module.css';

/** Tests for what is not covered yet. They describe what the flow does now: a person says whether that is right. */
export function Suggestions() {
  const suggested = useCall('tests.suggest', {}).data;
  const data = useMemo(() => suggested?.map(inWords), [suggested]);
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

/** Named by a step and, in English, the way it is left by: “Email: failed”. */
export function inWords(test: ConversationTest): ConversationTest {
  const at = test.name.lastIndexOf(': ');
  if (at === -1) return test;
  return { ...test, name: `${test.name.slice(0, at)}: ${term(test.name.slice(at + 2))}` };
}

function asNew({ id: _id, ...content }: ConversationTest) {
  return content;
}

function Preview({ test }: { test: ConversationTest }) {
  const { data } = useCall('tests.run', { test });
  const [result] = data?.results ?? [];
  return result ? <ResultTable name={test.name} rows={result.rows} /> : null;
}
