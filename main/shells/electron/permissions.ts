import type { Session } from 'electron';

/** All a page of this app may ask the system for: putting text on the clipboard when a copy button is pressed. */
const allowed: ReadonlySet<string> = new Set(['clipboard-sanitized-write']);

type PermissionSession = Pick<
  Session,
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setDisplayMediaRequestHandler'
  | 'setBluetoothPairingHandler'
  | 'setUSBProtectedClassesHandler'
>;

/** Refuses every other permission, asked for or checked. Electron grants them all when nobody says otherwise. */
export function refusePermissions(session: PermissionSession, isOwnPage: (address: string) => boolean): void {
  session.setPermissionRequestHandler((contents, permission, answer) =>
    answer(allowed.has(permission) && isOwnPage(contents.getURL())),
  );
  session.setPermissionCheckHandler(
    (contents, permission) => allowed.has(permission) && contents !== null && isOwnPage(contents.getURL()),
  );
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_, answer) => answer(null));
  session.setBluetoothPairingHandler((_, answer) => answer({ confirmed: false }));
  session.setUSBProtectedClassesHandler(({ protectedClasses }) => protectedClasses);
}
