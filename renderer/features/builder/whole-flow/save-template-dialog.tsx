import { Button, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { t } from '../../../language/language.ts';
import { useAct } from '../../../platform/client.tsx';
import { allSentences } from '../../../platform/failure.ts';
import styles from './templates-dialog.module.css';

/** Keeps the draft with its tests under a name, to start other flows from. */
export function SaveTemplateDialog({ name: suggested, onSaved, onClose }: SaveTemplateDialogProps) {
  const [name, setName] = useState(suggested);
  const save = useAct('templates.save');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ name }, { onSuccess: () => onSaved(name.trim()) });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('Save as template')}
      size={460}
      closeButtonProps={{ 'aria-label': t('Close') }}
    >
      <form className={styles.detail} onSubmit={submit}>
        <TextInput
          label={t('Name')}
          description={t('A template of the same name is replaced.')}
          data-autofocus
          maxLength={200}
          value={name}
          error={save.error ? allSentences(save.error) : undefined}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <div className={styles.buttons}>
          <Button variant="default" onClick={onClose}>
            {t('Cancel')}
          </Button>
          <Button type="submit" loading={save.isPending} disabled={name.trim() === ''}>
            {t('Save template')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

interface SaveTemplateDialogProps {
  readonly name: string;
  readonly onSaved: (name: string) => void;
  readonly onClose: () => void;
}
