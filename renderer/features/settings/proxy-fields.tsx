import { NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { t } from '../../language/language.ts';
import { Notice } from '../../ui/notice.tsx';
import type { MailForm } from './mail-form.ts';
import { PasswordField } from './password-field.tsx';
import styles from './section.module.css';
import type { Save } from './use-save.ts';

/** How the mail server, and a sign-in, are reached from this network. */
export function ProxyFields({ form, errors, hasPassword, change }: ProxyFieldsProps) {
  return (
    <fieldset className={styles.group}>
      <NativeSelect
        label={t('Proxy')}
        description={t('Most networks need none. The mail server’s name is looked up by the proxy.')}
        data={[{ value: '', label: t('None') }, ...kinds]}
        value={form.proxyKind}
        onChange={(event) => {
          const proxyKind = kinds.find(({ value }) => value === event.currentTarget.value)?.value ?? '';
          change(
            { proxyKind, ...(proxyKind ? { proxyPort: usualPort[proxyKind] } : {}) },
            'server.proxy.port',
          );
        }}
      />
      {form.proxyKind === '' ? null : (
        <>
          <div className={styles.pair}>
            <TextInput
              label={t('Proxy server')}
              placeholder="proxy.example.com"
              autoComplete="off"
              spellCheck={false}
              value={form.proxyHost}
              error={errors['server.proxy.host'] ?? errors['proxy.host']}
              onChange={(event) => change({ proxyHost: event.currentTarget.value }, 'server.proxy.host')}
            />
            <NumberInput
              label={t('Proxy port')}
              min={1}
              max={65_535}
              clampBehavior="none"
              allowDecimal={false}
              hideControls
              value={form.proxyPort}
              error={errors['server.proxy.port'] ?? errors['proxy.port']}
              onChange={(proxyPort) => change({ proxyPort }, 'server.proxy.port')}
            />
          </div>
          <div className={styles.halves}>
            <TextInput
              label={t('Proxy user')}
              description={t('Empty when the proxy wants no login.')}
              autoComplete="off"
              spellCheck={false}
              value={form.proxyUser}
              onChange={(event) => change({ proxyUser: event.currentTarget.value }, 'server.proxy.user')}
            />
            {form.proxyKind === 'socks4' ? null : (
              <PasswordField
                label={t('Proxy password')}
                value={form.proxyPassword}
                stored={hasPassword}
                error={errors.proxyPassword}
                onChange={(proxyPassword) => change({ proxyPassword }, 'proxyPassword')}
              />
            )}
          </div>
          {form.proxyUser !== '' && form.proxyKind !== 'https' ? (
            <Notice tone="info">
              {t(
                'The proxy’s own password travels unencrypted to the proxy, as this kind of proxy has it. Mails and the mail password stay encrypted up to the mail server.',
              )}
            </Notice>
          ) : null}
        </>
      )}
    </fieldset>
  );
}

interface ProxyFieldsProps {
  readonly form: MailForm;
  readonly errors: Save['errors'];
  readonly hasPassword: boolean;
  readonly change: (patch: Partial<MailForm>, field: string) => void;
}

const kinds = [
  { value: 'http', label: 'HTTP' },
  { value: 'https', label: 'HTTPS' },
  { value: 'socks5', label: 'SOCKS 5' },
  { value: 'socks4', label: 'SOCKS 4a' },
] as const;

const usualPort = { http: 8080, https: 443, socks5: 1080, socks4: 1080 } as const;
