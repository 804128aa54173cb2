import { NumberInput, Radio, TextInput } from '@mantine/core';
import type { SettingsView } from '../../../contract/views.ts';
import type { MailServer } from '../../../core/settings.ts';
import { t } from '../../language/language.ts';
import { Notice } from '../../ui/notice.tsx';
import { AuthorityField } from './authority-field.tsx';
import { LoginFields } from './login-fields.tsx';
import { type MailForm, withSecurity } from './mail-form.ts';
import { PinnedField } from './pinned-field.tsx';
import { ProviderChoice } from './provider-choice.tsx';
import { ProxyFields } from './proxy-fields.tsx';
import styles from './section.module.css';
import type { Draft } from './use-draft.ts';
import type { Save } from './use-save.ts';

export function MailFields({ draft, save, stored }: MailFieldsProps) {
  const change = (patch: Partial<MailForm>, field: string) => {
    draft.change(patch);
    save.touched(field);
  };
  return (
    <>
      <ServerFields form={draft.values} errors={save.errors} change={change} />
      <LoginFields
        form={draft.values}
        errors={save.errors}
        change={change}
        stored={{ password: stored.hasPassword, clientSecret: stored.hasClientSecret }}
      />
      <SenderFields form={draft.values} errors={save.errors} change={change} />
      <ProxyFields
        form={draft.values}
        errors={save.errors}
        change={change}
        hasPassword={stored.hasProxyPassword}
      />
      <fieldset className={styles.group}>
        <NumberInput
          label={t('Wait for the mail server')}
          description={t(
            'Seconds a visitor waits for the mail server’s answer before the flow goes on as failed. The mail is tried again later.',
          )}
          suffix=" s"
          min={1}
          max={120}
          clampBehavior="none"
          allowDecimal={false}
          styles={{ wrapper: { maxWidth: 120 } }}
          value={draft.values.timeoutSeconds}
          error={save.errors.timeoutSeconds}
          onChange={(timeoutSeconds) => change({ timeoutSeconds }, 'timeoutSeconds')}
        />
        <PaceFields form={draft.values} errors={save.errors} change={change} />
      </fieldset>
    </>
  );
}

/** How fast mails go out; what is too fast for a provider is different for each. */
function PaceFields({ form, errors, change }: GroupProps) {
  return (
    <>
      <NumberInput
        label={t('Mails a minute')}
        description={t(
          'At most so many are tried within a minute. Providers turn away who sends too fast; ask yours before you raise it.',
        )}
        min={1}
        max={1_000}
        clampBehavior="none"
        allowDecimal={false}
        styles={{ wrapper: { maxWidth: 120 } }}
        value={form.perMinute}
        error={errors['pace.perMinute']}
        onChange={(perMinute) => change({ perMinute }, 'pace.perMinute')}
      />
      <NumberInput
        label={t('Connections at once')}
        description={t('So many mails leave side by side. One place is kept for a visitor who is waiting.')}
        min={1}
        max={20}
        clampBehavior="none"
        allowDecimal={false}
        styles={{ wrapper: { maxWidth: 120 } }}
        value={form.atOnce}
        error={errors['pace.atOnce']}
        onChange={(atOnce) => change({ atOnce }, 'pace.atOnce')}
      />
    </>
  );
}

interface MailFieldsProps {
  readonly draft: Draft<MailForm>;
  readonly save: Save;
  readonly stored: SettingsView['mail'];
}

interface GroupProps {
  readonly form: MailForm;
  readonly errors: Save['errors'];
  readonly change: (patch: Partial<MailForm>, field: string) => void;
}

function ServerFields({ form, errors, change }: GroupProps) {
  return (
    <fieldset className={styles.group}>
      <ProviderChoice form={form} change={change} />
      <div className={styles.pair}>
        <TextInput
          label={t('Server')}
          placeholder="smtp.example.com"
          autoComplete="off"
          spellCheck={false}
          value={form.host}
          error={errors['server.host']}
          // A certificate is trusted for the server it was seen at.
          onChange={(event) => change({ host: event.currentTarget.value, pinned: null }, 'server.host')}
        />
        <NumberInput
          label={t('Port')}
          min={1}
          max={65_535}
          clampBehavior="none"
          allowDecimal={false}
          hideControls
          value={form.port}
          error={errors['server.port']}
          onChange={(port) => change({ port }, 'server.port')}
        />
      </div>
      <SecurityChoice form={form} change={change} />
      {form.pinned && form.security !== 'none' ? (
        <PinnedField pinned={form.pinned} onRemove={() => change({ pinned: null }, 'server.pinned')} />
      ) : null}
      {form.security === 'none' || form.pinned ? null : (
        <AuthorityField
          value={form.authority}
          error={errors['server.authority']}
          onChange={(authority) => change({ authority }, 'server.authority')}
        />
      )}
    </fieldset>
  );
}

function SecurityChoice({ form, change }: Pick<GroupProps, 'form' | 'change'>) {
  return (
    <>
      <Radio.Group
        label={t('Security')}
        value={form.security}
        onChange={(value) => change(withSecurity(form, value as MailServer['security']), 'server.port')}
      >
        <div className={styles.choices}>
          <Radio
            value="starttls"
            label={t('STARTTLS required')}
            // The explanation stands inside the label, but is a description and not part of the name.
            aria-label={t('STARTTLS required')}
            description={t('Usually port 587. Encrypted before anything is sent, or nothing is sent.')}
          />
          <Radio
            value="tls"
            label="TLS"
            aria-label="TLS"
            description={t('Usually port 465. Encrypted from the first byte.')}
          />
          <Radio
            value="none"
            label={t('None')}
            aria-label={t('None')}
            description={t('Only for a server on this computer or a closed network.')}
          />
        </div>
      </Radio.Group>
      {form.security === 'none' ? (
        <Notice tone="warning" live title={t('Nothing is encrypted')}>
          {t('Anyone on the way to the server can read the mails, and the password if there is one.')}
        </Notice>
      ) : null}
    </>
  );
}

function SenderFields({ form, errors, change }: GroupProps) {
  return (
    <fieldset className={styles.group}>
      <div className={styles.halves}>
        <TextInput
          label={t('Sender name')}
          placeholder={t('Website chat')}
          autoComplete="off"
          value={form.senderName}
          error={errors['server.sender.name']}
          onChange={(event) => change({ senderName: event.currentTarget.value }, 'server.sender.name')}
        />
        <TextInput
          label={t('Sender address')}
          placeholder="chat@example.com"
          type="email"
          autoComplete="off"
          spellCheck={false}
          value={form.senderAddress}
          error={errors['server.sender.address']}
          onChange={(event) => change({ senderAddress: event.currentTarget.value }, 'server.sender.address')}
        />
      </div>
    </fieldset>
  );
}
