import { calls } from '../../../contract/calls.ts';
import { createClient } from '../../../contract/client.ts';
import { events } from '../../../contract/events.ts';
import { createApp } from '../../app.ts';
import { openDataFolder } from '../data-folder.ts';
import { openPorts } from '../open-ports.ts';
import type { Command } from './command.ts';
import { helpText } from './commands/help.ts';
import { commands } from './commands.ts';

export interface Terminal {
  out(line: string): void;
  err(line: string): void;
  /** Lines typed or piped in. Left out: none. */
  in?(): AsyncIterable<string>;
}

/** Exit codes after sysexits: 0 done, 1 could not be done, 2 not understood. */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<number> {
  const parsed = parse(args);
  switch (parsed.is) {
    case 'help':
      terminal.out(helpText(commands));
      return 0;
    case 'unknown':
      terminal.err(`${parsed.because}\n\n${helpText(commands)}`);
      return 2;
    case 'command':
      return runCommand(parsed, terminal);
    default:
      return parsed satisfies never;
  }
}

type Parsed =
  | { readonly is: 'help' }
  | { readonly is: 'unknown'; readonly because: string }
  | {
      readonly is: 'command';
      readonly command: Command;
      readonly words: readonly string[];
      readonly dataDirectory: string | undefined;
    };

const dataFlag = '--data-dir=';

function parse(args: readonly string[]): Parsed {
  const dataDirectory = args.find((arg) => arg.startsWith(dataFlag))?.slice(dataFlag.length);
  if (dataDirectory === '') return { is: 'unknown', because: '--data-dir needs a folder.' };
  const words = args.filter((arg) => !arg.startsWith(dataFlag));
  if (words.length === 0 || words[0] === 'help' || words.includes('--help')) return { is: 'help' };
  // The longest name wins, so that `outbox list` is not taken for a command `outbox`.
  const [command] = commands
    .filter(({ name }) => `${words.join(' ')} `.startsWith(`${name} `))
    .sort((a, b) => b.name.length - a.name.length);
  if (!command) return { is: 'unknown', because: `There is no command “${words.join(' ')}”.` };
  return { is: 'command', command, words: words.slice(command.name.split(' ').length), dataDirectory };
}

async function runCommand(
  { command, words, dataDirectory }: Extract<Parsed, { is: 'command' }>,
  terminal: Terminal,
): Promise<number> {
  const context = {
    words,
    print: terminal.out,
    complain: terminal.err,
    input: () => terminal.in?.() ?? noLines(),
  };
  try {
    const alone = command.runAlone?.(context);
    if (alone) return await alone;
    const folder = await openDataFolder(dataDirectory);
    // Uses the file of passwords where somebody chose one for the window; a command never begins one.
    const ports = await openPorts(folder, { shell: 'cli' });
    const app = await createApp(ports, { sendsByItself: false });
    try {
      const client = createClient(calls, events, app);
      return await command.run({ ...context, client, conversations: app.conversations, outbox: app.outbox });
    } finally {
      await app.close();
    }
  } catch (error) {
    terminal.err(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

async function* noLines(): AsyncIterable<string> {}
