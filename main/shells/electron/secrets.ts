import type { SafeStorage } from 'electron';
import { createChosenSecrets } from '../../adapters/secrets-chosen.ts';
import { createFileSecrets, type SecretsFile } from '../../adapters/secrets-file.ts';
import type { Log, Secrets } from '../../ports/system.ts';

export type KeyStore = Pick<
  SafeStorage,
  'isAsyncEncryptionAvailable' | 'encryptStringAsync' | 'decryptStringAsync' | 'getSelectedStorageBackend'
>;

/**
 * Passwords encrypted with a key of the system's key store. Where there is none, as on a Linux desktop without one
 * (its `basic_text` is a password everybody knows), they are kept in memory until the app closes, or in a private file by choice.
 */
export async function createKeyStoreSecrets(
  keyStore: KeyStore,
  { directory, log, platform }: { directory: string; log: Log; platform: NodeJS.Platform },
): Promise<Secrets> {
  if (!(await isProtected(keyStore, platform))) {
    return createChosenSecrets({ directory, log, because: 'no-key-store' });
  }
  const file = createFileSecrets({ directory, log, name: 'encrypted-secrets.json' });
  await takeOver(createFileSecrets({ directory, log }), (name, value) => setEncrypted(name, value));
  async function setEncrypted(name: string, value: string) {
    await file.set(name, await encrypt(keyStore, value));
  }
  return {
    kind: 'key-store',
    async get(name) {
      const kept = await file.get(name);
      if (kept === undefined) return undefined;
      try {
        const { result, shouldReEncrypt } = await keyStore.decryptStringAsync(Buffer.from(kept, 'base64'));
        if (shouldReEncrypt) await file.set(name, await encrypt(keyStore, result));
        return result;
      } catch {
        // The key is another one now, as after moving to a new computer. The user is asked for the password again.
        log.problem('secrets.undecryptable');
        return undefined;
      }
    },
    set: setEncrypted,
    forget: (name) => file.forget(name),
  };
}

/** What was kept unencrypted before there was a key store need not stay so. */
async function takeOver(
  plain: SecretsFile,
  set: (name: string, value: string) => Promise<void>,
): Promise<void> {
  if (!(await plain.exists())) return;
  for (const [name, value] of await plain.all()) await set(name, value);
  await plain.remove();
}

async function encrypt(keyStore: KeyStore, value: string): Promise<string> {
  return (await keyStore.encryptStringAsync(value)).toString('base64');
}

async function isProtected(keyStore: KeyStore, platform: NodeJS.Platform): Promise<boolean> {
  if (!(await keyStore.isAsyncEncryptionAvailable())) return false;
  if (platform !== 'linux') return true;
  const backend = keyStore.getSelectedStorageBackend();
  return backend !== 'basic_text' && backend !== 'unknown';
}
