import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { Preferences } from '../../contract/views.ts';
import { useOffer } from '../platform/commands.tsx';
import { usePreferences } from '../platform/preferences.ts';
import { appCommandList } from './app-command-list.ts';
import { createParts } from './parts.ts';

const CommandPalette = lazy(async () => ({
  default: (await import('./command-palette.tsx')).CommandPalette,
}));
const ShortcutsSheet = lazy(async () => ({
  default: (await import('./shortcuts-sheet.tsx')).ShortcutsSheet,
}));

/** What can be done from every page: go to another one, find a command, see the keys. */
export function AppCommands() {
  const [open, setOpen] = useState<'nothing' | 'palette' | 'shortcuts'>('nothing');
  const [, navigate] = useLocation();
  const close = () => setOpen('nothing');
  const { savePreferences } = usePreferences();
  const speak = (language: Preferences['language']) => savePreferences({ language });
  const parts = useRef<ReturnType<typeof createParts>>(undefined);
  useEffect(() => {
    parts.current = createParts(document);
    return parts.current.close;
  }, []);
  useOffer(appCommandList({ navigate, open: setOpen, speak, goToPart: (by) => parts.current?.go(by) }));
  if (open === 'nothing') return null;
  return (
    <Suspense fallback={null}>
      {open === 'palette' ? <CommandPalette onClosed={close} /> : <ShortcutsSheet onClose={close} />}
    </Suspense>
  );
}
