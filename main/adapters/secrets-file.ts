import { unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Log, Secrets } from '../ports/system.ts';
import { createJsonFile } from './json-file.ts';
import { readPrivateFile, sweepLeftovers } from './private-file.ts';

const Values = z.record(z.string(), z.string());

export interface SecretsFile extends Secrets {
  exists(): Promise<boolean>;
  all(): Promise<ReadonlyMap<string, string>>;
  /** Adds these in one write; the file is there afterwards even if there are none. */
  addAll(values: ReadonlyMap<string, string>): Promise<void>;
  /** Deletes the file and whatever was left of it. */
  remove(): Promise<void>;
}

/**
 * Keeps passwords in a file of the data folder, readable by this user only but not encrypted by itself. Only for those who
 * chose it, or for what is encrypted already.
 */
export function createFileSecrets({
  directory,
  log,
  name = 'secrets.json',
}: {
  readonly directory: string;
  readonly log: Log;
  readonly name?: string;
}): SecretsFile {
  const path = join(directory, name);
  const file = createJsonFile({ path, log });
  const read = async () => new Map(Object.entries(Values.catch({}).parse((await file.load()) ?? {})));
  let queue: Promise<unknown> = Promise.resolve();

  // One change after the other, or two at once would each write what the other had not yet changed.
  function inTurn(work: () => Promise<void>): Promise<void> {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  }

  function change(edit: (values: Map<string, string>) => void): Promise<void> {
    return inTurn(async () => {
      const values = await read();
      edit(values);
      await file.save(Object.fromEntries(values));
    });
  }

  return {
    kind: 'file',
    get: async (secret) => (await read()).get(secret),
    set: (secret, value) => change((values) => values.set(secret, value)),
    forget: (secret) => change((values) => values.delete(secret)),
    exists: async () => (await readPrivateFile(path)) !== undefined,
    all: read,
    addAll: (added) =>
      change((values) => {
        for (const [secret, value] of added) values.set(secret, value);
      }),
    remove: () =>
      inTurn(async () => {
        for (const left of [path, `${path}.broken`]) {
          await unlink(left).catch((error: unknown) => {
            if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
          });
        }
        await sweepLeftovers(path);
      }),
  };
}
