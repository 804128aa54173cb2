import { Button, Group, Modal, Text } from '@mantine/core';
import { t } from '../language/language.ts';
import { usePendingLeave, useUnsaved } from '../platform/unsaved.ts';

/** Asks what to do with unsaved changes before their page is left. */
export function LeaveDialog() {
  const pending = usePendingLeave();
  const unsaved = useUnsaved();
  return (
    <Modal
      opened={pending !== null}
      onClose={() => void unsaved.answer('stay')}
      title={t('Save your changes?')}
      size={420}
      withCloseButton={false}
    >
      <Text c="dimmed">
        {t('This page has changes that are not saved yet. They are lost when you discard them.')}
      </Text>
      <Group justify="flex-end" gap={8} mt={20}>
        <Button variant="default" onClick={() => void unsaved.answer('stay')}>
          {t('Stay here')}
        </Button>
        <Button variant="default" onClick={() => void unsaved.answer('discard')}>
          {t('Discard changes')}
        </Button>
        <Button data-autofocus onClick={() => void unsaved.answer('save')}>
          {t('Save and leave')}
        </Button>
      </Group>
    </Modal>
  );
}
