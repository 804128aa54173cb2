import { Button, Modal, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { ClipboardCheck } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { t, translate } from '../../language/language.ts';
import { useAct } from '../../platform/client.tsx';
import { Notice } from '../../ui/notice.tsx';
import styles from './tests.module.css';

/** Makes a test of the conversation so far: everything the bot did becomes what it must do. */
export function RecordButton({ conversationId, opening }: { conversationId: string; opening: string }) {
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button
        variant="default"
        size="xs"
        fullWidth
        leftSection={<ClipboardCheck size={14} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {t('Record as test')}
      </Button>
      {opened ? (
        <RecordDialog conversationId={conversationId} opening={opening} onClose={() => setOpened(false)} />
      ) : null}
    </>
  );
}

function RecordDialog({ conversationId, opening, onClose }: RecordDialogProps) {
  const [name, setName] = useState(opening.slice(0, 80));
  const record = useAct('tests.record');
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    record.mutate(
      { conversationId, name: name.trim() },
      {
        onSuccess: (test) => {
          notifications.show({
            position: 'top-center',
            title: t('Recorded as a test'),
            message: t('“{{name}}” is run on every Save & Publish.', { name: test.name }),
            color: 'accent',
            autoClose: 5_000,
            closeButtonProps: { 'aria-label': t('Close') },
          });
          onClose();
        },
      },
    );
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('Record as test')}
      size={420}
      closeButtonProps={{ 'aria-label': t('Close') }}
    >
      <form onSubmit={onSubmit}>
        <TextInput
          label={t('Name of the test')}
          description={t('What the bot said and did in this conversation becomes what it must say and do.')}
          data-autofocus
          maxLength={200}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        {record.error ? (
          <Notice tone="bad" live>
            {translate(record.error.message)}
          </Notice>
        ) : null}
        <div className={styles.actions}>
          <Button variant="default" onClick={onClose}>
            {t('Cancel')}
          </Button>
          <Button type="submit" loading={record.isPending} disabled={name.trim() === ''}>
            {t('Record')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

interface RecordDialogProps {
  readonly conversationId: string;
  readonly opening: string;
  readonly onClose: () => void;
}
