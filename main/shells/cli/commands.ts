import type { Command } from './command.ts';
import { outboxList } from './commands/outbox-list.ts';
import { status } from './commands/status.ts';
import { triggersEvaluate } from './commands/triggers-evaluate.ts';

/** Every command, in the order of the help text. A new one is one file and one entry. */
export const commands: readonly Command[] = [status, outboxList, triggersEvaluate];
