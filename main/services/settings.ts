import type { Calls } from '../../contract/calls.ts';
import type { ParsedInputOf } from '../../contract/contract.ts';
import type { SettingsView } from '../../contract/views.ts';
import type { GeneralSettings, Settings, SupportOperations } from '../../core/settings.ts';
import type { MailAccount } from '../ports/mailer.ts';
import type { Secrets, SettingsStore } from '../ports/system.ts';

const passwordName = 'smtp-password';

type MailInput = ParsedInputOf<Calls, 'settings.saveMail'>;

export interface SettingsService {
  current(): Promise<Settings>;
  view(): Promise<SettingsView>;
  saveSupport(support: SupportOperations): Promise<SettingsView>;
  saveMail(input: MailInput): Promise<SettingsView>;
  saveGeneral(general: GeneralSettings): Promise<SettingsView>;
  /** The mail account to send with, or `null` while mails are captured. */
  account(): Promise<MailAccount | null>;
  /** The account these unsaved settings describe; without a password in them, the stored one. */
  accountFrom(input: MailInput): Promise<MailAccount | null>;
}

export function createSettings({
  store,
  secrets,
  onChange,
}: {
  readonly store: SettingsStore;
  readonly secrets: Secrets;
  /** After a change was stored. */
  readonly onChange: (what: 'support' | 'mail' | 'general') => void;
}): SettingsService {
  async function view(): Promise<SettingsView> {
    const { support, mail, general } = await store.load();
    return {
      support,
      mail: { ...mail, hasPassword: (await secrets.get(passwordName)) !== undefined },
      general,
    };
  }

  async function change(
    what: 'support' | 'mail' | 'general',
    part: Partial<Settings>,
  ): Promise<SettingsView> {
    await store.save({ ...(await store.load()), ...part });
    onChange(what);
    return view();
  }

  return {
    current: () => store.load(),
    view,
    saveSupport: (support) => change('support', { support }),
    saveGeneral: (general) => change('general', { general }),
    async saveMail({ server, timeoutSeconds, password }) {
      if (password) await secrets.set(passwordName, password);
      else if (password !== undefined) await secrets.forget(passwordName);
      return change('mail', { mail: { server, timeoutSeconds } });
    },
    async account() {
      const { mail } = await store.load();
      return mail.server && { server: mail.server, password: await secrets.get(passwordName) };
    },
    async accountFrom({ server, password }) {
      if (!server) return null;
      const given = password === undefined ? await secrets.get(passwordName) : password || undefined;
      return { server, password: given };
    },
  };
}
