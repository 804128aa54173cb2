import type { Secrets } from '../ports/system.ts';

/** Keeps passwords until the app closes; nothing is written anywhere. */
export function createMemorySecrets(): Secrets {
  const values = new Map<string, string>();
  return {
    kind: 'memory',
    get: async (name) => values.get(name),
    set: async (name, value) => void values.set(name, value),
    forget: async (name) => void values.delete(name),
  };
}
