import type { Log, Secrets } from '../ports/system.ts';
import { createFileSecrets } from './secrets-file.ts';

/**
 * Passwords where the system has no place to keep them encrypted: in memory until the app closes, or, once somebody has
 * chosen so, in a private file. The file being there is the choice. `on`: chosen by the one who starts the app.
 */
export async function createChosenSecrets({
  directory,
  log,
  because,
  on = false,
}: {
  readonly directory: string;
  readonly log: Log;
  readonly because: NonNullable<Secrets['choice']>['because'];
  readonly on?: boolean;
}): Promise<Secrets> {
  const file = createFileSecrets({ directory, log });
  const memory = new Map<string, string>();
  let kept = on || (await file.exists());

  return {
    get kind() {
      return kept ? 'file' : 'memory';
    },
    get: async (name) => (kept ? file.get(name) : memory.get(name)),
    async set(name, value) {
      if (kept) await file.set(name, value);
      else memory.set(name, value);
    },
    async forget(name) {
      if (kept) await file.forget(name);
      else memory.delete(name);
    },
    choice: {
      because,
      async keep(keep) {
        if (keep === kept) return;
        if (keep) {
          await file.addAll(memory);
          kept = true;
          memory.clear();
          return;
        }
        // Until the app closes they go on being known, as if they had been typed today.
        for (const [name, value] of await file.all()) memory.set(name, value);
        kept = false;
        await file.remove();
      },
    },
  };
}
