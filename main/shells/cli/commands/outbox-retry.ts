import type { Command } from '../command.ts';
import { unsentBy } from './unsent-deliveries.ts';

export const outboxRetry: Command = {
  name: 'outbox retry',
  summary: 'Send one mail now: its id, or the reference of its handoff',
  async run(context) {
    const { client, outbox, print } = context;
    let unsent = 0;
    for (const { id, handoffId, recipient } of await unsentBy(context, [
      'queued',
      'sending',
      'failed',
      'in-doubt',
    ])) {
      await client.call('deliveries.sendAgain', { id });
      await outbox.settle(id);
      const { reference, deliveries } = await client.call('handoffs.get', { id: handoffId });
      const now = deliveries.find((delivery) => delivery.id === id);
      print(
        [`${reference} to ${recipient}: ${now?.state ?? 'gone'}`, now?.problem].filter(Boolean).join('. '),
      );
      if (now?.state !== 'sent' && now?.state !== 'captured') unsent += 1;
    }
    return unsent === 0 ? 0 : 1;
  },
};
