import { Button, Modal } from '@mantine/core';
import { aiChatProblems } from '../../../../core/flow/aichat.ts';
import { t } from '../../../language/language.ts';
import { useFlow } from '../editor-context.tsx';
import { ProblemList } from '../problem-list.tsx';
import styles from './templates-dialog.module.css';

/** What AiChat would not take over, before the file is written. */
export function AiChatDialog({ onExport, onClose }: { onExport: () => void; onClose: () => void }) {
  const problems = aiChatProblems(useFlow());
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('Export for AiChat')}
      size={560}
      closeButtonProps={{ 'aria-label': t('Close') }}
    >
      <div className={styles.detail}>
        {problems.length === 0 ? (
          <p>{t('AiChat can take the phrases over as they are.')}</p>
        ) : (
          <ProblemList problems={problems} onJump={onClose} />
        )}
        <div className={styles.buttons}>
          <Button variant="default" onClick={onClose}>
            {t('Cancel')}
          </Button>
          <Button onClick={onExport}>{problems.length === 0 ? t('Export') : t('Export all the same')}</Button>
        </div>
      </div>
    </Modal>
  );
}
