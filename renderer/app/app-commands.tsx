import { lazy, Suspense, useState } from 'react';
import { useLocation } from 'wouter';
import { type Command, useOffer } from '../platform/commands.tsx';

const CommandPalette = lazy(async () => ({
  default: (await import('./command-palette.tsx')).CommandPalette,
}));

/** What can be done from every page: go to another one, and find a command. */
export function AppCommands() {
  const [open, setOpen] = useState(false);
  const [, navigate] = useLocation();
  const go = (id: string, title: string, to: string): Command => ({
    id,
    title,
    group: 'Go to',
    run: () => navigate(to),
  });
  useOffer([
    {
      id: 'app.commands',
      title: 'Find a command',
      group: 'App',
      shortcuts: ['mod+k'],
      inText: true,
      run: () => setOpen(true),
    },
    go('go.home', 'Home', '/'),
    go('go.flow', 'Flow', '/flow'),
    go('go.trigger-report', 'Trigger report', '/flow/triggers'),
    go('go.handoffs', 'Handoffs', '/handoffs'),
    go('go.captured', 'Captured mails', '/captured'),
    go('go.settings', 'Settings', '/settings/support'),
  ]);
  if (!open) return null;
  return (
    <Suspense fallback={null}>
      <CommandPalette onClosed={() => setOpen(false)} />
    </Suspense>
  );
}
