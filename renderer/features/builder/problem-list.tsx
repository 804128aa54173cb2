import { Button } from '@mantine/core';
import { CircleAlert, TriangleAlert } from 'lucide-react';
import type { Problem } from '../../../core/flow/checks/problem.ts';
import type { Edit } from '../../../core/flow/edit.ts';
import { t, term, translate } from '../../language/language.ts';
import { useAnnounce } from '../../platform/announce.tsx';
import { useCanvas } from './canvas/use-canvas.ts';
import { useEditorApi } from './editor-context.tsx';
import styles from './panels.module.css';
import { isNarrow } from './wide-window.ts';

/** Problems, each with the way to its place and, where there is one, the way out. */
export function ProblemList({ problems, onJump }: { problems: readonly Problem[]; onJump?: () => void }) {
  const editor = useEditorApi();
  const canvas = useCanvas();
  const announce = useAnnounce();
  const jump = ({ stepId, path }: Problem) => {
    if (stepId === undefined) return;
    onJump?.();
    // There is no room for the list and the step.
    if (isNarrow()) editor.show({ overlay: 'none' });
    editor.inspect(stepId, path);
    requestAnimationFrame(() => canvas.reveal(stepId));
  };
  return (
    <ul className={styles.problems}>
      {problems.map((problem) => {
        const { severity, message, stepId, fix } = problem;
        const Icon = severity === 'error' ? CircleAlert : TriangleAlert;
        return (
          <li key={`${stepId} ${problem.code} ${problem.path} ${message}`}>
            <span className={severity === 'error' ? styles.error : styles.warning}>
              <Icon size={14} aria-label={severity === 'error' ? t('Error') : t('Warning')} />
            </span>
            <span className={styles.message}>
              {translate(message)}
              <WhichStep
                message={message}
                name={stepId === undefined ? '' : (editor.step(stepId)?.name ?? '')}
              />
            </span>
            <span className={styles.ways}>
              {fix ? (
                <Button
                  variant="default"
                  size="compact-xs"
                  onClick={() => {
                    if (editor.edit({ text: fix.title }, fix.edits.map(named)))
                      announce(t('{{title}}: done.', { title: translate(fix.title) }));
                  }}
                >
                  {translate(fix.title)}
                </Button>
              ) : null}
              {stepId === undefined ? null : (
                <Button variant="default" size="compact-xs" onClick={() => jump(problem)}>
                  {t('Show')}
                </Button>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** Steps that a fix adds are named in English: their names are for authors, in the language of the window. */
function named(edit: Edit): Edit {
  return edit.do === 'addStep' ? { ...edit, step: { ...edit.step, name: term(edit.step.name) } } : edit;
}

/** Where the sentence does not say so itself. */
function WhichStep({ message, name }: { message: string; name: string }) {
  return name === '' || message.includes(name) ? null : <small className={styles.which}>{name}</small>;
}
