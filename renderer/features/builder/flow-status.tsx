import { CircleAlert, CircleCheck, TriangleAlert } from 'lucide-react';
import { countProblems } from '../../../core/flow/check.ts';
import { dateWords } from '../../language/formats.ts';
import { t, translate } from '../../language/language.ts';
import { useCall } from '../../platform/client.tsx';
import { StatusLine } from '../../ui/status-line.tsx';
import type { SaveState } from './autosave.ts';
import { useEditor, useEditorApi, useProblems } from './editor-context.tsx';
import styles from './panels.module.css';
import { problemCounts } from './problem-counts.ts';

/** The line at the bottom: problems, whether the draft is saved, where mails go. */
export function FlowStatus() {
  const save = useEditor((state) => state.save);
  return (
    <StatusLine
      end={
        <>
          <SaveWords save={save} />
          <MailWords />
        </>
      }
    >
      <ProblemsButton />
    </StatusLine>
  );
}

function ProblemsButton() {
  const editor = useEditorApi();
  const problems = useProblems();
  const open = useEditor((state) => state.overlay === 'problems');
  const [first] = problems;
  if (!first) {
    return (
      <span className={styles.fine}>
        <CircleCheck size={13} aria-hidden /> {t('No problems')}
      </span>
    );
  }
  const { errors } = countProblems(problems);
  const Icon = errors > 0 ? CircleAlert : TriangleAlert;
  return (
    <button
      type="button"
      className={styles.status}
      aria-expanded={open}
      onClick={() => editor.show({ overlay: open ? 'none' : 'problems' })}
    >
      <b className={errors > 0 ? styles.error : styles.warning}>
        <Icon size={13} aria-hidden /> {problemCounts(problems)}
      </b>
      <span className={styles.first}>{translate(first.message)}</span>
    </button>
  );
}

function SaveWords({ save }: { save: SaveState }) {
  switch (save.is) {
    case 'saved':
      return (
        <span title={dateWords(save.at, { dateStyle: 'medium', timeStyle: 'medium' })}>
          {t('Saved {{time}}', { time: dateWords(save.at, { hour: '2-digit', minute: '2-digit' }) })}
        </span>
      );
    case 'unsaved':
    case 'saving':
      return <span>{t('Saving…')}</span>;
    case 'conflict':
      return <span className={styles.warning}>{t('Not saved: changed in another window')}</span>;
    case 'failed':
      return (
        <span className={styles.error} title={translate(save.message)}>
          {t('Not saved yet, trying again')}
        </span>
      );
  }
}

function MailWords() {
  const { data } = useCall('mail.health', {});
  if (!data) return null;
  return (
    <span className={styles.mail}>
      {data.mode === 'capture'
        ? t('Mail: captured locally, no server set up')
        : t('Mail: {{host}}', { host: data.host ?? '' })}
    </span>
  );
}
