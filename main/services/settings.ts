import type { Calls } from '../../contract/calls.ts';
import type { ParsedInputOf } from '../../contract/contract.ts';
import type { SettingsView } from '../../contract/views.ts';
import type { Destination } from '../../core/destination.ts';
import type { Policy } from '../../core/policy.ts';
import type { GeneralSettings, SendingSettings, Settings, SupportOperations } from '../../core/settings.ts';
import type { MailAccount } from '../ports/mailer.ts';
import type { SignInClient } from '../ports/sign-in.ts';
import type { Secrets, SettingsStore } from '../ports/system.ts';

const passwordName = 'smtp-password';
const proxyPasswordName = 'mail-proxy-password';
const clientSecretName = 'mail-sign-in-client-secret';

type Part = 'support' | 'mail' | 'sending' | 'general' | 'destinations';
type MailInput = ParsedInputOf<Calls, 'settings.saveMail'>;
type SignInInput = ParsedInputOf<Calls, 'signIn.start'>;

export interface SettingsService {
  current(): Promise<Settings>;
  view(): Promise<SettingsView>;
  saveSupport(support: SupportOperations): Promise<SettingsView>;
  saveMail(input: MailInput): Promise<SettingsView>;
  saveSending(sending: SendingSettings): Promise<SettingsView>;
  saveGeneral(general: GeneralSettings): Promise<SettingsView>;
  saveDestinations(destinations: readonly Destination[]): Promise<SettingsView>;
  /** The mail account to send with, or `null` while mails are captured. */
  account(): Promise<MailAccount | null>;
  /** The account these unsaved settings describe; without a password in them, the stored one. */
  accountFrom(input: MailInput): Promise<MailAccount | null>;
  /** How to sign in by these unsaved settings. */
  clientFrom(input: Omit<SignInInput, 'how'>): Promise<SignInClient>;
}

export function createSettings({
  store,
  secrets,
  policy,
  accessOf,
  forgetSignIn,
  onChange,
}: {
  readonly store: SettingsStore;
  readonly secrets: Secrets;
  readonly policy: () => Promise<Policy>;
  /** The sign-in to use, if one is wanted. */
  readonly accessOf: (
    client: SignInClient,
  ) => Promise<{ readonly address: string; readonly token: MailAccount['token'] }>;
  /** For settings that do without. */
  readonly forgetSignIn: () => Promise<void>;
  /** After a change was stored. */
  readonly onChange: (what: Part) => void;
}): SettingsService {
  const has = async (name: string) => (await secrets.get(name)) !== undefined;

  /** Left out: stays as it is; `null` or empty: is forgotten. */
  async function keep(name: string, value: string | null | undefined): Promise<void> {
    if (value) await secrets.set(name, value);
    else if (value !== undefined) await secrets.forget(name);
  }

  async function given(name: string, value: string | null | undefined): Promise<string | undefined> {
    return value === undefined ? secrets.get(name) : value || undefined;
  }

  async function accountFrom({
    server,
    ...typed
  }: Omit<MailInput, 'timeoutSeconds' | 'pace'>): Promise<MailAccount | null> {
    if (!server) return null;
    const password = await given(passwordName, typed.password);
    const proxyPassword = server.proxy && (await given(proxyPasswordName, typed.proxyPassword));
    const { signIn } = server;
    const access = signIn && (await accessOf(await clientFrom({ ...server, signIn, ...typed })));
    const user = server.user || access?.address || '';
    return { server: { ...server, user }, password, proxyPassword, token: access?.token };
  }

  async function clientFrom({
    signIn,
    user,
    proxy,
    authority,
    ...typed
  }: Omit<SignInInput, 'how'>): Promise<SignInClient> {
    const preset = (await policy()).signIn?.[signIn.provider];
    const own = signIn.clientId !== '';
    const way = own
      ? signIn
      : {
          ...signIn,
          clientId: preset?.clientId ?? '',
          tenant: signIn.tenant || preset?.tenant || '',
        };
    const secret = await given(clientSecretName, typed.clientSecret);
    return {
      way,
      clientSecret: own ? secret : (preset?.clientSecret ?? secret),
      user,
      proxy,
      proxyPassword: proxy && (await given(proxyPasswordName, typed.proxyPassword)),
      authority,
    };
  }

  async function view(): Promise<SettingsView> {
    const { support, mail, sending, general, destinations } = await store.load();
    return {
      support,
      mail: {
        ...mail,
        hasPassword: await has(passwordName),
        hasProxyPassword: await has(proxyPasswordName),
        hasClientSecret: await has(clientSecretName),
      },
      sending,
      general,
      destinations,
    };
  }

  async function change(what: Part, part: Partial<Settings>): Promise<SettingsView> {
    await store.save({ ...(await store.load()), ...part });
    onChange(what);
    return view();
  }

  return {
    current: () => store.load(),
    view,
    saveSupport: (support) => change('support', { support }),
    saveSending: (sending) => change('sending', { sending }),
    saveGeneral: (general) => change('general', { general }),
    saveDestinations: (destinations) => change('destinations', { destinations: [...destinations] }),
    clientFrom,
    accountFrom,
    async saveMail({ server, timeoutSeconds, pace, ...typed }) {
      await keep(passwordName, typed.password);
      await keep(proxyPasswordName, server?.proxy ? typed.proxyPassword : null);
      await keep(clientSecretName, server?.signIn ? typed.clientSecret : null);
      if (!server?.signIn) await forgetSignIn();
      const { mail } = await store.load();
      return change('mail', { mail: { server, timeoutSeconds, pace: pace ?? mail.pace } });
    },
    account: async () => accountFrom((await store.load()).mail),
  };
}
