import { Button, TextInput } from '@mantine/core';
import { Plus, X } from 'lucide-react';
import type { FirstTexts } from '../../../../core/flow/first-texts/first-texts.ts';
import { limits } from '../../../../core/flow/limits.ts';
import type { Kept } from '../../../../core/flow/steps/http.ts';
import type { StepOf } from '../../../../core/flow/steps.ts';
import { t } from '../../../language/language.ts';
import { worded } from '../../../language/worded.ts';
import { useEditorApi } from '../editor-context.tsx';
import { focusAdded } from './focus-added.ts';
import styles from './inspector.module.css';
import { useFieldError } from './use-field-error.ts';
import { useTyping } from './use-typing.ts';

/** Values of the reply that later steps can mention. */
export function KeptList({ step }: { step: StepOf<'http'> }) {
  const editor = useEditorApi();
  const { type, set, settle } = useTyping(step);
  const { keep } = step;
  return (
    <section className={styles.section} data-path="keep">
      <h3>
        {t('Keep from the reply')} <small>{t('for later steps')}</small>
      </h3>
      {keep.map((kept, index) => (
        <KeptCard
          // Two of them may have the same key for a while.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          key={index}
          stepId={step.id}
          index={index}
          kept={kept}
          onChange={(changed) => type(`keep.${index}`, { keep: keep.with(index, changed) })}
          onRemove={() => set(worded('Keep one value less'), { keep: keep.toSpliced(index, 1) })}
          onSettle={settle}
        />
      ))}
      <Button
        variant="default"
        size="xs"
        leftSection={<Plus size={14} aria-hidden />}
        disabled={keep.length >= limits.kept}
        onClick={(event) => {
          set(worded('Keep a value'), { keep: [...keep, freshKept(keep, editor.firstTexts())] });
          focusAdded(event);
        }}
      >
        {t('Keep a value')}
      </Button>
    </section>
  );
}

function freshKept(keep: readonly Kept[], { ticket }: FirstTexts): Kept {
  const taken = new Set(keep.map(({ key }) => key));
  let key = 'ticket';
  for (let number = 2; taken.has(key); number++) key = `ticket_${number}`;
  return { key, label: ticket, path: 'id', sample: '35436' };
}

interface KeptCardProps {
  readonly stepId: string;
  readonly index: number;
  readonly kept: Kept;
  readonly onChange: (kept: Kept) => void;
  readonly onRemove: () => void;
  readonly onSettle: () => void;
}

function KeptCard({ stepId, index, kept, onChange, onRemove, onSettle }: KeptCardProps) {
  const keyError = useFieldError(stepId, `keep.${index}.key`);
  const pathError = useFieldError(stepId, `keep.${index}.path`);
  const input = (part: 'label' | 'path' | 'sample', label: string, error?: string) => (
    <TextInput
      label={label}
      data-path={`keep.${index}.${part}`}
      maxLength={200}
      value={kept[part]}
      error={error}
      onChange={(event) => onChange({ ...kept, [part]: event.currentTarget.value })}
      onBlur={onSettle}
    />
  );
  return (
    <div className={styles.card}>
      <div className={styles.cardBody}>
        <div className={styles.columns}>
          {input('label', t('Name'))}
          <TextInput
            label={t('Variable')}
            data-path={`keep.${index}.key`}
            value={kept.key}
            error={keyError}
            onChange={(event) => onChange({ ...kept, key: asKey(event.currentTarget.value) || kept.key })}
            onBlur={onSettle}
          />
        </div>
        <div className={styles.columns}>
          {input('path', t('Place in the reply'), pathError)}
          {input('sample', t('Example'))}
        </div>
        <Button
          variant="subtle"
          color="gray"
          size="xs"
          leftSection={<X size={14} aria-hidden />}
          onClick={onRemove}
        >
          {t('Remove {{name}}', { name: kept.label || kept.key })}
        </Button>
      </div>
    </div>
  );
}

/** What was typed, as far as a key can hold it. */
function asKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9_]/g, '_')
    .replace(/^[^a-z]+/, '')
    .slice(0, 40);
}
