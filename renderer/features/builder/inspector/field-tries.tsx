import { NumberInput, Switch } from '@mantine/core';
import { t } from '../../../language/language.ts';
import { useEditorApi } from '../editor-context.tsx';
import { type FieldRuleProps, withSetting } from './field-setting.ts';

/** How often an answer to this field may be unusable, where that differs from the form. */
export function FieldTries({ step, field, index, onChange }: FieldRuleProps) {
  const editor = useEditorApi();
  return (
    <NumberInput
      label={t('Tries for this field')}
      placeholder={
        step.maxTries === 0
          ? t('As the form: no maximum')
          : t('As the form: {{number}}', { number: step.maxTries })
      }
      data-path={`fields.${index}.maxTries`}
      min={0}
      max={10}
      clampBehavior="strict"
      value={field.maxTries ?? ''}
      onChange={(tries) =>
        onChange(withSetting(field, 'maxTries', typeof tries === 'number' ? tries : undefined), 'maxTries')
      }
      onBlur={editor.settle}
    />
  );
}

/** Some numbers that people have are in no numbering plan yet. */
export function UnknownNumbers({ field, index, onChange }: FieldRuleProps) {
  return (
    <Switch
      label={t('Accept unknown numbers')}
      description={t('Digits that fit no numbering plan are noted as written, and the visitor is told.')}
      data-path={`fields.${index}.unknownNumbers`}
      checked={field.unknownNumbers === 'accept'}
      onChange={(event) =>
        onChange(
          withSetting(field, 'unknownNumbers', event.currentTarget.checked ? 'accept' : undefined),
          'unknownNumbers',
        )
      }
    />
  );
}
