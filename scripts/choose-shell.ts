export type Shell = 'electron' | 'browser';

/** What is known about this computer when the shell is chosen. */
export interface ShellFacts {
  /** What `--shell` asks for. */
  readonly asked: Shell | undefined;
  /** There is a screen to put a window on. */
  readonly display: boolean;
  /** `unreachable`: its download was tried and cannot be had; `because` says why. */
  readonly electron:
    | { readonly is: 'installed' }
    | { readonly is: 'missing' }
    | { readonly is: 'unreachable'; readonly because: string };
}

export type ShellChoice =
  | { readonly is: 'electron' }
  /** `because` is said in one line; there is none when it was asked for. */
  | { readonly is: 'browser'; readonly because?: string }
  /** Get the runtime, then choose again. */
  | { readonly is: 'fetch-electron' }
  | { readonly is: 'impossible'; readonly because: string };

/** The app's own window wherever that is possible, otherwise the browser of this computer. */
export function chooseShell({ asked, display, electron }: ShellFacts): ShellChoice {
  if (asked === 'browser') return { is: 'browser' };
  const instead = (because: string): ShellChoice =>
    asked === 'electron'
      ? { is: 'impossible', because: `The app cannot have its own window: ${because}. Leave --shell out.` }
      : { is: 'browser', because: `Using the browser, because ${because}.` };
  if (!display) return instead('there is no screen to open a window on');
  switch (electron.is) {
    case 'installed':
      return { is: 'electron' };
    case 'missing':
      return { is: 'fetch-electron' };
    case 'unreachable':
      return instead(electron.because);
    default:
      return electron satisfies never;
  }
}

/** Only on Linux can a session be without a screen and still run programs of a user. */
export function hasDisplay(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}
