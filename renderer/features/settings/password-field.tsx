import { Button, PasswordInput } from '@mantine/core';
import type { AppDescription } from '../../../contract/views.ts';
import { type Said, say, t } from '../../language/language.ts';
import { useCall } from '../../platform/client.tsx';

/** A password. The stored one is never shown; it is kept, replaced or forgotten. */
export function PasswordField({ label, value, stored, error, onChange }: PasswordFieldProps) {
  const { data: app } = useCall('app.describe', {});
  const keeping = stored && value === null;
  const forgetting = stored && value === '';
  return (
    <div>
      <PasswordInput
        label={label}
        description={app ? t(howKept[app.capabilities.secrets]) : ' '}
        placeholder={keeping ? t('Stored') : ''}
        autoComplete="new-password"
        value={value ?? ''}
        error={error}
        // An emptied field means the stored password again; forgetting it is the button's word.
        onChange={(event) => onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)}
        visibilityToggleButtonProps={{ 'aria-label': t('Show what is typed') }}
      />
      {keeping ? (
        <Button variant="subtle" size="compact-sm" mt={4} onClick={() => onChange('')}>
          {t('Forget the stored one')}
        </Button>
      ) : null}
      {forgetting ? (
        <Button variant="subtle" size="compact-sm" mt={4} onClick={() => onChange(null)}>
          {t('Forgotten when you save. Keep it')}
        </Button>
      ) : null}
    </div>
  );
}

interface PasswordFieldProps {
  readonly label: string;
  readonly value: string | null;
  readonly stored: boolean;
  readonly error: string | undefined;
  readonly onChange: (value: string | null) => void;
}

/** How well secrets are kept, in the words for people. */
export const howKept: Readonly<Record<AppDescription['capabilities']['secrets'], Said>> = {
  'key-store': say('Kept encrypted, with this computer’s key store.'),
  file: say('Kept in a file only your account can read.'),
  memory: say('Kept until the app closes.'),
};
