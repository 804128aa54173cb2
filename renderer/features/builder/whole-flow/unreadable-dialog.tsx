import { Button, Modal } from '@mantine/core';
import { t } from '../../../language/language.ts';
import styles from './templates-dialog.module.css';

/** Why a flow file was not taken; the draft is as it was. */
export function UnreadableDialog({ fileName, because, onClose }: UnreadableDialogProps) {
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('{{fileName}} cannot be imported', { fileName })}
      size={560}
      closeButtonProps={{ 'aria-label': t('Close') }}
    >
      <div className={styles.detail}>
        <ul>
          {because.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
        <p className={styles.counts}>{t('The draft is unchanged.')}</p>
        <div className={styles.buttons}>
          <Button onClick={onClose} data-autofocus>
            {t('Close')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}

interface UnreadableDialogProps {
  readonly fileName: string;
  readonly because: readonly string[];
  readonly onClose: () => void;
}
