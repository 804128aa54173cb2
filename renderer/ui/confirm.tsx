import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { t } from '../language/language.ts';
import styles from './confirm.module.css';

/** Asks before something that cannot be undone. Escape and the other button leave everything as it is. */
export function Confirm({
  opened,
  title,
  children,
  confirm,
  cancel,
  dangerous,
  onConfirm,
  onCancel,
}: ConfirmProps) {
  return (
    <Modal opened={opened} onClose={onCancel} title={title} size={420} withCloseButton={false}>
      <div className={styles.body}>{children}</div>
      <div className={styles.actions}>
        <Button variant="default" onClick={onCancel} data-autofocus>
          {cancel ?? t('Cancel')}
        </Button>
        <Button {...(dangerous ? { color: 'red' } : {})} onClick={onConfirm}>
          {confirm}
        </Button>
      </div>
    </Modal>
  );
}

interface ConfirmProps {
  readonly opened: boolean;
  readonly title: string;
  readonly children: ReactNode;
  /** The verb on the button that does it. */
  readonly confirm: string;
  readonly cancel?: string;
  readonly dangerous?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}
