import { Modal } from '@mantine/core';
import { t } from '../../language/language.ts';
import { useReturnFocus } from '../../ui/use-return-focus.ts';
import { useEditorApi, useProblems } from './editor-context.tsx';
import styles from './panels.module.css';
import { ProblemList } from './problem-list.tsx';

/** Why the flow was not published. Closes by itself with the last error. */
export function RefusedDialog() {
  useReturnFocus();
  const editor = useEditorApi();
  const errors = useProblems().filter(({ severity }) => severity === 'error');
  const close = () => editor.show({ overlay: 'none' });
  const title = errors.length === 0 ? t('Ready to publish') : t('This flow cannot be published yet');
  return (
    <Modal opened onClose={close} title={title} size={560} closeButtonProps={{ 'aria-label': t('Close') }}>
      <p className={styles.lead}>
        {errors.length === 0
          ? t('Nothing is left to repair. Choose Save & Publish once more.')
          : t('The draft is saved. What stands in the way:')}
      </p>
      <ProblemList problems={errors} onJump={close} />
    </Modal>
  );
}
