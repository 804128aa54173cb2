import { join } from 'node:path';
import type { Log, PreferenceStore } from '../ports/system.ts';
import { createJsonFile } from './json-file.ts';

/** Preferences in `preferences.json` of the data folder. */
export function createPreferencesFile({ directory, log }: { directory: string; log: Log }): PreferenceStore {
  return createJsonFile({ path: join(directory, 'preferences.json'), log });
}
