import type { SafeStorage } from 'electron';
import { createFileSecrets } from '../../adapters/secrets-file.ts';
import { createMemorySecrets } from '../../adapters/secrets-memory.ts';
import type { Log, Secrets } from '../../ports/system.ts';

export type KeyStore = Pick<
  SafeStorage,
  'isAsyncEncryptionAvailable' | 'encryptStringAsync' | 'decryptStringAsync' | 'getSelectedStorageBackend'
>;

/**
 * Passwords encrypted with a key of the system's key store. Where there is none, as on a Linux desktop without one
 * (its `basic_text` is a password everybody knows), they are kept in memory until the app closes.
 */
export async function createKeyStoreSecrets(
  keyStore: KeyStore,
  { directory, log, platform }: { directory: string; log: Log; platform: NodeJS.Platform },
): Promise<Secrets> {
  if (!(await isProtected(keyStore, platform))) return createMemorySecrets();
  const file = createFileSecrets({ directory, log });
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
    set: async (name, value) => file.set(name, await encrypt(keyStore, value)),
    forget: (name) => file.forget(name),
  };
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
