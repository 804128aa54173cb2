import { named } from '../../contract/menu-commands.ts';
import type { Command } from '../platform/commands.tsx';

const places = [
  ['go.home', '/'],
  ['go.flow', '/flow'],
  ['go.trigger-report', '/flow/triggers'],
  ['go.handoffs', '/handoffs'],
  ['go.captured', '/captured'],
  ['go.settings', '/settings/support'],
] as const;

/** What can be done from every page. */
export function appCommandList({ navigate, open }: AppCommandParts): Command[] {
  return [
    {
      ...named('app.commands'),
      group: 'App',
      shortcuts: ['mod+k'],
      inText: true,
      run: () => open('palette'),
    },
    { ...named('app.shortcuts'), group: 'App', shortcuts: ['?'], run: () => open('shortcuts') },
    ...places.map(([id, to]) => ({ ...named(id), group: 'Go to', run: () => navigate(to) })),
  ];
}

interface AppCommandParts {
  readonly navigate: (to: string) => void;
  readonly open: (what: 'palette' | 'shortcuts') => void;
}
