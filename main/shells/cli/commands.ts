import type { Command } from './command.ts';
import { doctorEmail } from './commands/doctor-email.ts';
import { exportFlow } from './commands/export-flow.ts';
import { outboxCancel } from './commands/outbox-cancel.ts';
import { outboxDrain } from './commands/outbox-drain.ts';
import { outboxList } from './commands/outbox-list.ts';
import { outboxRetry } from './commands/outbox-retry.ts';
import { runFlow } from './commands/run-flow.ts';
import { status } from './commands/status.ts';
import { testFlow } from './commands/test-flow.ts';
import { triggersEvaluate } from './commands/triggers-evaluate.ts';

/** Every command, in the order of the help text. A new one is one file and one entry. */
export const commands: readonly Command[] = [
  status,
  outboxList,
  outboxDrain,
  outboxRetry,
  outboxCancel,
  doctorEmail,
  triggersEvaluate,
  runFlow,
  testFlow,
  exportFlow,
];
