import { Preferences } from '../../contract/views.ts';
import type { PreferenceStore } from '../ports/system.ts';

export interface PreferencesService {
  get(): Promise<Preferences>;
  save(part: { [Key in keyof Preferences]?: Preferences[Key] | undefined }): Promise<Preferences>;
}

export function createPreferences({
  store,
  onChange,
}: {
  readonly store: PreferenceStore;
  readonly onChange: () => void;
}): PreferencesService {
  /** Whatever is not understood is left out: a look preference is never worth refusing to start. */
  async function get(): Promise<Preferences> {
    const stored = Preferences.safeParse((await store.load()) ?? {});
    return stored.success ? stored.data : Preferences.parse({});
  }
  return {
    get,
    async save(part) {
      const given = Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined));
      const merged = Preferences.parse({ ...(await get()), ...given });
      await store.save(merged);
      onChange();
      return merged;
    },
  };
}
