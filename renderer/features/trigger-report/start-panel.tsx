import { Button, FileButton, Textarea } from '@mantine/core';
import { FileText } from 'lucide-react';
import { type ClipboardEvent, type DragEvent, useState } from 'react';
import type { StepOf } from '../../../core/flow/steps.ts';
import { t } from '../../language/language.ts';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { BuiltinCard } from './builtin-card.tsx';
import styles from './trigger-report.module.css';
import type { ReportActions, ReportState } from './use-report.ts';

/** Before anything is opened: what will be here, and the two ways in. */
export function StartPanel({ trigger, state, actions }: StartPanelProps) {
  const [text, setText] = useState('');
  const [over, setOver] = useState(false);
  const openFile = (file: File | null | undefined) => {
    if (file) actions.open({ is: 'file', file });
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    openFile(event.dataTransfer.files[0]);
  };
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text');
    if (pasted.length < tooMuchToShow) return;
    event.preventDefault();
    actions.open({ is: 'text', text: pasted });
  };
  const reading = state.is === 'reading';
  return (
    <div className={styles.columns}>
      <Card title={t('Past messages')}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping only shortens the way the button goes */}
        <div
          className={styles.drop}
          data-over={over || undefined}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={onDrop}
        >
          <p className={styles.muted}>
            {t(
              'See which of your visitors’ past messages “{{name}}” hands off, which it nearly does, and what each phrase is good for. They stay on this computer.',
              { name: trigger.name },
            )}
          </p>
          {state.is === 'start' && state.problem ? (
            <Notice tone="bad" live>
              {state.problem}
            </Notice>
          ) : null}
          <div className={styles.way}>
            <FileButton
              onChange={openFile}
              accept={accepted}
              inputProps={{ 'aria-label': t('File with messages') }}
            >
              {(props) => (
                <Button {...props} loading={reading} leftSection={<FileText size={14} aria-hidden />}>
                  {t('Open a file')}
                </Button>
              )}
            </FileButton>
            <span className={styles.muted}>
              {t('CSV, TSV, JSON lines or text with one message per line. You can drop it here, too.')}
            </span>
          </div>
          <Textarea
            label={t('Or paste messages')}
            description={t('One per line, or a table with the names of its columns in the first line.')}
            minRows={8}
            maxRows={16}
            autosize
            value={text}
            onPaste={onPaste}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <div>
            <Button
              variant="default"
              disabled={text.trim() === '' || reading}
              onClick={() => actions.open({ is: 'text', text })}
            >
              {t('Check pasted messages')}
            </Button>
          </div>
        </div>
      </Card>
      <BuiltinCard trigger={trigger} client={actions.client} />
    </div>
  );
}

/** Characters from which on a text field would hold up the window; such a text is read without being shown. */
const tooMuchToShow = 200_000;

const accepted = '.csv,.tsv,.tab,.jsonl,.ndjson,.json,.txt,text/*';

interface StartPanelProps {
  readonly trigger: StepOf<'trigger'>;
  readonly state: Extract<ReportState, { is: 'start' | 'reading' }>;
  readonly actions: ReportActions;
}
