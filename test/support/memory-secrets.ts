import type { Secrets } from '../../main/ports/system.ts';

/** Secrets that are gone with the test. */
export function createMemorySecrets(): Secrets {
  const values = new Map<string, string>();
  return {
    kind: 'memory',
    get: async (name) => values.get(name),
    set: async (name, value) => void values.set(name, value),
    forget: async (name) => void values.delete(name),
  };
}
