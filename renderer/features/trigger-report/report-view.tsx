import { Button } from '@mantine/core';
import type { StepOf } from '../../../core/flow/steps.ts';
import { t } from '../../language/language.ts';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SensitivityTradeOff } from '../../ui/sensitivity-trade-off.tsx';
import { MessageLists } from './message-lists.tsx';
import { Outcome } from './outcome.tsx';
import { PhraseTable } from './phrase-table.tsx';
import styles from './trigger-report.module.css';
import { useDraftPhrases } from './use-draft-phrases.ts';
import type { ReportActions, ReportState } from './use-report.ts';

/** The report itself. */
export function ReportView({ trigger, state, actions }: ReportViewProps) {
  const draft = useDraftPhrases(trigger);
  const { judged, source, choice } = state;
  const { report } = judged;
  const labelled = report.labelled > 0;
  return (
    <div className={styles.report}>
      {isOutdated(state.trigger, trigger) ? (
        <Notice
          tone="info"
          live
          action={
            <Button size="xs" onClick={() => actions.judge(source, choice)}>
              {t('Check again')}
            </Button>
          }
        >
          {t('The trigger has changed since these messages were checked.')}
        </Notice>
      ) : null}
      {draft.problem ? (
        <Notice tone="bad" live>
          {draft.problem}
        </Notice>
      ) : null}
      <div className={styles.columns}>
        <Outcome judged={judged} name={source.name} />
        <Card title={labelled ? t('Sensitivity on your labels') : t('Sensitivity on built-in messages')}>
          <SensitivityTradeOff
            curve={labelled ? report.curve : report.builtin.curve}
            sensitivity={state.trigger.sensitivity}
          />
        </Card>
      </div>
      <MessageLists
        key={state.judged.report.messages}
        judged={judged}
        client={actions.client}
        draft={draft}
      />
      <PhraseTable report={report} />
    </div>
  );
}

function isOutdated(
  { phrases, negativePhrases, sensitivity }: ReportViewProps['state']['trigger'],
  now: StepOf<'trigger'>,
): boolean {
  if (phrases === now.phrases && negativePhrases === now.negativePhrases)
    return sensitivity !== now.sensitivity;
  const before = JSON.stringify([phrases, negativePhrases, sensitivity]);
  return before !== JSON.stringify([now.phrases, now.negativePhrases, now.sensitivity]);
}

interface ReportViewProps {
  readonly trigger: StepOf<'trigger'>;
  readonly state: Extract<ReportState, { is: 'done' }>;
  readonly actions: ReportActions;
}
