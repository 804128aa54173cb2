import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createKeyStoreSecrets, type KeyStore } from '../../../../main/shells/electron/secrets.ts';
import { tempDir } from '../../../support/temp-dir.ts';

const log = { info: () => {}, problem: () => {} };

it('keeps a password encrypted on disk and gives it back after a restart', async () => {
  const directory = tempDir();
  const first = await createKeyStoreSecrets(keyStore(), { directory, log, platform: 'linux' });
  await first.set('smtp', 'open sesame');
  expect(first.kind).toBe('key-store');
  expect(readFileSync(join(directory, 'encrypted-secrets.json'), 'utf8')).not.toContain('open sesame');
  const second = await createKeyStoreSecrets(keyStore(), { directory, log, platform: 'linux' });
  expect(await second.get('smtp')).toBe('open sesame');
  await second.forget('smtp');
  expect(await second.get('smtp')).toBeUndefined();
});

it.each([
  ['no encryption', { available: false }],
  ['a password everybody knows', { backend: 'basic_text' }],
  ['a key store it cannot name', { backend: 'unknown' }],
] as const)('keeps passwords in memory only where the system offers %s', async (_, offer) => {
  const secrets = await createKeyStoreSecrets(keyStore(offer), {
    directory: tempDir(),
    log,
    platform: 'linux',
  });
  expect(secrets.kind).toBe('memory');
});

it('moves what was kept in a plain file into the key store, and deletes the file', async () => {
  const directory = tempDir();
  const none = keyStore({ backend: 'basic_text' });
  const before = await createKeyStoreSecrets(none, { directory, log, platform: 'linux' });
  expect(before.choice?.because).toBe('no-key-store');
  await before.set('smtp', 'open sesame');
  await before.choice?.keep(true);
  expect(readFileSync(join(directory, 'secrets.json'), 'utf8')).toContain('open sesame');
  const after = await createKeyStoreSecrets(keyStore(), { directory, log, platform: 'linux' });
  expect(after).toMatchObject({ kind: 'key-store' });
  expect(after.choice).toBeUndefined();
  expect(await after.get('smtp')).toBe('open sesame');
  expect(existsSync(join(directory, 'secrets.json'))).toBe(false);
});

it('does not ask for a Linux key store elsewhere', async () => {
  const store = keyStore({ backend: 'unknown' });
  const secrets = await createKeyStoreSecrets(store, { directory: tempDir(), log, platform: 'win32' });
  expect(secrets.kind).toBe('key-store');
});

it('asks for the password again when the key has changed', async () => {
  const directory = tempDir();
  const old = await createKeyStoreSecrets(keyStore({ key: 1 }), { directory, log, platform: 'darwin' });
  await old.set('smtp', 'open sesame');
  const now = await createKeyStoreSecrets(keyStore({ key: 2 }), { directory, log, platform: 'darwin' });
  expect(await now.get('smtp')).toBeUndefined();
});

it('encrypts anew when the system says that the key is an old one', async () => {
  const directory = tempDir();
  const rotating = keyStore({ isOld: true });
  const secrets = await createKeyStoreSecrets(rotating, { directory, log, platform: 'darwin' });
  await secrets.set('smtp', 'open sesame');
  const before = readFileSync(join(directory, 'encrypted-secrets.json'), 'utf8');
  expect(await secrets.get('smtp')).toBe('open sesame');
  expect(readFileSync(join(directory, 'encrypted-secrets.json'), 'utf8')).not.toBe(before);
});

interface Offer {
  readonly available?: boolean;
  readonly backend?: ReturnType<KeyStore['getSelectedStorageBackend']>;
  readonly key?: number;
  readonly isOld?: boolean;
}

/** Shifts bytes by its key: enough to tell plain from encrypted and one key from another. */
function keyStore({
  available = true,
  backend = 'gnome_libsecret',
  key = 7,
  isOld = false,
}: Offer = {}): KeyStore {
  let count = 0;
  return {
    isAsyncEncryptionAvailable: async () => available,
    getSelectedStorageBackend: () => backend,
    async encryptStringAsync(text) {
      count += 1;
      return Buffer.concat([Buffer.from([key, count]), Buffer.from(text).map((byte) => byte ^ key)]);
    },
    async decryptStringAsync(bytes) {
      if (bytes[0] !== key) throw new Error('wrong key');
      return {
        result: Buffer.from(bytes.subarray(2).map((byte) => byte ^ key)).toString(),
        shouldReEncrypt: isOld,
      };
    },
  };
}
