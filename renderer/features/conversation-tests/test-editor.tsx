import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import type { Flow } from '../../../core/flow/flow.ts';
import { ConversationTest, SimulatedOutcome, type TestStep } from '../../../core/tests/conversation-test.ts';
import { t } from '../../language/language.ts';
import { useAct, useCall } from '../../platform/client.tsx';
import { check, toSentence } from '../../platform/failure.ts';
import { Notice } from '../../ui/notice.tsx';
import { LineTable } from './line-table.tsx';
import { ResultTable } from './result-table.tsx';
import { TestConditions } from './test-conditions.tsx';
import styles from './tests.module.css';
import type { EditedTest } from './tests-drawer.tsx';
import { outcomeWords } from './words.ts';

/** One test as a table that can be changed, with how it goes while it is being changed. */
export function TestEditor({ flow, test, onDone }: TestEditorProps) {
  const [edited, setEdited] = useState(test);
  const [attempted, setAttempted] = useState(false);
  const save = useAct('tests.save');
  const checked = check(ConversationTest, { ...edited, id: edited.id ?? 'new' });
  const errors = checked.ok || !attempted ? {} : checked.errors;
  const put = (part: Partial<EditedTest>) => setEdited({ ...edited, ...part });
  const onSave = () => {
    setAttempted(true);
    if (checked.ok) save.mutate(edited, { onSuccess: onDone });
  };
  return (
    <>
      <div className={styles.head}>
        <Button variant="default" leftSection={<ArrowLeft size={14} aria-hidden />} onClick={onDone}>
          {t('All tests')}
        </Button>
        <span className={styles.lead} />
        <Button loading={save.isPending} onClick={onSave}>
          {t('Save test')}
        </Button>
      </div>
      {save.error ? (
        <Notice tone="bad" live>
          {toSentence(save.error)}
        </Notice>
      ) : null}
      <div className={styles.fields}>
        <TextInput
          label={t('Name')}
          value={edited.name}
          error={errors.name}
          maxLength={200}
          onChange={(event) => put({ name: event.currentTarget.value })}
        />
        <Deliveries deliveries={edited.deliveries} onChange={(deliveries) => put({ deliveries })} />
      </div>
      <TestConditions test={edited} onChange={setEdited} />
      <LineTable flow={flow} lines={edited.steps} onChange={(steps: TestStep[]) => put({ steps })} />
      <Outcome test={checked.ok ? checked.value : undefined} />
    </>
  );
}

interface TestEditorProps {
  readonly flow: Flow;
  readonly test: EditedTest;
  readonly onDone: () => void;
}

function Deliveries({
  deliveries,
  onChange,
}: {
  deliveries: EditedTest['deliveries'];
  onChange: (deliveries: EditedTest['deliveries']) => void;
}) {
  return deliveries.map((outcome, index) => (
    <NativeSelect
      // Outcomes have no identity beyond their place.
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      key={index}
      label={
        deliveries.length === 1 ? t('Each delivery is') : t('Delivery {{number}} is', { number: index + 1 })
      }
      data={SimulatedOutcome.options.map((value) => ({ value, label: t(outcomeWords[value]) }))}
      value={outcome}
      onChange={(event) => {
        const chosen = SimulatedOutcome.parse(event.currentTarget.value);
        onChange(deliveries.map((one, at) => (at === index ? chosen : one)));
      }}
    />
  ));
}

function Outcome({ test }: { test: ConversationTest | undefined }) {
  const [settled] = useDebouncedValue(test, 300);
  const { data } = useCall('tests.run', settled ? { test: settled } : {}, { enabled: settled !== undefined });
  const [result] = settled ? (data?.results ?? []) : [];
  if (!result) return null;
  return (
    <section className={styles.section} aria-live="polite">
      <h3>{result.passed ? t('Passes against the saved draft') : t('Fails against the saved draft')}</h3>
      <ResultTable name={result.name} rows={result.rows} />
    </section>
  );
}
