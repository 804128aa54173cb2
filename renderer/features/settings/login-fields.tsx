import { Radio, TextInput } from '@mantine/core';
import { t } from '../../language/language.ts';
import type { MailForm } from './mail-form.ts';
import { PasswordField } from './password-field.tsx';
import styles from './section.module.css';
import { SignInFields } from './sign-in-fields.tsx';
import type { Save } from './use-save.ts';

/** How to log in to the mail server: with a password, or by signing in at the provider's page. */
export function LoginFields({ form, errors, stored, change }: LoginFieldsProps) {
  return (
    <fieldset className={styles.group}>
      <Radio.Group
        label={t('Log in with')}
        value={form.login}
        onChange={(login) =>
          change({ login: ways.find((way) => way === login) ?? 'password' }, 'server.signIn')
        }
      >
        <div className={styles.radios}>
          <Radio value="password" label={t('Password')} />
          <Radio value="microsoft" label="Microsoft" />
          <Radio value="google" label="Google" />
        </div>
      </Radio.Group>
      {form.login === 'password' ? (
        <div className={styles.halves}>
          <User
            form={form}
            errors={errors}
            change={change}
            hint={t('Empty when the server wants no login.')}
          />
          <PasswordField
            label={t('Password')}
            value={form.password}
            stored={stored.password}
            error={errors.password}
            onChange={(password) => change({ password }, 'password')}
          />
        </div>
      ) : (
        <>
          <SignInFields
            form={form}
            provider={form.login}
            errors={errors}
            hasSecret={stored.clientSecret}
            change={change}
          />
          <User
            form={form}
            errors={errors}
            change={change}
            hint={t('Only for a mailbox other than the one you signed in with, such as a shared one.')}
          />
        </>
      )}
    </fieldset>
  );
}

export interface LoginFieldsProps {
  readonly form: MailForm;
  readonly errors: Save['errors'];
  readonly stored: { readonly password: boolean; readonly clientSecret: boolean };
  readonly change: (patch: Partial<MailForm>, field: string) => void;
}

const ways = ['password', 'microsoft', 'google'] as const;

function User({ form, errors, change, hint }: Omit<LoginFieldsProps, 'stored'> & { hint: string }) {
  return (
    <TextInput
      label={t('User')}
      description={hint}
      autoComplete="off"
      spellCheck={false}
      value={form.user}
      error={errors['server.user']}
      onChange={(event) => change({ user: event.currentTarget.value }, 'server.user')}
    />
  );
}
