import { join } from 'node:path';
import { z } from 'zod';
import type { Log, Secrets } from '../ports/system.ts';
import { createJsonFile } from './json-file.ts';

const Values = z.record(z.string(), z.string());

/**
 * Keeps passwords in `secrets.json` of the data folder, readable by this user only but not encrypted.
 * Only for those who chose it: see `--secrets=file`.
 */
export function createFileSecrets({ directory, log }: { directory: string; log: Log }): Secrets {
  const file = createJsonFile({ path: join(directory, 'secrets.json'), log });
  const read = async () => new Map(Object.entries(Values.catch({}).parse((await file.load()) ?? {})));
  let queue: Promise<unknown> = Promise.resolve();

  // One change after the other, or two at once would each write what the other had not yet changed.
  function change(edit: (values: Map<string, string>) => void): Promise<void> {
    const done = queue.then(async () => {
      const values = await read();
      edit(values);
      await file.save(Object.fromEntries(values));
    });
    queue = done.catch(() => undefined);
    return done;
  }

  return {
    kind: 'file',
    get: async (name) => (await read()).get(name),
    set: (name, value) => change((values) => values.set(name, value)),
    forget: (name) => change((values) => values.delete(name)),
  };
}
