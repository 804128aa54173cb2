import { build } from './build.ts';
import { projectRoot } from './build-state.ts';
import { chooseShell, hasDisplay, type ShellChoice, type ShellFacts } from './choose-shell.ts';
import { parseStartOptions, startHelp } from './start-options.ts';

const options = parseStartOptions(process.argv.slice(2));
switch (options.is) {
  case 'help':
    process.stdout.write(startHelp);
    break;
  case 'wrong':
    process.stderr.write(options.because);
    process.exit(2);
    break;
  case 'start':
    await start(options);
    break;
  default:
    options satisfies never;
}

async function start({ shell, open, flags }: Extract<typeof options, { is: 'start' }>): Promise<void> {
  const choice = await choose(shell);
  switch (choice.is) {
    case 'electron':
      await build(['renderer', 'electron']);
      return startElectron(flags);
    case 'browser':
      if (choice.because) say(choice.because);
      await build(['renderer', 'browser']);
      return startBrowser(flags, open);
    case 'impossible':
      say(choice.because);
      return process.exit(1);
    default:
      choice satisfies never;
  }
}

async function choose(asked: ShellFacts['asked']): Promise<Exclude<ShellChoice, { is: 'fetch-electron' }>> {
  // Known without looking any further, and the way a script starts it: nothing may slow it down.
  if (asked === 'browser') return { is: 'browser' };
  const { fetchElectron, findElectron } = await import('./electron-runtime.ts');
  const display = hasDisplay(process.platform, process.env);
  const choice = chooseShell({ asked, display, electron: { is: findElectron() ? 'installed' : 'missing' } });
  if (choice.is !== 'fetch-electron') return choice;
  const second = chooseShell({ asked, display, electron: await fetchElectron() });
  return second.is === 'fetch-electron'
    ? { is: 'impossible', because: 'The Electron runtime was downloaded but cannot be found.' }
    : second;
}

/** What the bundle of main/shells/browser/index.ts exports. */
interface BrowserShell {
  main(flags: readonly string[], onReady: (url: string) => void): Promise<void>;
}

/** In this very process, so that it is ready sooner and signals need no passing on. */
async function startBrowser(flags: readonly string[], open: boolean): Promise<void> {
  const bundle = new URL('../out/browser/index.js', import.meta.url).href;
  const { main }: BrowserShell = await import(bundle);
  await main(flags, (url) => {
    if (open) void openInBrowser(url);
  });
}

async function openInBrowser(url: string): Promise<void> {
  try {
    const { default: open } = await import('open');
    const opened = await open(url);
    opened.on('error', () => say('No browser could be opened. Open the address above yourself.'));
  } catch {
    say('No browser could be opened. Open the address above yourself.');
  }
}

async function startElectron(flags: readonly string[]): Promise<void> {
  const { spawn } = await import('node:child_process');
  const { findElectron } = await import('./electron-runtime.ts');
  const program = findElectron();
  if (!program) throw new Error('The Electron runtime has gone.');
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  if (isRoot) {
    say(
      'Warning: running as root, so the window runs without its sandbox. Use an ordinary user for daily work.',
    );
  }
  const child = spawn(program, [...(isRoot ? ['--no-sandbox'] : []), projectRoot, ...flags], {
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    say(`The Electron runtime could not be started: ${error.message}`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
