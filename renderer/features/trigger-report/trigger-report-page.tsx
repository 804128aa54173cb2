import { Anchor, Button, Select } from '@mantine/core';
import { ArrowLeft, Download, FilePlus } from 'lucide-react';
import { useEffect } from 'react';
import { Link, useLocation } from 'wouter';
import type { Flow } from '../../../core/flow/flow.ts';
import type { StepOf } from '../../../core/flow/steps.ts';
import { t } from '../../language/language.ts';
import { useAnnounce } from '../../platform/announce.tsx';
import { useCall } from '../../platform/client.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { ColumnChooser } from './column-chooser.tsx';
import { Judging } from './judging.tsx';
import type { ReportClient } from './report-client.ts';
import { ReportView } from './report-view.tsx';
import { StartPanel } from './start-panel.tsx';
import styles from './trigger-report.module.css';
import { type ReportActions, type ReportState, useReport } from './use-report.ts';

/** What a trigger makes of past messages: measured, not hoped for. `selected`: the id of the trigger, if one is chosen. */
export function TriggerReportPage({ selected }: { selected: string | null }) {
  const draft = useCall('flow.get', {});
  return (
    <Loaded query={draft}>
      {({ flow }) => {
        const triggers = triggersOf(flow);
        const trigger = triggers.find(({ id }) => id === selected) ?? triggers[0];
        return trigger ? <Report trigger={trigger} triggers={triggers} /> : <NoTrigger />;
      }}
    </Loaded>
  );
}

interface ReportProps {
  readonly trigger: StepOf<'trigger'>;
  readonly triggers: readonly StepOf<'trigger'>[];
}

function Report({ trigger, triggers }: ReportProps) {
  const [, navigate] = useLocation();
  const [state, actions] = useReport(trigger);
  useSpokenResult(state);
  return (
    <>
      <PageHeader title={t('Trigger report')} actions={<HeaderActions state={state} actions={actions} />}>
        {triggers.length > 1 ? (
          <Select
            aria-label={t('Trigger')}
            size="xs"
            data={triggers.map(({ id, name }) => ({ value: id, label: name }))}
            value={trigger.id}
            onChange={(id) => navigate(`/flow/triggers/${id}`)}
          />
        ) : (
          <span className={styles.about} title={trigger.name}>
            {trigger.name}
          </span>
        )}
      </PageHeader>
      <div className={styles.scroll}>
        <div className={styles.page}>
          <Stage trigger={trigger} state={state} actions={actions} />
        </div>
      </div>
    </>
  );
}

interface StageProps {
  readonly trigger: StepOf<'trigger'>;
  readonly state: ReportState;
  readonly actions: ReportActions;
}

function Stage({ trigger, state, actions }: StageProps) {
  switch (state.is) {
    case 'start':
    case 'reading':
      return <StartPanel trigger={trigger} state={state} actions={actions} />;
    case 'choosing':
      return (
        <ColumnChooser key={state.source.sample.columns.join('\n')} source={state.source} actions={actions} />
      );
    case 'judging':
      return <Judging state={state} onCancel={actions.cancel} />;
    case 'done':
      return <ReportView trigger={trigger} state={state} actions={actions} />;
    default:
      return state satisfies never;
  }
}

function HeaderActions({ state, actions }: Omit<StageProps, 'trigger'>) {
  return (
    <>
      {state.is === 'done' ? (
        <>
          <Button
            variant="default"
            leftSection={<Download size={14} aria-hidden />}
            onClick={() => void download(actions.client)}
          >
            {t('Export CSV')}
          </Button>
          <Button
            variant="default"
            leftSection={<FilePlus size={14} aria-hidden />}
            onClick={actions.startAgain}
          >
            {t('Other messages')}
          </Button>
        </>
      ) : null}
      <Anchor component={Link} href="/flow" className={styles.back}>
        <ArrowLeft size={14} aria-hidden /> {t('Flow')}
      </Anchor>
    </>
  );
}

function NoTrigger() {
  return (
    <>
      <PageHeader title={t('Trigger report')} />
      <EmptyState
        title={t('The flow has no trigger')}
        action={
          <Anchor component={Link} href="/flow">
            {t('Go to the flow')}
          </Anchor>
        }
      >
        {t('Add a Trigger step; then this page shows what it makes of past messages.')}
      </EmptyState>
    </>
  );
}

async function download(client: ReportClient | undefined) {
  if (!client) return;
  saveFile('trigger-report.csv', await client.ask('export', {}));
}

function useSpokenResult(state: ReportState) {
  const announce = useAnnounce();
  const words =
    state.is === 'done'
      ? t('The report is ready: {{matches}} matches, {{nearMisses}} near misses.', {
          matches: state.judged.counts.matches.messages,
          nearMisses: state.judged.counts.nearMisses.messages,
        })
      : undefined;
  useEffect(() => {
    if (words) announce(words);
  }, [words, announce]);
}

function triggersOf(flow: Flow): StepOf<'trigger'>[] {
  return flow.steps.filter((step): step is StepOf<'trigger'> => step.kind === 'trigger');
}
