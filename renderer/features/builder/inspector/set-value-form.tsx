import { TextInput } from '@mantine/core';
import { limits } from '../../../../core/flow/limits.ts';
import type { StepOf } from '../../../../core/flow/steps.ts';
import { t } from '../../../language/language.ts';
import { useEditorApi } from '../editor-context.tsx';
import { KeyInput } from './key-input.tsx';
import { TemplateInput } from './template-input.tsx';
import { useTyping } from './use-typing.ts';

export function SetValueForm({ step }: { step: StepOf<'set-value'> }) {
  const { type } = useTyping(step);
  const editor = useEditorApi();
  return (
    <>
      <KeyInput path="key" value={step.key} onChange={(key) => type('key', { key })} />
      <TextInput
        label={t('Label')}
        description={t('What agents read in front of it. Empty keeps it out of the answers they get.')}
        data-path="label"
        maxLength={limits.name}
        value={step.label}
        onChange={(event) => type('label', { label: event.currentTarget.value })}
        onBlur={editor.settle}
      />
      <TemplateInput
        step={step}
        path="value"
        label={t('Value')}
        description={t('Later texts say it as {{mention}}.', { mention: `{{${step.key}}}` })}
        rows={2}
        value={step.value}
        onChange={(value) => type('value', { value })}
      />
    </>
  );
}
