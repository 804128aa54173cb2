import { expect, it } from 'vitest';
import { PreferencesChange } from '../../contract/views.ts';
import { createPreferences } from '../../main/services/preferences.ts';

it('changes what is given and keeps the rest', async () => {
  let stored: unknown;
  const preferences = createPreferences({
    store: {
      load: async () => stored,
      save: async (value) => {
        stored = value;
      },
    },
    onChange: () => undefined,
  });
  await preferences.save(PreferencesChange.parse({ minimap: true, chatWidth: 400 }));
  await preferences.save(PreferencesChange.parse({ theme: 'dark' }));
  expect(await preferences.get()).toMatchObject({ theme: 'dark', minimap: true, chatWidth: 400 });
});
