import { Button, Drawer } from '@mantine/core';
import { useState } from 'react';
import type { PublishedVersion } from '../../../contract/views.ts';
import { describeChanges } from '../../../core/flow/diff.ts';
import { t, translate } from '../../language/language.ts';
import { useCall } from '../../platform/client.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { RelativeTime } from '../../ui/relative-time.tsx';
import { useReturnFocus } from '../../ui/use-return-focus.ts';
import { useEditorApi, useUnpublished } from './editor-context.tsx';
import { restoreVersion } from './version-view/restore-version.tsx';
import styles from './versions-drawer.module.css';

/** Every published version, what it changed, and the way back to it. */
export function VersionsDrawer() {
  useReturnFocus();
  const editor = useEditorApi();
  const versions = useCall('flow.versions', {});
  return (
    <Drawer
      opened
      position="right"
      size={420}
      title={t('History')}
      onClose={() => editor.show({ overlay: 'none' })}
      closeButtonProps={{ 'aria-label': t('Close') }}
    >
      <DraftChanges />
      <Loaded query={versions}>{(list) => <Versions list={list} />}</Loaded>
    </Drawer>
  );
}

function DraftChanges() {
  const changes = useUnpublished();
  if (!changes)
    return <p className={styles.lead}>{t('Nothing was published yet. Save & Publish makes version 1.')}</p>;
  return (
    <section className={styles.version}>
      <h3>{t('Draft')}</h3>
      <Changes changes={changes} none={t('The same as the version that is live.')} />
    </section>
  );
}

function Versions({ list }: { list: readonly PublishedVersion[] }) {
  const newest = [...list].sort((a, b) => b.number - a.number);
  const [open, setOpen] = useState(newest[0]?.number);
  return newest.map((version, index) => (
    <section key={version.number} className={styles.version}>
      <h3>
        <button
          type="button"
          aria-expanded={open === version.number}
          onClick={() => setOpen(open === version.number ? undefined : version.number)}
        >
          {t('Version {{number}}', { number: version.number })}{' '}
          {index === 0 ? <span className={styles.live}>{t('live')}</span> : null}
          <span className={styles.when}>
            <RelativeTime at={version.at} />
          </span>
        </button>
      </h3>
      {version.note ? <p className={styles.lead}>{version.note}</p> : null}
      {version.tests ? <TestsLine tests={version.tests} /> : null}
      {open === version.number ? <VersionDetail version={version} /> : null}
    </section>
  ));
}

function TestsLine({ tests }: { tests: NonNullable<PublishedVersion['tests']> }) {
  const { passed, failed, overrideReason } = tests;
  if (failed === 0)
    return <p className={styles.lead}>{t('All {{count}} tests passed.', { count: passed })}</p>;
  return (
    <p className={styles.override}>
      {t('Published although {{failed}} of {{all}} tests failed: “{{reason}}”', {
        failed,
        all: passed + failed,
        reason: overrideReason ?? '',
      })}
    </p>
  );
}

function VersionDetail({ version }: { version: PublishedVersion }) {
  const { number } = version;
  const editor = useEditorApi();
  const current = useCall('flow.version', { number });
  const before = useCall('flow.version', { number: number - 1 }, { enabled: number > 1 });
  return (
    <Loaded query={current}>
      {({ flow }) => (
        <>
          {number === 1 ? (
            <p className={styles.lead}>
              {t('The first version, {{count}} steps.', { count: flow.steps.length })}
            </p>
          ) : null}
          {before.data ? (
            <Changes changes={describeChanges(before.data.flow, flow)} none={t('No changes.')} />
          ) : null}
          <div className={styles.buttons}>
            <Button
              variant="default"
              size="xs"
              onClick={() => editor.show({ overlay: 'none', viewing: { published: version, flow } })}
            >
              {t('Show version {{number}} on the canvas', { number })}
            </Button>
            <Button
              variant="default"
              size="xs"
              onClick={() => {
                editor.show({ overlay: 'none' });
                restoreVersion(editor, { published: version, flow });
              }}
            >
              {t('Restore version {{number}} as draft', { number })}
            </Button>
          </div>
        </>
      )}
    </Loaded>
  );
}

function Changes({ changes, none }: { changes: readonly string[]; none: string }) {
  if (changes.length === 0) return <p className={styles.lead}>{none}</p>;
  return (
    <ul className={styles.changes}>
      {changes.map((change) => (
        <li key={change}>{translate(change)}</li>
      ))}
    </ul>
  );
}
