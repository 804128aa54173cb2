import type { Calls } from '../../../contract/calls.ts';
import type { InputOf } from '../../../contract/contract.ts';
import type { SettingsView } from '../../../contract/views.ts';
import type { MailProxy, PinnedCertificate } from '../../../core/mail-route.ts';
import type { SignInWay } from '../../../core/mail-sign-in.ts';
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
  readonly pinned: PinnedCertificate | null;
  readonly login: 'password' | SignInWay['provider'];
  readonly clientId: string;
  readonly tenant: string;
  readonly issuer: string;
  readonly scope: string;
  /** `null`: keep the stored one, if any; the same for the proxy's password. */
  readonly clientSecret: string | null;
  /** Empty: no proxy. */
  readonly proxyKind: MailProxy['kind'] | '';
  readonly proxyHost: string;
  readonly proxyPort: number | string;
  readonly proxyUser: string;
  readonly proxyPassword: string | null;
  readonly senderName: string;
  readonly senderAddress: string;
  readonly timeoutSeconds: number | string;
  readonly perMinute: number | string;
  readonly atOnce: number | string;
}

export type MailInput = InputOf<Calls, 'settings.saveMail'>;

export function toForm({ server, timeoutSeconds, pace }: SettingsView['mail']): MailForm {
  return {
    host: server?.host ?? '',
    port: server?.port ?? usualPort.starttls,
    security: server?.security ?? 'starttls',
    user: server?.user ?? '',
    password: null,
    authority: server?.authority ?? '',
    pinned: server?.pinned ?? null,
    ...signInFields(server?.signIn),
    ...proxyFields(server?.proxy),
    senderName: server?.sender.name ?? '',
    senderAddress: server?.sender.address ?? '',
    timeoutSeconds,
    ...pace,
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
          ...(form.pinned && form.security !== 'none' ? { pinned: form.pinned } : {}),
          ...routeOf(form),
        },
    timeoutSeconds: form.timeoutSeconds === '' ? undefined : form.timeoutSeconds,
    pace: {
      perMinute: form.perMinute === '' ? undefined : form.perMinute,
      atOnce: form.atOnce === '' ? undefined : form.atOnce,
    },
    ...(form.password === null ? {} : { password: form.password }),
    ...typedSecrets(form),
  };
}

/** What a sign-in asks of the form; the rest of it need not be complete yet. */
export function toSignIn(form: MailForm, how: 'browser' | 'code'): unknown {
  return { user: form.user, how, ...routeOf(form), ...typedSecrets(form) };
}

function routeOf(form: MailForm) {
  return {
    ...(form.authority.trim() === '' ? {} : { authority: form.authority }),
    ...(form.login === 'password'
      ? {}
      : {
          signIn: {
            provider: form.login,
            clientId: form.clientId,
            tenant: form.tenant,
            issuer: form.issuer.trim(),
            scope: form.scope,
          },
        }),
    ...(form.proxyKind === ''
      ? {}
      : {
          proxy: {
            kind: form.proxyKind,
            host: form.proxyHost,
            port: form.proxyPort === '' ? undefined : form.proxyPort,
            user: form.proxyUser,
          },
        }),
  };
}

function typedSecrets({ proxyPassword, clientSecret }: MailForm) {
  return {
    ...(proxyPassword === null ? {} : { proxyPassword }),
    ...(clientSecret === null ? {} : { clientSecret }),
  };
}

function signInFields(signIn: SignInWay | undefined) {
  return {
    login: signIn?.provider ?? ('password' as const),
    clientId: signIn?.clientId ?? '',
    tenant: signIn?.tenant ?? '',
    issuer: signIn?.issuer ?? '',
    scope: signIn?.scope ?? '',
    clientSecret: null,
  };
}

function proxyFields(proxy: MailProxy | undefined) {
  return {
    proxyKind: proxy?.kind ?? ('' as const),
    proxyHost: proxy?.host ?? '',
    proxyPort: proxy?.port ?? 8080,
    proxyUser: proxy?.user ?? '',
    proxyPassword: null,
  };
}

/** Another kind of security usually means another port; a port of the user's own choice stays. */
export function withSecurity(form: MailForm, security: MailServer['security']): Partial<MailForm> {
  return form.port === usualPort[form.security] ? { security, port: usualPort[security] } : { security };
}

const usualPort = { starttls: 587, tls: 465, none: 25 } as const;
