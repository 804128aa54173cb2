import type { Command } from '../command.ts';
import { unsentBy } from './unsent-deliveries.ts';

export const outboxCancel: Command = {
  name: 'outbox cancel',
  summary: 'Give a waiting mail up: its id, or the reference of its handoff',
  async run(context) {
    for (const { id, reference, recipient } of await unsentBy(context, ['queued', 'sending'])) {
      await context.client.call('deliveries.cancel', { id });
      context.print(`${reference} to ${recipient}: cancelled`);
    }
    return 0;
  },
};
