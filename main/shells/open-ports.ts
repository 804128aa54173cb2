import { join } from 'node:path';
import { Flow } from '../../core/flow/flow.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { claimDataDirectory, defaultDataDirectory } from '../adapters/data-directory.ts';
import { createLog } from '../adapters/log.ts';
import { createPreferencesFile } from '../adapters/preferences-file.ts';
import { createFileSecrets } from '../adapters/secrets-file.ts';
import { createMemorySecrets } from '../adapters/secrets-memory.ts';
import { openStores } from '../adapters/sqlite/stores.ts';
import { systemClock, systemIds } from '../adapters/system.ts';
import type { Log, Mailer, Ports, PreferenceStore, Secrets } from '../ports.ts';

export interface ShellChoices {
  readonly shell: Ports['about']['shell'];
  /** The default place of this user when left out. */
  readonly dataDirectory?: string | undefined;
  readonly nativeMenu?: boolean;
  /** `memory` when left out: a password is kept on disk only where the shell can protect it or the user asked. */
  readonly secrets?: 'memory' | 'file' | ((directory: string, log: Log) => Secrets | Promise<Secrets>);
  readonly preferences?: (directory: string, log: Log) => PreferenceStore;
}

/** Opens everything an app needs from this computer. What was opened is closed again when a part fails. */
export async function openPorts(choices: ShellChoices): Promise<Ports> {
  const directory = await claimDataDirectory(choices.dataDirectory ?? defaultDataDirectory());
  const { path } = directory;
  const log = createLog({ file: join(path, 'logs', 'handoff-studio.log') });
  try {
    const stores = await openStores({ directory: path });
    return {
      clock: systemClock,
      ids: systemIds,
      log,
      settings: stores.settings,
      flows: stores.flows,
      conversations: stores.conversations,
      outbox: stores.outbox,
      handoffs: stores.handoffs,
      secrets: await openSecrets(choices.secrets ?? 'memory', path, log),
      preferences: (choices.preferences ?? preferencesFile)(path, log),
      mailer: lazyMailer(),
      readyMadeFlow,
      about: {
        version: packageJson.version,
        shell: choices.shell,
        dataDirectory: path,
        nativeMenu: choices.nativeMenu ?? false,
      },
      async close() {
        await stores.close();
        await log.close();
        directory.release();
      },
    };
  } catch (error) {
    await log.close();
    directory.release();
    throw error;
  }
}

function preferencesFile(directory: string, log: Log): PreferenceStore {
  return createPreferencesFile({ directory, log });
}

async function openSecrets(choice: NonNullable<ShellChoices['secrets']>, directory: string, log: Log) {
  if (choice === 'memory') return createMemorySecrets();
  if (choice === 'file') return createFileSecrets({ directory, log });
  return choice(directory, log);
}

/** The mail library is loaded with the first mail: a start must not wait for it. */
function lazyMailer(): Mailer {
  let mailer: Promise<Mailer> | undefined;
  return {
    async send(mail, account, options) {
      mailer ??= import('../adapters/smtp/mailer.ts').then(({ createMailer }) => createMailer());
      return (await mailer).send(mail, account, options);
    },
  };
}

async function readyMadeFlow(): Promise<Flow> {
  const { default: document } = await import('../../resources/flows/handoff-by-mail.json', {
    with: { type: 'json' },
  });
  return Flow.parse(document);
}
