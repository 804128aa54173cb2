import type { Calls } from '../../../contract/calls.ts';
import type { Client } from '../../../contract/client.ts';
import type { Events } from '../../../contract/events.ts';
import type { App } from '../../app.ts';

/** What a command works with: the same app as behind a window, and two ways to write. */
export interface CommandContext {
  readonly client: Client<Calls, Events>;
  readonly conversations: App['conversations'];
  readonly outbox: App['outbox'];
  /** What follows the command's name. */
  readonly words: readonly string[];
  /** A result, to standard output. */
  print(line: string): void;
  /** Lines from standard input; can be read once. */
  input(): AsyncIterable<string>;
  /** What went wrong, to standard error. */
  complain(line: string): void;
}

export interface Command {
  /** As it is typed, like `outbox list`. */
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** The exit code; 0: done. Throws an AppError when it cannot be done for a plain reason. */
  run(context: CommandContext): Promise<number>;
  /** For words that need nothing of the data folder, which may be in use meanwhile. `undefined`: these words need it. */
  runAlone?(
    context: Omit<CommandContext, 'client' | 'conversations' | 'outbox'>,
  ): Promise<number> | undefined;
}
