import { t } from '../../language/language.ts';
import type { MailForm } from './mail-form.ts';

interface Preset {
  readonly id: string;
  readonly label: string;
  readonly server: Pick<MailForm, 'host' | 'port' | 'security' | 'login'>;
  /** What this provider wants besides. */
  readonly hint: () => string;
}

const starttls = { port: 587, security: 'starttls', login: 'password' } as const;
const tls = { port: 465, security: 'tls', login: 'password' } as const;
const appPassword = (name: string) => () =>
  t('{{name}} wants an app password instead of the account’s own.', { name });

/** Providers whose server is known. Everything else is an own server. */
export const providerPresets: readonly Preset[] = [
  {
    id: 'microsoft',
    label: 'Microsoft 365',
    server: { ...starttls, host: 'smtp.office365.com', login: 'microsoft' },
    hint: () =>
      t(
        'Sign in with Microsoft: passwords stop working for existing organisations from the end of December 2026, unless the administrator allows them again, and new ones never had them. The mailbox needs “Authenticated SMTP” switched on.',
      ),
  },
  {
    id: 'google',
    label: 'Google',
    server: { ...starttls, host: 'smtp.gmail.com' },
    hint: () =>
      t(
        'Use an app password, which needs 2-Step Verification, or sign in with Google below. The account’s own password does not work.',
      ),
  },
  {
    id: 'fastmail',
    label: 'Fastmail',
    server: { ...tls, host: 'smtp.fastmail.com' },
    hint: () => t('Fastmail wants an app password with access to SMTP instead of the account’s own.'),
  },
  {
    id: 'icloud',
    label: 'iCloud Mail',
    server: { ...starttls, host: 'smtp.mail.me.com' },
    hint: appPassword('iCloud'),
  },
  {
    id: 'yahoo',
    label: 'Yahoo',
    server: { ...tls, host: 'smtp.mail.yahoo.com' },
    hint: appPassword('Yahoo'),
  },
  {
    id: 'zoho',
    label: 'Zoho Mail',
    server: { ...tls, host: 'smtp.zoho.com' },
    hint: () =>
      t(
        'Paid accounts with an own domain use smtppro.zoho.com, and those in Europe smtp.zoho.eu or smtppro.zoho.eu. With two-factor authentication Zoho wants an app password.',
      ),
  },
  {
    id: 'proton',
    label: 'Proton Mail for Business',
    server: { ...starttls, host: 'smtp.protonmail.ch' },
    hint: () =>
      t('Proton wants an SMTP token, made for the sender address by the administrator, as the password.'),
  },
  {
    id: 'ses',
    label: 'Amazon SES',
    server: { ...starttls, host: 'email-smtp.us-east-1.amazonaws.com' },
    hint: () =>
      t(
        'Put your own region into the server’s name. User and password are SMTP credentials, not access keys.',
      ),
  },
  {
    id: 'sendgrid',
    label: 'SendGrid',
    server: { ...starttls, host: 'smtp.sendgrid.net' },
    hint: () => t('User is the word “apikey”, the password is an API key that may send mail.'),
  },
  {
    id: 'mailgun',
    label: 'Mailgun',
    server: { ...starttls, host: 'smtp.mailgun.org' },
    hint: () =>
      t(
        'User and password are the SMTP credentials of your domain. Domains in Europe use smtp.eu.mailgun.org.',
      ),
  },
  {
    id: 'postmark',
    label: 'Postmark',
    server: { ...starttls, host: 'smtp.postmarkapp.com' },
    hint: () => t('User and password are both the server’s API token.'),
  },
];

/** The preset whose server this form names, whoever filled it in. */
export function presetOf({ host }: Pick<MailForm, 'host'>): Preset | undefined {
  return providerPresets.find(({ server }) => server.host === host.trim().toLowerCase());
}

/** What choosing a provider changes; an own server begins with an empty name, unless one is there already. */
export function choosePreset(form: MailForm, id: string): Partial<MailForm> {
  const preset = providerPresets.find((one) => one.id === id);
  // A certificate is trusted for the server it was seen at.
  if (preset) return { ...preset.server, pinned: null };
  return presetOf(form) ? { host: '', pinned: null } : {};
}
