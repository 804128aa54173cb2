import { Button, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import { acceptActual, canAccept } from '../../../core/tests/accept-actual.ts';
import type { ConversationTest } from '../../../core/tests/conversation-test.ts';
import type { TestResult } from '../../../core/tests/test-result.ts';
import { t } from '../../language/language.ts';
import { useAct, useCall } from '../../platform/client.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { aroundFailures, ResultTable } from './result-table.tsx';
import styles from './tests.module.css';

/** Why publishing was refused: expected beside actual. A reason publishes all the same and stays with the version. */
export function GateDialog({ onTests, onPublish, onClose }: GateProps) {
  const run = useCall('tests.run', {});
  const tests = useCall('tests.list', {});
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('Conversation tests keep this flow from being published')}
      size={760}
      closeButtonProps={{ 'aria-label': t('Close') }}
    >
      <Loaded query={run}>
        {({ results }) => (
          <Failing
            failing={results.filter(({ passed }) => !passed)}
            tests={tests.data ?? []}
            onTests={onTests}
            onPublish={onPublish}
            onClose={onClose}
          />
        )}
      </Loaded>
    </Modal>
  );
}

interface GateProps {
  readonly onTests: () => void;
  readonly onPublish: (reason: string) => void;
  readonly onClose: () => void;
}

function Failing({ failing, tests, onTests, onPublish, onClose }: FailingProps) {
  const [reason, setReason] = useState('');
  const [open, setOpen] = useState<string | undefined>(failing[0]?.testId);
  if (failing.length === 0)
    return <p className={styles.lead}>{t('Every test passes now. Choose Save & Publish once more.')}</p>;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') onPublish(reason.trim());
      }}
    >
      <p className={styles.lead}>
        {t(
          'The draft is saved. {{count}} tests do not go as written: repair the flow, or correct the test if the flow is right.',
          { count: failing.length },
        )}
      </p>
      {failing.map((result) => (
        <section key={result.testId} className={styles.failing}>
          <h3>
            <button
              type="button"
              aria-expanded={open === result.testId}
              onClick={() => setOpen(open === result.testId ? undefined : result.testId)}
            >
              {result.name}
            </button>
          </h3>
          {open === result.testId ? (
            <>
              <ResultTable name={result.name} rows={aroundFailures(result.rows)} />
              <Accept test={tests.find(({ id }) => id === result.testId)} result={result} />
            </>
          ) : null}
        </section>
      ))}
      <Textarea
        mt={16}
        label={t('Publish all the same because')}
        description={t('The reason stays with the version and is shown in History.')}
        autosize
        minRows={2}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className={styles.actions}>
        <Button variant="default" onClick={onClose}>
          {t('Cancel')}
        </Button>
        <Button variant="default" onClick={onTests}>
          {t('Open the tests')}
        </Button>
        <Button type="submit" color="red" disabled={reason.trim() === ''}>
          {t('Publish with this reason')}
        </Button>
      </div>
    </form>
  );
}

interface FailingProps extends GateProps {
  readonly failing: readonly TestResult[];
  readonly tests: readonly ConversationTest[];
}

/** For a text that was changed on purpose: the test learns it. */
function Accept({ test, result }: { test: ConversationTest | undefined; result: TestResult }) {
  const save = useAct('tests.save');
  if (!test || !canAccept(test, result)) return null;
  return (
    <Button
      mt={8}
      variant="default"
      size="xs"
      loading={save.isPending}
      onClick={() => save.mutate(acceptActual(test, result))}
    >
      {t('The flow is right: expect these answers')}
    </Button>
  );
}
