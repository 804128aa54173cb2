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
import { useAnnounce } from '../../platform/announce.tsx';
import { useAct, useCall } from '../../platform/client.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { CoverageLines } from './coverage-lines.tsx';
import { Suggestions } from './suggestions.tsx';
import styles from './tests.module.css';
import type { EditedTest } from './tests-drawer.tsx';
import { count } from './words.ts';

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
                ? `${summary(run.data.results)} ${Math.round(run.data.milliseconds)} ms.`
                : 'Tests are run on every Save & Publish.'}
            </p>
            <Button
              variant="default"
              leftSection={<RotateCw size={14} aria-hidden />}
              loading={run.isFetching}
              disabled={list.length === 0}
              onClick={() => void runAll()}
            >
              Run all
            </Button>
            <Button leftSection={<Plus size={14} aria-hidden />} onClick={() => onEdit(emptyTest)}>
              Add test
            </Button>
          </div>
          {list.length === 0 ? <NoTests /> : null}
          <ul className={styles.list} aria-label="Tests">
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
  if (failing > 0) return `${failing} of ${count(results.length, 'test')} fail.`;
  return results.length === 1 ? 'The test passes.' : `All ${results.length} tests pass.`;
}

function NoTests() {
  return (
    <EmptyState icon={MessagesSquare} title="No tests yet">
      Record a conversation in the test chat, take over a suggestion, or write one.
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
      <Tooltip label="Duplicate" withinPortal={false}>
        <ActionIcon
          size={28}
          aria-label={`Duplicate “${test.name}”`}
          onClick={() => onEdit({ ...content, name: `${content.name} (copy)`.slice(0, 200) })}
        >
          <Copy size={14} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Delete" withinPortal={false}>
        <ActionIcon size={28} aria-label={`Delete “${test.name}”`} onClick={() => setRemoving(true)}>
          <Trash2 size={14} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Confirm
        opened={removing}
        title="Delete this test?"
        confirm="Delete"
        dangerous
        onCancel={() => setRemoving(false)}
        onConfirm={() => remove.mutate({ id: test.id })}
      >
        “{test.name}” is no longer run. Versions that were published with it keep it.
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
    return <CircleDashed size={16} className={styles.waiting} role="img" aria-label="Not run yet" />;
  return result.passed ? (
    <CircleCheck size={16} className={styles.good} role="img" aria-label="Passes" />
  ) : (
    <CircleAlert size={16} className={styles.bad} role="img" aria-label="Fails" />
  );
}
