import { randomBytes } from 'node:crypto';
import { open, readdir, readFile, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Replaces a file as a whole: after a crash at any moment there is either the old or the new text, never a part.
 * Only this user may read it (0600).
 */
export async function writePrivateFile(path: string, text: string): Promise<void> {
  const fresh = `${path}.new-${randomBytes(6).toString('hex')}`;
  try {
    const file = await open(fresh, 'wx', 0o600);
    try {
      await file.writeFile(text, 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(fresh, path);
  } catch (error) {
    await unlink(fresh).catch(() => undefined);
    throw error;
  }
  await syncDirectory(dirname(path));
}

/** `undefined` when there is no such file. */
export async function readPrivateFile(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Puts a file that cannot be understood aside as `<name>.broken`, so that nothing is overwritten unseen. */
export async function quarantine(path: string): Promise<void> {
  await rename(path, `${path}.broken`);
}

/** Removes what interrupted writes of this file left behind: such copies can hold passwords. */
export async function sweepLeftovers(path: string): Promise<void> {
  const leftover = `${basename(path)}.new-`;
  for (const name of await readdir(dirname(path))) {
    if (name.startsWith(leftover)) await unlink(join(dirname(path), name)).catch(() => undefined);
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

async function syncDirectory(path: string): Promise<void> {
  // Windows cannot open directories; its rename is durable without that.
  if (process.platform === 'win32') return;
  const directory = await open(path, 'r');
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}
