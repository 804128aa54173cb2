import { Button, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { TestResult } from '../../../core/tests/test-result.ts';
import { useCall } from '../../platform/client.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { aroundFailures, ResultTable } from './result-table.tsx';
import styles from './tests.module.css';
import { count } from './words.ts';

/** Why publishing was refused: expected beside actual. A reason publishes all the same and stays with the version. */
export function GateDialog({ onTests, onPublish, onClose }: GateProps) {
  const run = useCall('tests.run', {});
  return (
    <Modal
      opened
      onClose={onClose}
      title="Conversation tests keep this flow from being published"
      size={760}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Loaded query={run}>
        {({ results }) => (
          <Failing
            failing={results.filter(({ passed }) => !passed)}
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

function Failing({ failing, onTests, onPublish, onClose }: GateProps & { failing: readonly TestResult[] }) {
  const [reason, setReason] = useState('');
  const [open, setOpen] = useState<string | undefined>(failing[0]?.testId);
  if (failing.length === 0)
    return <p className={styles.lead}>Every test passes now. Choose Save &amp; Publish once more.</p>;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') onPublish(reason.trim());
      }}
    >
      <p className={styles.lead}>
        The draft is saved. {count(failing.length, 'test does', 'tests do')} not go as written: repair the
        flow, or correct the test if the flow is right.
      </p>
      {failing.map(({ testId, name, rows }) => (
        <section key={testId} className={styles.failing}>
          <h3>
            <button
              type="button"
              aria-expanded={open === testId}
              onClick={() => setOpen(open === testId ? undefined : testId)}
            >
              {name}
            </button>
          </h3>
          {open === testId ? <ResultTable name={name} rows={aroundFailures(rows)} /> : null}
        </section>
      ))}
      <Textarea
        mt={16}
        label="Publish all the same because"
        description="The reason stays with the version and is shown in History."
        autosize
        minRows={2}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className={styles.actions}>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button variant="default" onClick={onTests}>
          Open the tests
        </Button>
        <Button type="submit" color="red" disabled={reason.trim() === ''}>
          Publish with this reason
        </Button>
      </div>
    </form>
  );
}
