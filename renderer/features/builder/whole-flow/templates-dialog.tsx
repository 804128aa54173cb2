import { Button, Modal } from '@mantine/core';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { TemplateView } from '../../../../contract/template-views.ts';
import { t, translate } from '../../../language/language.ts';
import { useAct, useCall } from '../../../platform/client.tsx';
import { Confirm } from '../../../ui/confirm.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { FlowPicture } from './flow-picture.tsx';
import { inWords } from './shipped-words.ts';
import styles from './templates-dialog.module.css';

/** Flows to start from, each with a picture of it. Using one replaces the draft, which Undo brings back. */
export function TemplatesDialog({ onUse, onClose }: TemplatesDialogProps) {
  const templates = useCall('templates.list', {});
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('Templates')}
      size={860}
      closeButtonProps={{ 'aria-label': t('Close') }}
    >
      <Loaded query={templates}>
        {(list) => <Chooser list={list} onUse={onUse} onRemoved={() => void templates.refetch()} />}
      </Loaded>
    </Modal>
  );
}

interface TemplatesDialogProps {
  readonly onUse: (template: TemplateView) => Promise<void>;
  readonly onClose: () => void;
}

interface ChooserProps {
  readonly list: readonly TemplateView[];
  readonly onUse: (template: TemplateView) => Promise<void>;
  readonly onRemoved: () => void;
}

function Chooser({ list, onUse, onRemoved }: ChooserProps) {
  const [id, setId] = useState(list[0]?.id);
  const chosen = list.find((template) => template.id === id) ?? list[0];
  return (
    <div className={styles.columns}>
      <fieldset className={styles.list}>
        <legend className="visually-hidden">{t('Template')}</legend>
        {list.map((template) => (
          <label key={template.id} className={styles.choice}>
            <input
              type="radio"
              name="template"
              className="visually-hidden"
              checked={template === chosen}
              onChange={() => setId(template.id)}
            />
            <strong>{inWords(template).name}</strong>
            <small>{template.builtIn ? t('Comes with the app') : t('Saved by you')}</small>
          </label>
        ))}
      </fieldset>
      {chosen ? <Detail key={chosen.id} template={chosen} onUse={onUse} onRemoved={onRemoved} /> : null}
    </div>
  );
}

function Detail({ template, onUse, onRemoved }: { template: TemplateView } & Omit<ChooserProps, 'list'>) {
  const { flow, tests } = template;
  const { name, description } = inWords(template);
  const [busy, setBusy] = useState(false);
  const steps = flow.steps.filter(({ kind }) => kind !== 'note').length;
  return (
    <section className={styles.detail} aria-label={name}>
      <FlowPicture flow={flow} />
      <p>{description || t('No description.')}</p>
      <p className={styles.counts}>
        {t('{{count}} steps', { count: steps })}, {t('{{count}} conversation tests', { count: tests })}.{' '}
        {t('It takes the place of the draft and its tests; Undo brings both back.')}
      </p>
      <div className={styles.buttons}>
        {template.builtIn ? null : <RemoveTemplate template={template} onRemoved={onRemoved} />}
        <Button
          loading={busy}
          onClick={() => {
            setBusy(true);
            void onUse(template).finally(() => setBusy(false));
          }}
        >
          {t('Use this template')}
        </Button>
      </div>
    </section>
  );
}

function RemoveTemplate({ template, onRemoved }: { template: TemplateView; onRemoved: () => void }) {
  const [asking, setAsking] = useState(false);
  const remove = useAct('templates.remove');
  return (
    <>
      {remove.error ? <Notice tone="bad">{translate(remove.error.message)}</Notice> : null}
      <Button
        variant="default"
        leftSection={<Trash2 size={14} aria-hidden />}
        onClick={() => setAsking(true)}
      >
        {t('Remove')}
      </Button>
      <Confirm
        opened={asking}
        title={t('Remove “{{name}}”?', { name: template.name })}
        confirm={t('Remove')}
        dangerous
        onCancel={() => setAsking(false)}
        onConfirm={() =>
          remove.mutate({ id: template.id }, { onSuccess: onRemoved, onSettled: () => setAsking(false) })
        }
      >
        {t('Flows that were made from it stay as they are.')}
      </Confirm>
    </>
  );
}
