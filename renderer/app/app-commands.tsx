import { lazy, Suspense, useState } from 'react';
import { useLocation } from 'wouter';
import { useOffer } from '../platform/commands.tsx';
import { appCommandList } from './app-command-list.ts';

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
  useOffer(appCommandList({ navigate, open: setOpen }));
  if (open === 'nothing') return null;
  return (
    <Suspense fallback={null}>
      {open === 'palette' ? <CommandPalette onClosed={close} /> : <ShortcutsSheet onClose={close} />}
    </Suspense>
  );
}
