import { t } from '../../language/language.ts';
import { useProblems } from './editor-context.tsx';
import { FloatingPanel } from './floating-panel.tsx';
import styles from './panels.module.css';
import { ProblemList } from './problem-list.tsx';

/** All problems of the flow, live. */
export function ProblemsPanel() {
  const problems = useProblems();
  return (
    <FloatingPanel title={t('Problems')} place="bottom">
      {problems.length === 0 ? (
        <p className={styles.nothing}>{t('No problems. The flow can be published.')}</p>
      ) : (
        <ProblemList problems={problems} />
      )}
    </FloatingPanel>
  );
}
