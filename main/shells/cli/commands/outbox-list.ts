import type { Command } from '../command.ts';
import { unsentLine } from './unsent-deliveries.ts';

export const outboxList: Command = {
  name: 'outbox list',
  summary: 'Every mail, Slack message and request not accepted yet, with its id',
  async run({ client, print }) {
    const unsent = await client.call('deliveries.unsent', {});
    for (const delivery of unsent) {
      print(unsentLine(delivery));
      if (delivery.problem) print(`    ${delivery.problem}`);
    }
    if (unsent.length === 0) print('Nothing is unsent.');
    return 0;
  },
};
