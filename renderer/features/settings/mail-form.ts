import type { Calls } from '../../../contract/calls.ts';
import type { InputOf } from '../../../contract/contract.ts';
import type { SettingsView } from '../../../contract/views.ts';
import type { MailServer } from '../../../core/settings.ts';

/** The Email form's values, as typed. A number field that was emptied holds ''. */
export interface MailForm {
  readonly host: string;
  readonly port: number | string;
  readonly security: MailServer['security'];
  readonly user: string;
  /** `null`: keep the stored one, if any. */
  readonly password: string | null;
  /** PEM text; empty: only the public authorities are trusted. */
  readonly authority: string;
  readonly senderName: string;
  readonly senderAddress: string;
  readonly timeoutSeconds: number | string;
}

export type MailInput = InputOf<Calls, 'settings.saveMail'>;

export function toForm({ server, timeoutSeconds }: SettingsView['mail']): MailForm {
  return {
    host: server?.host ?? '',
    port: server?.port ?? usualPort.starttls,
    security: server?.security ?? 'starttls',
    user: server?.user ?? '',
    password: null,
    authority: server?.authority ?? '',
    senderName: server?.sender.name ?? '',
    senderAddress: server?.sender.address ?? '',
    timeoutSeconds,
  };
}

/** What the form asks for; unchecked, because a field may hold anything. An untouched empty form means: no server. */
export function toInput(form: MailForm): unknown {
  const empty = [form.host, form.user, form.senderName, form.senderAddress, form.password ?? ''].every(
    (text) => text.trim() === '',
  );
  return {
    server: empty
      ? null
      : {
          host: form.host,
          port: form.port === '' ? undefined : form.port,
          security: form.security,
          user: form.user,
          sender: { name: form.senderName, address: form.senderAddress },
          ...(form.authority.trim() === '' ? {} : { authority: form.authority }),
        },
    timeoutSeconds: form.timeoutSeconds === '' ? undefined : form.timeoutSeconds,
    ...(form.password === null ? {} : { password: form.password }),
  };
}

/** Another kind of security usually means another port; a port of the user's own choice stays. */
export function withSecurity(form: MailForm, security: MailServer['security']): Partial<MailForm> {
  return form.port === usualPort[form.security] ? { security, port: usualPort[security] } : { security };
}

const usualPort = { starttls: 587, tls: 465, none: 25 } as const;
