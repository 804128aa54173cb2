import { Button, NumberInput } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { limits } from '../../../../core/flow/limits.ts';
import { canGiveUp, type Field, newField } from '../../../../core/flow/steps/collect.ts';
import type { StepOf } from '../../../../core/flow/steps.ts';
import { t } from '../../../language/language.ts';
import { worded } from '../../../language/worded.ts';
import { useEditor, useEditorApi } from '../editor-context.tsx';
import { FieldCard } from './field-card.tsx';
import { focusAdded } from './focus-added.ts';
import { BehaviourSettings } from './form-behaviour.tsx';
import styles from './inspector.module.css';
import { TemplateInput } from './template-input.tsx';
import { useTyping } from './use-typing.ts';

export function CollectForm({ step }: { step: StepOf<'collect'> }) {
  const editor = useEditorApi();
  const { type, set } = useTyping(step);
  const { open, setOpen } = useOpenField();
  const { fields } = step;
  const move = (from: number, to: number) => {
    const field = fields[from];
    if (!field || to < 0 || to >= fields.length || from === to) return;
    set(worded('Move field'), { fields: fields.toSpliced(from, 1).toSpliced(to, 0, field) });
    setOpen((index) => (index === from ? to : undefined));
  };
  const change = (index: number, field: Field, key: string) =>
    type(`fields.${index}.${key}`, { fields: fields.with(index, field) });
  return (
    <section className={styles.section} data-path="fields">
      <h3>
        {t('Fields')} <small>{t('asked one at a time')}</small>
      </h3>
      <ol className={styles.list}>
        {fields.map((field, index) => (
          <FieldCard
            // A field has no identity beyond its place; its key may be edited.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            key={index}
            step={step}
            field={field}
            index={index}
            open={open === index}
            onOpen={() => setOpen(open === index ? undefined : index)}
            onChange={(changed, key) => change(index, changed, key)}
            onMove={move}
            onRemove={() => set(worded('Remove field'), { fields: fields.toSpliced(index, 1) })}
          />
        ))}
      </ol>
      <Button
        variant="default"
        size="xs"
        w="fit-content"
        leftSection={<Plus size={14} aria-hidden />}
        disabled={fields.length >= limits.fields}
        onClick={(event) => {
          set(worded('Add field'), {
            fields: [
              ...fields,
              newField(
                fields.map(({ key }) => key),
                editor.firstTexts(),
              ),
            ],
          });
          setOpen(fields.length);
          focusAdded(event);
        }}
      >
        {t('Add field')}
      </Button>
      <NumberInput
        label={t('Tries')}
        description={t('Unusable answers to one field before giving up. 0: it asks until one can be used.')}
        min={0}
        max={10}
        clampBehavior="strict"
        value={step.maxTries}
        onChange={(tries) => {
          if (typeof tries === 'number') type('maxTries', { maxTries: tries });
        }}
      />
      {canGiveUp(step) ? (
        <TemplateInput
          step={step}
          path="giveUpText"
          label={t('Text when giving up')}
          rows={2}
          value={step.giveUpText}
          onChange={(giveUpText) => type('giveUpText', { giveUpText })}
        />
      ) : null}
      <BehaviourSettings step={step} />
    </section>
  );
}

/** One field is open at a time; a problem's jump opens the one it is about. */
function useOpenField() {
  const [open, setOpen] = useState<number | undefined>();
  const jump = useEditor((state) => state.jump);
  useEffect(() => {
    const index = /^fields\.(\d+)/.exec(jump?.path ?? '')?.[1];
    if (index !== undefined) setOpen(Number(index));
  }, [jump]);
  return { open, setOpen };
}
