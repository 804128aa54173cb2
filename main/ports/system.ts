import type { Settings } from '../../core/settings.ts';

export interface Clock {
  now(): Date;
  /** Runs once after so many milliseconds, unless the returned function is called first. */
  after(milliseconds: number, run: () => void): () => void;
}

export interface Ids {
  /** A new id, unguessable, 22 URL-safe characters. */
  next(): string;
  /** A number in [0, 1), for jitter. */
  random(): number;
}

/** Only ids, states, codes and durations belong in a log: never bodies, addresses, tokens. */
export interface Log {
  info(event: string, facts?: Readonly<Record<string, string | number | boolean>>): void;
  problem(event: string, facts?: Readonly<Record<string, string | number | boolean>>): void;
}

/** Passwords and tokens. `kind` says how well they are kept. */
export interface Secrets {
  readonly kind: 'key-store' | 'file' | 'memory';
  get(name: string): Promise<string | undefined>;
  set(name: string, value: string): Promise<void>;
  forget(name: string): Promise<void>;
  /** Where it is up to the user whether they outlast the app: `keep` writes them to a private file, or deletes it. */
  readonly choice?: {
    readonly because: 'browser' | 'no-key-store';
    keep(keep: boolean): Promise<void>;
  };
}

/** Window and look preferences of this computer's user; losing them loses nothing that matters. */
export interface PreferenceStore {
  load(): Promise<unknown>;
  save(preferences: unknown): Promise<void>;
}

export interface SettingsStore {
  load(): Promise<Settings>;
  save(settings: Settings): Promise<void>;
}
