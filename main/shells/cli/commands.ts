import type { Command } from './command.ts';
import { exportFlow } from './commands/export-flow.ts';
import { outboxList } from './commands/outbox-list.ts';
import { runFlow } from './commands/run-flow.ts';
import { status } from './commands/status.ts';
import { testFlow } from './commands/test-flow.ts';
import { triggersEvaluate } from './commands/triggers-evaluate.ts';

/** Every command, in the order of the help text. A new one is one file and one entry. */
export const commands: readonly Command[] = [
  status,
  outboxList,
  triggersEvaluate,
  runFlow,
  testFlow,
  exportFlow,
];
