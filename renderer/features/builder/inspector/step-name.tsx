import { TextInput } from '@mantine/core';
import type { Step } from '../../../../core/flow/steps.ts';
import { t } from '../../../language/language.ts';
import { useTyping } from './use-typing.ts';

/** The name on the card. */
export function StepName({ step }: { step: Step }) {
  const { type, settle } = useTyping(step);
  return (
    <TextInput
      label={t('Step name')}
      maxLength={200}
      data-path="name"
      value={step.name}
      onChange={(event) => type('name', { name: event.currentTarget.value })}
      onBlur={settle}
    />
  );
}
