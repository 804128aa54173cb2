import { Button, Modal } from '@mantine/core';
import styles from './templates-dialog.module.css';

/** Why a flow file was not taken; the draft is as it was. */
export function UnreadableDialog({ fileName, because, onClose }: UnreadableDialogProps) {
  return (
    <Modal
      opened
      onClose={onClose}
      title={`${fileName} cannot be imported`}
      size={560}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <div className={styles.detail}>
        <ul>
          {because.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
        <p className={styles.counts}>The draft is unchanged.</p>
        <div className={styles.buttons}>
          <Button onClick={onClose} data-autofocus>
            Close
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
