import { Select, Switch, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { limits } from '../../../../core/flow/limits.ts';
import { type Field, fieldTypes } from '../../../../core/flow/steps/collect.ts';
import type { StepOf } from '../../../../core/flow/steps.ts';
import { t } from '../../../language/language.ts';
import { useEditorApi } from '../editor-context.tsx';
import { AskRules, TypeSettings } from './field-rules.tsx';
import { FieldTries } from './field-tries.tsx';
import { fieldTypeWords } from './field-type-words.ts';
import styles from './inspector.module.css';
import { KeyInput } from './key-input.tsx';
import { TemplateInput } from './template-input.tsx';

/** Everything about one field. */
export function FieldForm({ step, field, index, onChange }: FieldFormProps) {
  const editor = useEditorApi();
  const path = (key: keyof Field) => `fields.${index}.${key}`;
  const text = (key: 'label' | 'description' | 'profileAttribute') => ({
    'data-path': path(key),
    value: field[key],
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ ...field, [key]: event.currentTarget.value }, key),
    onBlur: editor.settle,
  });
  return (
    <div className={styles.cardBody}>
      <TextInput label={t('Label')} maxLength={limits.name} {...text('label')} />
      <TemplateInput
        step={step}
        path={path('prompt')}
        label={t('Question')}
        rows={2}
        value={field.prompt}
        onChange={(prompt) => onChange({ ...field, prompt }, 'prompt')}
      />
      <div className={styles.columns}>
        <Select
          label={t('Type')}
          data={fieldTypes.map((value) => ({ value, label: t(fieldTypeWords[value]) }))}
          value={field.type}
          onChange={(type) => {
            if (type) onChange({ ...field, type }, 'type');
          }}
        />
        <KeyInput
          path={path('key')}
          value={field.key}
          taken={step.fields.filter((other) => other !== field).map(({ key }) => key)}
          onChange={(key) => onChange({ ...field, key }, 'key')}
        />
      </div>
      <Switch
        label={t('Required')}
        checked={field.required}
        onChange={(event) => onChange({ ...field, required: event.currentTarget.checked }, 'required')}
      />
      {field.type === 'choice' ? <Choices field={field} path={path('choices')} onChange={onChange} /> : null}
      <TypeSettings step={step} field={field} index={index} onChange={onChange} />
      <FieldTries step={step} field={field} index={index} onChange={onChange} />
      <AskRules step={step} field={field} index={index} onChange={onChange} />
      <TemplateInput
        step={step}
        path={path('errorText')}
        label={t('Error text')}
        description={t('Said when an answer cannot be used. Empty: a sentence that fits the type.')}
        rows={2}
        value={field.errorText}
        onChange={(errorText) => onChange({ ...field, errorText }, 'errorText')}
      />
      <TextInput
        label={t('Description')}
        description={t('For colleagues: what the answer is for.')}
        maxLength={limits.text}
        {...text('description')}
      />
      <TextInput
        label={t('Profile attribute')}
        description={t('The attribute of the visitor’s profile that the answer goes to.')}
        maxLength={limits.name}
        {...text('profileAttribute')}
      />
    </div>
  );
}

interface FieldFormProps {
  readonly step: StepOf<'collect'>;
  readonly field: Field;
  readonly index: number;
  readonly onChange: (field: Field, key: keyof Field) => void;
}

function Choices({
  field,
  path,
  onChange,
}: {
  field: Field;
  path: string;
  onChange: FieldFormProps['onChange'];
}) {
  const editor = useEditorApi();
  const [typed, setTyped] = useState<string | undefined>();
  return (
    <Textarea
      label={t('Choices, one per line')}
      data-path={path}
      autosize
      minRows={2}
      maxRows={10}
      value={typed ?? field.choices.join('\n')}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        const lines = event.currentTarget.value.split('\n').map((line) => line.trim().slice(0, limits.name));
        onChange({ ...field, choices: lines.filter(Boolean).slice(0, limits.choices) }, 'choices');
      }}
      onBlur={() => {
        setTyped(undefined);
        editor.settle();
      }}
    />
  );
}
