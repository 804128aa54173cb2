import { named } from '../../contract/menu-commands.ts';
import type { Preferences } from '../../contract/views.ts';
import { say } from '../language/language.ts';
import type { Command } from '../platform/commands.tsx';

const places = [
  ['go.home', '/'],
  ['go.flow', '/flow'],
  ['go.trigger-report', '/flow/triggers'],
  ['go.handoffs', '/handoffs'],
  ['go.captured', '/captured'],
  ['go.settings', '/settings/support'],
] as const;

const languages = [
  { language: 'system', name: say('Language like the system') },
  { language: 'en', name: say('English') },
  { language: 'de', name: say('Deutsch') },
] as const;

/** What can be done from every page. */
export function appCommandList({ navigate, open, speak, goToPart }: AppCommandParts): Command[] {
  return [
    {
      ...named('app.commands'),
      group: say('App'),
      shortcuts: ['mod+k'],
      inText: true,
      run: () => open('palette'),
    },
    { ...named('app.shortcuts'), group: say('App'), shortcuts: ['?'], run: () => open('shortcuts') },
    {
      id: 'app.next-part',
      title: say('Go to the next part of the page'),
      group: say('App'),
      shortcuts: ['F6'],
      inText: true,
      run: () => goToPart(1),
    },
    {
      id: 'app.part-before',
      title: say('Go to the part before'),
      group: say('App'),
      shortcuts: ['shift+F6'],
      inText: true,
      run: () => goToPart(-1),
    },
    ...languages.map(({ language, name }) => ({
      id: `language.${language}`,
      title: name,
      group: say('Language'),
      run: () => speak(language),
    })),
    ...places.map(([id, to]) => ({ ...named(id), group: say('Go to'), run: () => navigate(to) })),
  ];
}

interface AppCommandParts {
  readonly navigate: (to: string) => void;
  readonly speak: (language: Preferences['language']) => void;
  readonly open: (what: 'palette' | 'shortcuts') => void;
  readonly goToPart: (by: 1 | -1) => void;
}
