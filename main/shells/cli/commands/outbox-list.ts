import type { HandoffRow } from '../../../../contract/views.ts';
import type { Command } from '../command.ts';

const pageSize = 200;

export const outboxList: Command = {
  name: 'outbox list',
  summary: 'Every handoff whose mail has not been accepted yet',
  async run({ client, print }) {
    let after: string | undefined;
    let count = 0;
    do {
      const page = await client.call(
        'handoffs.list',
        after ? { after, limit: pageSize } : { limit: pageSize },
      );
      for (const { reference, state, createdAt, test } of page.rows) {
        if (!unsent.has(state)) continue;
        count += 1;
        print(`${reference}  ${state}  ${createdAt}${test ? '  test' : ''}`);
      }
      after = page.next ?? undefined;
    } while (after);
    if (count === 0) print('Nothing is unsent.');
    return 0;
  },
};

const unsent: ReadonlySet<HandoffRow['state']> = new Set([
  'queued',
  'sending',
  'handing-over',
  'failed',
  'in-doubt',
]);
