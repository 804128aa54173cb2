import { ActionIcon, Button, Tooltip } from '@mantine/core';
import {
  CircleAlert,
  CircleCheck,
  CircleDashed,
  Copy,
  MessagesSquare,
  Plus,
  RotateCw,
  Trash2,
} from 'lucide-react';
import { useState } from 'react';
import type { Flow } from '../../../core/flow/flow.ts';
import type { ConversationTest } from '../../../core/tests/conversation-test.ts';
import type { Coverage } from '../../../core/tests/coverage.ts';
import type { TestResult } from '../../../core/tests/test-result.ts';
import { t } from '../../language/language.ts';
import { useAnnounce } from '../../platform/announce.tsx';
import { useAct, useCall } from '../../platform/client.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { CoverageLines } from './coverage-lines.tsx';
import { Suggestions } from './suggestions.tsx';
import styles from './tests.module.css';
import type { EditedTest } from './tests-drawer.tsx';

/** Every test with how it went, what they cover, and what is suggested. */
export function TestList({ flow, saveDraft, marked, onMark, onEdit, onStep }: TestListProps) {
  const announce = useAnnounce();
  const tests = useCall('tests.list', {});
  const run = useCall('tests.run', {});
  const runAll = async () => {
    await saveDraft();
    const { data } = await run.refetch();
    if (data) announce(summary(data.results));
  };
  return (
    <Loaded query={tests}>
      {(list) => (
        <>
          <div className={styles.head}>
            <p className={styles.lead}>
              {run.data && list.length > 0
                ? `${summary(run.data.results)} ${t('{{milliseconds}} ms.', { milliseconds: Math.round(run.data.milliseconds) })}`
                : t('Tests are run on every Save & Publish.')}
            </p>
            <Button
              variant="default"
              leftSection={<RotateCw size={14} aria-hidden />}
              loading={run.isFetching}
              disabled={list.length === 0}
              onClick={() => void runAll()}
            >
              {t('Run all')}
            </Button>
            <Button leftSection={<Plus size={14} aria-hidden />} onClick={() => onEdit(emptyTest)}>
              {t('Add test')}
            </Button>
          </div>
          {list.length === 0 ? <NoTests /> : null}
          <ul className={styles.list} aria-label={t('Tests')}>
            {list.map((test) => (
              <TestRow
                key={test.id}
                test={test}
                result={run.data?.results.find(({ testId }) => testId === test.id)}
                onEdit={onEdit}
              />
            ))}
          </ul>
          {run.data ? (
            <CoverageLines
              flow={flow}
              coverage={run.data.coverage}
              marked={marked}
              onMark={onMark}
              onStep={onStep}
            />
          ) : null}
          <Suggestions />
        </>
      )}
    </Loaded>
  );
}

interface TestListProps {
  readonly flow: Flow;
  readonly saveDraft: () => Promise<boolean>;
  readonly marked: boolean;
  readonly onMark: (coverage: Coverage | undefined) => void;
  readonly onEdit: (test: EditedTest) => void;
  readonly onStep: (stepId: string) => void;
}

const emptyTest: EditedTest = { name: '', deliveries: ['sent'], steps: [{ do: 'says', text: '' }] };

function summary(results: readonly TestResult[]): string {
  const failing = results.filter(({ passed }) => !passed).length;
  if (failing > 0) return t('{{failing}} of {{count}} tests fail.', { failing, count: results.length });
  return t('All {{count}} tests pass.', { count: results.length });
}

function NoTests() {
  return (
    <EmptyState icon={MessagesSquare} title={t('No tests yet')}>
      {t('Record a conversation in the test chat, take over a suggestion, or write one.')}
    </EmptyState>
  );
}

function TestRow({ test, result, onEdit }: TestRowProps) {
  const [removing, setRemoving] = useState(false);
  const remove = useAct('tests.remove');
  const { id: _id, ...content } = test;
  return (
    <li className={styles.row}>
      <Mark result={result} />
      <button type="button" className={styles.open} onClick={() => onEdit(test)}>
        {test.name}
      </button>
      <Tooltip label={t('Duplicate')} withinPortal={false}>
        <ActionIcon
          size={28}
          aria-label={t('Duplicate “{{name}}”', { name: test.name })}
          onClick={() =>
            onEdit({ ...content, name: t('{{name}} (copy)', { name: content.name }).slice(0, 200) })
          }
        >
          <Copy size={14} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t('Delete')} withinPortal={false}>
        <ActionIcon
          size={28}
          aria-label={t('Delete “{{name}}”', { name: test.name })}
          onClick={() => setRemoving(true)}
        >
          <Trash2 size={14} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Confirm
        opened={removing}
        title={t('Delete this test?')}
        confirm={t('Delete')}
        dangerous
        onCancel={() => setRemoving(false)}
        onConfirm={() => remove.mutate({ id: test.id })}
      >
        {t('“{{name}}” is no longer run. Versions that were published with it keep it.', { name: test.name })}
      </Confirm>
    </li>
  );
}

interface TestRowProps {
  readonly test: ConversationTest;
  readonly result: TestResult | undefined;
  readonly onEdit: (test: EditedTest) => void;
}

function Mark({ result }: { result: TestResult | undefined }) {
  if (!result)
    return <CircleDashed size={16} className={styles.waiting} role="img" aria-label={t('Not run yet')} />;
  return result.passed ? (
    <CircleCheck size={16} className={styles.good} role="img" aria-label={t('Passes')} />
  ) : (
    <CircleAlert size={16} className={styles.bad} role="img" aria-label={t('Fails')} />
  );
}
