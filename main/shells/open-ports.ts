import { Flow } from '../../core/flow/flow.ts';
import { type ConversationTest, ConversationTests } from '../../core/tests/conversation-test.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { createPolicyFile } from '../adapters/policy-file.ts';
import { createPreferencesFile } from '../adapters/preferences-file.ts';
import { createChosenSecrets } from '../adapters/secrets-chosen.ts';
import { createSimulatedMailer } from '../adapters/smtp/simulated-mailer.ts';
import { createStores } from '../adapters/sqlite/stores.ts';
import { systemClock, systemIds } from '../adapters/system.ts';
import type { Mailer, ServerCertificates } from '../ports/mailer.ts';
import type { Poster } from '../ports/poster.ts';
import type { SignIns } from '../ports/sign-in.ts';
import type { Log, PreferenceStore, Secrets } from '../ports/system.ts';
import type { Ports } from '../ports.ts';
import type { DataFolder } from './data-folder.ts';
import { shippedTemplates } from './shipped-templates.ts';

export interface ShellChoices {
  readonly shell: Ports['about']['shell'];
  readonly nativeMenu?: boolean;
  /** `memory` when left out: a password is kept on disk only where the shell can protect it or the user chose so before. */
  readonly secrets?: 'memory' | 'file' | ((directory: string, log: Log) => Secrets | Promise<Secrets>);
  /** Opens a page in the system's browser. Left out: the window does it itself. */
  readonly openPage?: (address: string) => Promise<void>;
  readonly preferences?: (directory: string, log: Log) => PreferenceStore;
}

/** Everything an app needs from this computer, over a data folder that is open. Closing the ports closes it. */
export async function openPorts(folder: DataFolder, choices: ShellChoices): Promise<Ports> {
  const { path, log } = folder;
  const { release, ...stores } = createStores(folder.database);
  const { settings, flows, tests, templates, conversations, outbox, handoffs } = stores;
  return {
    clock: systemClock,
    ids: systemIds,
    log,
    settings,
    flows,
    tests,
    templates,
    conversations,
    outbox,
    handoffs,
    secrets: await openSecrets(choices.secrets ?? 'memory', path, log),
    preferences: (choices.preferences ?? preferencesFile)(path, log),
    mailer: lazyMailer(),
    mailSource: async (...mail) => (await import('../adapters/smtp/mail-source.ts')).mailSource(...mail),
    simulatedMailer: createSimulatedMailer(),
    certificates: lazyCertificates(),
    signIns: lazySignIns(),
    policy: createPolicyFile({ log }),
    openPage: choices.openPage,
    poster: lazyPoster(),
    readyMadeFlow,
    readyMadeTests,
    shippedTemplates,
    about: {
      version: packageJson.version,
      shell: choices.shell,
      dataDirectory: path,
      nativeMenu: choices.nativeMenu ?? false,
    },
    close: async () => {
      release();
      await folder.close();
    },
  };
}

function preferencesFile(directory: string, log: Log): PreferenceStore {
  return createPreferencesFile({ directory, log });
}

function openSecrets(choice: NonNullable<ShellChoices['secrets']>, directory: string, log: Log) {
  if (typeof choice === 'function') return choice(directory, log);
  return createChosenSecrets({ directory, log, because: 'browser', on: choice === 'file' });
}

/** The mail library is loaded with the first mail: a start must not wait for it. */
function lazyMailer(): Mailer {
  let loading: Promise<Mailer> | undefined;
  let mailer: Mailer | undefined;
  const load = async () => {
    const { createMailer } = await import('../adapters/smtp/mailer.ts');
    mailer = createMailer();
    return mailer;
  };
  return {
    prepare: (mail, account) => mailer?.prepare?.(mail, account),
    async send(mail, account, options) {
      loading ??= load();
      return (await loading).send(mail, account, options);
    },
  };
}

function lazyCertificates(): ServerCertificates {
  return {
    async look(account, timeout) {
      const { createServerCertificates } = await import('../adapters/smtp/server-certificates.ts');
      return createServerCertificates().look(account, timeout);
    },
  };
}

function lazySignIns(): SignIns {
  let made: Promise<SignIns> | undefined;
  const signIns = () => {
    made ??= import('../adapters/oauth/sign-ins.ts').then(({ createSignIns }) => createSignIns());
    return made;
  };
  return {
    byBrowser: async (client, signal) => (await signIns()).byBrowser(client, signal),
    byCode: async (client, signal) => (await signIns()).byCode(client, signal),
    refresh: async (client, token) => (await signIns()).refresh(client, token),
  };
}

/** The same for posting. */
function lazyPoster(): Poster {
  let poster: Promise<Poster> | undefined;
  const load = () => {
    poster ??= import('../adapters/http/poster.ts').then(({ createPoster }) => createPoster());
    return poster;
  };
  return {
    post: async (post, account, options) => (await load()).post(post, account, options),
    simulate: async (post, simulation, options) => (await load()).simulate(post, simulation, options),
  };
}

async function readyMadeFlow(): Promise<Flow> {
  const { default: document } = await import('../../resources/flows/handoff-by-mail.json', {
    with: { type: 'json' },
  });
  return Flow.parse(document);
}

async function readyMadeTests(): Promise<readonly ConversationTest[]> {
  const { default: document } = await import('../../resources/flows/handoff-by-mail.tests.json', {
    with: { type: 'json' },
  });
  return ConversationTests.parse(document);
}
