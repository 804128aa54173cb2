import type { MenuItemConstructorOptions } from 'electron';
import { type MenuCommand, menuCommands } from '../../../contract/menu-commands.ts';
import type { Translator } from '../../../contract/translator.ts';

export interface MenuParts {
  readonly platform: NodeJS.Platform;
  readonly appName: string;
  readonly t: Translator['t'];
  /** Runs a command of the page's registry by its id. */
  readonly command: (id: MenuCommand) => void;
}

/**
 * The native menu. Its own entries only name commands of the page, so that menu, toolbar, palette and keys do the same;
 * they show no shortcut, or a key would be handled both here and in the page.
 */
export function menuTemplate({ platform, appName, t, command }: MenuParts): MenuItemConstructorOptions[] {
  const entry = (id: MenuCommand): MenuItemConstructorOptions => ({
    // A single & would underline the letter after it.
    label: t(menuCommands[id]).replaceAll('&', '&&'),
    id,
    click: () => command(id),
  });
  const line: MenuItemConstructorOptions = { type: 'separator' };
  const isMac = platform === 'darwin';
  return [
    ...(isMac ? [{ label: appName, role: 'appMenu' as const }] : []),
    {
      label: t('&File'),
      submenu: [entry('flow.publish'), entry('flow.versions'), line, { role: isMac ? 'close' : 'quit' }],
    },
    {
      label: t('&Edit'),
      submenu: [
        entry('flow.undo'),
        entry('flow.redo'),
        line,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
        line,
        entry('steps.duplicate'),
        entry('steps.remove'),
        entry('steps.group'),
        entry('steps.ungroup'),
        line,
        entry('flow.find'),
        entry('flow.tidy-up'),
      ],
    },
    {
      label: t('&View'),
      submenu: [
        entry('flow.outline'),
        entry('flow.problems'),
        entry('flow.test-chat'),
        entry('canvas.map'),
        entry('canvas.fit'),
        line,
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'togglefullscreen' },
      ],
    },
    {
      label: t('&Go'),
      submenu: [
        entry('go.home'),
        entry('go.flow'),
        entry('go.trigger-report'),
        entry('go.handoffs'),
        entry('go.captured'),
        entry('go.settings'),
      ],
    },
    { label: t('&Window'), role: 'windowMenu' },
    { label: t('&Help'), role: 'help', submenu: [entry('app.commands'), entry('app.shortcuts')] },
  ];
}
