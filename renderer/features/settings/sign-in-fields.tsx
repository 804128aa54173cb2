import { Button, Collapse, TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import type { SignInWay } from '../../../core/mail-sign-in.ts';
import { say, t } from '../../language/language.ts';
import type { LoginFieldsProps } from './login-fields.tsx';
import { PasswordField } from './password-field.tsx';
import styles from './section.module.css';
import { SignInPanel } from './sign-in-panel.tsx';

/** The organisation's registration of this app at the provider, and signing in with it. */
export function SignInFields({ form, provider, errors, hasSecret, change }: SignInFieldsProps) {
  const [more, setMore] = useState(form.issuer !== '' || form.scope !== '');
  const id = useId();
  const field = (name: string) => errors[`server.signIn.${name}`] ?? errors[`signIn.${name}`];
  return (
    <>
      <div className={styles.halves}>
        <TextInput
          label={t('Application ID')}
          description={t(registered[provider])}
          inputWrapperOrder={below}
          autoComplete="off"
          spellCheck={false}
          value={form.clientId}
          error={field('clientId')}
          onChange={(event) => change({ clientId: event.currentTarget.value }, 'server.signIn.clientId')}
        />
        {provider === 'microsoft' ? (
          <TextInput
            label={t('Directory (tenant)')}
            description={t('Its ID or domain. Empty for an app registered for any organisation.')}
            inputWrapperOrder={below}
            autoComplete="off"
            spellCheck={false}
            value={form.tenant}
            error={field('tenant')}
            onChange={(event) => change({ tenant: event.currentTarget.value }, 'server.signIn.tenant')}
          />
        ) : (
          <PasswordField
            label={t('Client secret')}
            value={form.clientSecret}
            stored={hasSecret}
            error={errors.clientSecret}
            onChange={(clientSecret) => change({ clientSecret }, 'clientSecret')}
          />
        )}
      </div>
      <div>
        <Button
          variant="subtle"
          size="compact-sm"
          aria-expanded={more}
          aria-controls={id}
          onClick={() => setMore(!more)}
        >
          {more ? t('Hide private cloud') : t('Our organisation uses a private cloud')}
        </Button>
      </div>
      <Collapse id={id} expanded={more}>
        <div className={styles.halves}>
          <TextInput
            label={t('Sign-in service')}
            description={t('The address of its issuer. Empty for the public one.')}
            placeholder="https://login.example.com"
            inputWrapperOrder={below}
            autoComplete="off"
            spellCheck={false}
            value={form.issuer}
            error={field('issuer')}
            onChange={(event) => change({ issuer: event.currentTarget.value }, 'server.signIn.issuer')}
          />
          <TextInput
            label={t('Scope')}
            description={t('What to ask for. Empty for sending mail with the public one.')}
            inputWrapperOrder={below}
            autoComplete="off"
            spellCheck={false}
            value={form.scope}
            error={field('scope')}
            onChange={(event) => change({ scope: event.currentTarget.value }, 'server.signIn.scope')}
          />
        </div>
      </Collapse>
      <SignInPanel form={form} provider={provider} change={change} />
    </>
  );
}

type SignInFieldsProps = Omit<LoginFieldsProps, 'stored'> & {
  readonly provider: SignInWay['provider'];
  readonly hasSecret: boolean;
};

/** Descriptions of different length must not move the fields apart. */
const below: ('label' | 'input' | 'description' | 'error')[] = ['label', 'input', 'description', 'error'];

const registered = {
  microsoft: say(
    'Of your own app registration, a desktop app with the redirect address http://127.0.0.1. Empty when your organisation has preset it.',
  ),
  google: say('The client ID of your own desktop app. Empty when your organisation has preset it.'),
} as const;
