import type { MailForm } from './mail-form.ts';

interface Preset {
  readonly id: string;
  readonly label: string;
  readonly server: Pick<MailForm, 'host' | 'port' | 'security'>;
  /** What this provider wants besides. */
  readonly hint: string;
}

/** Providers whose server is known. Everything else is an own server. */
export const providerPresets: readonly Preset[] = [
  {
    id: 'microsoft',
    label: 'Microsoft 365',
    server: { host: 'smtp.office365.com', port: 587, security: 'starttls' },
    hint: 'The mailbox needs “Authenticated SMTP” switched on by the administrator. Microsoft switches this way of logging in off for existing organisations from the end of December 2026.',
  },
  {
    id: 'google',
    label: 'Google',
    server: { host: 'smtp.gmail.com', port: 587, security: 'starttls' },
    hint: 'Google wants an app password, which needs 2-Step Verification, instead of the account’s own.',
  },
  {
    id: 'fastmail',
    label: 'Fastmail',
    server: { host: 'smtp.fastmail.com', port: 465, security: 'tls' },
    hint: 'Fastmail wants an app password with access to SMTP instead of the account’s own.',
  },
];

/** The preset whose server this form names, whoever filled it in. */
export function presetOf({ host }: Pick<MailForm, 'host'>): Preset | undefined {
  return providerPresets.find(({ server }) => server.host === host.trim().toLowerCase());
}

/** What choosing a provider changes; an own server begins with an empty name, unless one is there already. */
export function choosePreset(form: MailForm, id: string): Partial<MailForm> {
  const preset = providerPresets.find((one) => one.id === id);
  if (preset) return preset.server;
  return presetOf(form) ? { host: '' } : {};
}
