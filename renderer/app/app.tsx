import { useMantineColorScheme } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { useEffect, useState } from 'react';
import { Router } from 'wouter';
import { languageFor } from '../../contract/translator.ts';
import { speak, useLanguage } from '../language/language.ts';
import { AnnounceProvider } from '../platform/announce.tsx';
import { useCall, useConnection } from '../platform/client.tsx';
import { CommandsProvider } from '../platform/commands.tsx';
import { usePreferences } from '../platform/preferences.ts';
import { createUnsaved, UnsavedContext } from '../platform/unsaved.ts';
import { AppCommands } from './app-commands.tsx';
import { Frame } from './frame.tsx';
import { createGuardedLocation } from './guarded-location.ts';
import { NoSessionPage } from './no-session-page.tsx';
import { Routes } from './routes.tsx';

/** The whole window. */
export function App() {
  const [unsaved] = useState(createUnsaved);
  const [useGuardedLocation] = useState(() => createGuardedLocation(unsaved));
  const connection = useConnection();
  useCall('app.describe', {});
  useTheme();
  useWindowLanguage();
  if (connection === 'refused') return <NoSessionPage />;
  return (
    <AnnounceProvider>
      <UnsavedContext value={unsaved}>
        <CommandsProvider>
          <Router hook={useGuardedLocation}>
            <Frame>
              <Routes />
            </Frame>
            <AppCommands />
          </Router>
        </CommandsProvider>
      </UnsavedContext>
      <Notifications position="bottom-right" limit={3} />
    </AnnounceProvider>
  );
}

/** Renders the window again whenever it speaks another language; what is typed anywhere stays. */
function useWindowLanguage() {
  const { preferences, isKnown } = usePreferences();
  useLanguage();
  useEffect(() => {
    // Until the app has answered, the window speaks what it spoke last.
    if (isKnown) void speak(languageFor(preferences.language, navigator.language));
  }, [preferences.language, isKnown]);
}

function useTheme() {
  const { theme, contrast } = usePreferences().preferences;
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const wanted = theme === 'system' ? 'auto' : theme;
  useEffect(() => {
    if (wanted !== colorScheme) setColorScheme(wanted);
  }, [wanted, colorScheme, setColorScheme]);
  useEffect(() => {
    const asked = matchMedia('(prefers-contrast: more)');
    const apply = () => {
      const high = contrast === 'high' || asked.matches;
      document.documentElement.dataset.contrast = high ? 'high' : 'normal';
    };
    apply();
    asked.addEventListener('change', apply);
    return () => asked.removeEventListener('change', apply);
  }, [contrast]);
}
