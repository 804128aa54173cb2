import { NativeSelect } from '@mantine/core';
import { t } from '../../language/language.ts';
import type { MailForm } from './mail-form.ts';
import { choosePreset, presetOf, providerPresets } from './provider-presets.ts';

/** Fills server, port and security in for a known provider. */
export function ProviderChoice({ form, change }: ProviderChoiceProps) {
  const preset = presetOf(form);
  return (
    <NativeSelect
      label={t('Provider')}
      description={preset?.hint()}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      data={[
        ...providerPresets.map(({ id, label }) => ({ value: id, label })),
        { value: '', label: t('Own server or another provider') },
      ]}
      value={preset?.id ?? ''}
      onChange={(event) => change(choosePreset(form, event.currentTarget.value), 'server.host')}
    />
  );
}

interface ProviderChoiceProps {
  readonly form: MailForm;
  readonly change: (patch: Partial<MailForm>, field: string) => void;
}
