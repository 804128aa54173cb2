import type { MenuItemConstructorOptions } from 'electron';

export interface MenuParts {
  readonly platform: NodeJS.Platform;
  readonly appName: string;
  /** Runs a command of the page's registry by its id. */
  readonly command: (id: string) => void;
}

/**
 * The native menu. Its own entries only name commands of the page, so that menu, toolbar, palette and keys do the same;
 * they show no shortcut, or a key would be handled both here and in the page.
 */
export function menuTemplate({ platform, appName, command }: MenuParts): MenuItemConstructorOptions[] {
  const entry = (label: string, id: string): MenuItemConstructorOptions => ({
    label,
    id,
    click: () => command(id),
  });
  const isMac = platform === 'darwin';
  return [
    ...(isMac ? [{ label: appName, role: 'appMenu' as const }] : []),
    {
      label: '&File',
      submenu: [
        entry('Save && Publish', 'flow.publish'),
        { type: 'separator' },
        isMac ? { role: 'close' } : { role: 'quit' },
      ],
    },
    {
      label: '&Edit',
      submenu: [
        entry('Undo', 'flow.undo'),
        entry('Redo', 'flow.redo'),
        { type: 'separator' },
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
        { type: 'separator' },
        entry('Find a step…', 'flow.find'),
      ],
    },
    {
      label: '&View',
      submenu: [
        entry('Tidy up', 'flow.tidy-up'),
        { type: 'separator' },
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'togglefullscreen' },
      ],
    },
    { label: '&Window', role: 'windowMenu' },
  ];
}
