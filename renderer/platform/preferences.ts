import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Calls } from '../../contract/calls.ts';
import type { InputOf } from '../../contract/contract.ts';
import { Preferences } from '../../contract/views.ts';
import { useCall, useClient } from './client.tsx';

const defaults = Preferences.parse({});

/** How this person likes the window: theme and pane widths. Defaults until the app has answered. */
export function usePreferences(): PreferencesInUse {
  const client = useClient();
  const queries = useQueryClient();
  const { data } = useCall('preferences.get', {});
  const savePreferences = useCallback(
    (change: Change) => {
      const key = ['preferences.get', {}];
      // Shown at once: a dragged pane or a chosen theme must not wait for the disk.
      queries.setQueryData<Preferences>(key, (before) => Preferences.parse({ ...before, ...change }));
      client.call('preferences.save', change).catch(() => queries.invalidateQueries({ queryKey: key }));
    },
    [client, queries],
  );
  return { preferences: data ?? defaults, isKnown: data !== undefined, savePreferences };
}

interface PreferencesInUse {
  readonly preferences: Preferences;
  /** The app has answered. */
  readonly isKnown: boolean;
  readonly savePreferences: (change: Change) => void;
}

type Change = InputOf<Calls, 'preferences.save'>;
